import ThaiText

/// A heading of an A–ฮ index: ก to ฮ, A to Z, numbers, and the rest (`docs/site.md` 3).
struct IndexLetter: Hashable, Comparable, Sendable {
  /// 1 to 46 for ก to ฮ, 47 to 72 for A to Z, 73 for numbers, 74 for the rest.
  let place: Int

  /// How many places there are.
  static let count = 74

  init(place: Int) { self.place = place }

  /// The letter under which an index lists a text.
  init(of text: String) {
    let heading = CollationKey.heading(of: text)
    let scalar = heading.unicodeScalars.first?.value ?? 0
    place =
      switch scalar {
      case 0x0E01...0x0E2E: Int(scalar) - 0x0E00
      case 0x41...0x5A: Int(scalar) - 0x41 + 47
      case 0x30: 73
      default: 74
      }
  }

  /// The words of the heading.
  func title(_ words: Wording) -> String {
    switch place {
    case 1...46: Unicode.Scalar(UInt32(0x0E00 + place)).map(String.init) ?? ""
    case 47...72: Unicode.Scalar(UInt32(0x41 + place - 47)).map(String.init) ?? ""
    case 73: "0–9"
    default: words("อื่น ๆ", "Other")
    }
  }

  /// Two digits that stay when letters come and go: the name of the letter's page, and part of its anchor.
  var name: String { place < 10 ? "0\(place)" : String(place) }

  /// Its anchor on a page that lists several letters.
  var anchor: String { "_letter-" + name }

  static func < (a: IndexLetter, b: IndexLetter) -> Bool { a.place < b.place }
}
