/// A law as its title cites it: the title without the year, and the year in พ.ศ..
public struct CitedLaw: Hashable, Sendable {
  /// The title without its last four-digit number.
  public let title: NameKey
  /// That number.
  public let year: Int

  /// Takes a title apart; nil if its last number is no year in พ.ศ.
  public init?(_ title: String) {
    let bytes = NameKey(title).utf8
    guard let end = bytes.lastIndex(where: CitedLaw.isDigit) else { return nil }
    var start = end
    while start > 0, CitedLaw.isDigit(bytes[start - 1]) { start -= 1 }
    guard end - start == 3, let year = Int(String(decoding: bytes[start...end], as: UTF8.self)),
      (2401...2700).contains(year), let rest = NameKey(folded: bytes[..<start] + bytes[(end + 1)...])
    else { return nil }
    self.title = rest
    self.year = year
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
