/// What the fonts of the book can draw, and how wide.
public enum PrintCharacters {
  /// Whether all faces of the book, or its symbol font, have a glyph for a character.
  public static func canPrint(_ scalar: Unicode.Scalar) -> Bool {
    let ranges = PrintTable.characters
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if scalar.value > ranges[2 * middle + 1] {
        low = middle + 1
      } else if scalar.value < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }

  /// The width of characters in 1/1000 em; combining marks have none.
  static func width(_ scalars: some Sequence<Unicode.Scalar>, isBold: Bool) -> Int {
    scalars.reduce(0) { $0 + advance(of: $1, isBold: isBold) }
  }

  /// The advances before each UTF-8 byte of a text and after the last one, in 1/1000 em.
  public static func advances(of text: String, isBold: Bool) -> [Int32] {
    var sums: [Int32] = []
    sums.reserveCapacity(text.utf8.count + 1)
    var sum: Int32 = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { sums.append(sum) }
      sum += Int32(advance(of: scalar, isBold: isBold))
    }
    sums.append(sum)
    return sums
  }

  private static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x0E00..<0x0E80:
      return Int((isBold ? PrintTable.boldThai : PrintTable.regularThai)[value - 0x0E00])
    case 0x20..<0x100: return Int((isBold ? PrintTable.boldLatin : PrintTable.regularLatin)[value - 0x20])
    case 0x2000..<0x2060:
      return Int((isBold ? PrintTable.boldPunctuation : PrintTable.regularPunctuation)[value - 0x2000])
    case ..<0x20: return 0
    default: return 1000
    }
  }
}
