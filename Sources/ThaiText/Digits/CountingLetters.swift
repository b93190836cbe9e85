/// ก ข ค as numbers, for front pages and lettered lists (`docs/thai.md` 4).
public enum CountingLetters {
  /// The 41 letters of the W3C counter style `thai-alpha`: without ฃ ฅ ฆ ฤ ฦ.
  private static let letters: [Unicode.Scalar] = (UInt32(0x0E01)...0x0E2E).compactMap { value in
    [0x0E03, 0x0E05, 0x0E06, 0x0E24, 0x0E26].contains(value) ? nil : Unicode.Scalar(value)
  }

  /// The letters of a number from 1, empty below; after ฮ they are doubled (กก is 42), as in PDF page labels.
  public static func string(_ number: Int) -> String {
    guard number >= 1 else { return "" }
    let (round, place) = (number - 1).quotientAndRemainder(dividingBy: letters.count)
    return String(scalars: repeatElement(letters[place], count: round + 1))
  }

  /// The place of a letter in the count, from 0; nil for other scalars.
  static func place(of scalar: Unicode.Scalar) -> Int? { letters.firstIndex(of: scalar) }
}
