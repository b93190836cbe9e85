/// The place of a text in Thai alphabetical order (`docs/thai.md` 5), as bytes that are compared from the left.
///
/// Four levels follow each other: elements, marks that weigh less, scripts of digits and case, and at last the text
/// as written; so the order is total and does not depend on any library.
public struct CollationKey: Hashable, Comparable, Sendable {
  /// The levels, each ended by 0.
  let bytes: [UInt8]
  /// Where the last level, the text as written, begins.
  let writtenStart: Int

  /// Makes the key of a text.
  public init(_ text: String) {
    var levels = CollationLevels()
    levels.add(CollationKey.swapped(text))
    var bytes = levels.elements + [0] + levels.marks + [0] + levels.cases + [0]
    writtenStart = bytes.count
    bytes.append(contentsOf: text.utf8)
    self.bytes = bytes
  }

  /// Orders as an index or a glossary does.
  public static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  /// The letter under which an A–ฮ index lists a text: a consonant, a Latin capital, `0-9` or `#`.
  public static func heading(of text: String) -> String {
    for scalar in swapped(text) {
      if scalar.isDigit { return "0-9" }
      if scalar.isThaiConsonant { return String(scalar) }
      if scalar.isASCIILetter { return String(Unicode.Scalar(UInt8(scalar.value & 0xDF))) }
      if scalar.isLatinLetter || CollationLevels.vowelPlace(scalar) != nil { return "#" }
    }
    return "#"
  }

  /// The repaired scalars with each leading vowel behind its consonant.
  private static func swapped(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(Repair.repaired(text).unicodeScalars)
    var index = 0
    while index + 1 < scalars.count {
      if scalars[index].isLeadingVowel && scalars[index + 1].isThaiConsonant {
        scalars.swapAt(index, index + 1)
        index += 1
      }
      index += 1
    }
    return scalars
  }
}

/// The first three levels of a collation key while it is made.
private struct CollationLevels {
  /// Level 1, one group of bytes per element, never beginning with 0.
  var elements: [UInt8] = []
  /// Level 2, per element the ranks of its marks (2 and up), then 1.
  var marks: [UInt8] = []
  /// Level 3, per element 1, or 2 for Thai digits and capitals.
  var cases: [UInt8] = []

  private static let vowels: [Unicode.Scalar] = [
    "\u{0E30}", "\u{0E31}", "\u{0E32}", "\u{0E45}", "\u{0E33}", "\u{0E34}", "\u{0E35}", "\u{0E36}",
    "\u{0E37}",
    "\u{0E38}", "\u{0E39}", "\u{0E40}", "\u{0E41}", "\u{0E42}", "\u{0E43}", "\u{0E44}", "\u{0E4D}",
    "\u{0E3A}",
  ]
  private static let markRanks: [Unicode.Scalar] = [
    "\u{0E4E}", "\u{0E4C}", "\u{0E47}", "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}",
  ]

  static func vowelPlace(_ scalar: Unicode.Scalar) -> Int? {
    scalar.isThai && !scalar.isThaiConsonant ? vowels.firstIndex(of: scalar) : nil
  }

  mutating func add(_ text: [Unicode.Scalar]) {
    var index = 0
    while index < text.count {
      let scalar = text[index]
      if scalar.isDigit {
        let end = text[index...].firstIndex { !$0.isDigit } ?? text.count
        addNumber(text[index..<end])
        index = end
        continue
      }
      if let rank = CollationLevels.markRanks.firstIndex(of: scalar) {
        if let open = marks.indices.last { marks.insert(UInt8(rank + 2), at: open) }
      } else {
        addLetter(scalar)
      }
      index += 1
    }
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar) {
    if scalar.isThaiConsonant {
      elements.append(UInt8(0x20 + scalar.value - 0x0E01))
    } else if let place = CollationLevels.vowelPlace(scalar) {
      elements.append(UInt8(0x50 + place))
    } else if scalar.isASCIILetter {
      elements.append(UInt8(0x70 + (scalar.value | 0x20) - 0x61))
    } else if scalar.isLatinLetter {
      elements.append(contentsOf: [0x90, UInt8(scalar.value >> 8) + 1, UInt8(scalar.value & 0xFF)])
    } else {
      return
    }
    marks.append(1)
    cases.append(scalar.value >= 0x41 && scalar.value <= 0x5A ? 2 : 1)
  }

  /// A number is written as how many digits it has and the digits, so bytes compare like values of any length.
  private mutating func addNumber(_ digits: ArraySlice<Unicode.Scalar>) {
    let significant = digits.compactMap(\.digitValue).drop { $0 == 0 }
    let count = UInt32(clamping: significant.count)
    elements.append(0x10)
    for shift in [24, 16, 8, 0] as [UInt32] { elements.append(UInt8(count >> shift & 0xFF)) }
    elements.append(contentsOf: significant.map { UInt8($0) })
    marks.append(1)
    cases.append(digits.contains(where: \.isThaiDigit) ? 2 : 1)
  }
}
