/// Advances of the font that the site ships, for any rule of line breaking.
public enum LomaAdvances {
  /// The advances before each UTF-8 byte of a text and after the last one, in 1/1000 em.
  public static func advances(of text: String, bold: Bool) -> [Int32] {
    let latin = bold ? AdvanceTable.boldLatin : AdvanceTable.regularLatin
    let thai = bold ? AdvanceTable.boldThai : AdvanceTable.regularThai
    let punctuation = bold ? AdvanceTable.boldPunctuation : AdvanceTable.regularPunctuation
    var sums: [Int32] = []
    sums.reserveCapacity(text.utf8.count + 1)
    var sum: Int32 = 0
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      let advance =
        switch value {
        case 0x0E00..<0x0E80: thai[value - 0x0E00]
        case 0x20..<0x100: latin[value - 0x20]
        case 0x2000..<0x2060: punctuation[value - 0x2000]
        case ..<0x20: UInt16(0)
        default: widestFallback
        }
      for _ in 0..<UTF8.width(scalar) { sums.append(sum) }
      sum += Int32(advance)
    }
    sums.append(sum)
    return sums
  }

  /// Characters of other scripts come from a font that nobody measured: wider than most.
  private static let widestFallback: UInt16 = 1250
}
