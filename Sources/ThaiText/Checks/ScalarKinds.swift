/// The sets of scalars that the checks speak of (`docs/thai.md` 8).
enum ScalarKinds {
  static func isBidi(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0xE000 && scalar.value <= 0xF8FF) || scalar.value >= 0xF0000
  }

  /// Controls, line ends of YAML, the replacement character and noncharacters.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFD, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  static func isBad(_ scalar: Unicode.Scalar) -> Bool {
    isControl(scalar) || isBidi(scalar) || isPrivate(scalar)
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFE00...0xFE0F,
      0xFEFF,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.isSpace && scalar.value >= 0xA0 }

  /// Whether a scalar is on the allow-list, or another rule than `foreign-letter` speaks of it.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0E01...0x0E3A, 0x0E3F...0x0E5B: return true
    case 0x09, 0x0A, 0x0D, 0xA0...0x024F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2100...0x214F,
      0x2150...0x218F, 0x2190...0x23FF, 0x2460...0x24FF, 0x25A0...0x27BF, 0x2B00...0x2BFF:
      return true
    default: return isBad(scalar) || isInvisible(scalar) || isOddSpace(scalar)
    }
  }

  /// Whether a letter of Thai read in a Western code could be this: for `thai-mojibake`.
  static func isMacRoman(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0xA1 && scalar.value <= 0xFF) || macExtras.contains(scalar)
  }

  private static let macExtras: Set<Unicode.Scalar> = Set(
    "†•™≠∞≤≥∂∑∏π∫Ω√ƒ≈∆…ŒœŸ–—“”‘’◊⁄€‹›ﬁﬂ‡‚„‰ıˆ˜˘˙˚˝˛ˇ".unicodeScalars)

  static let windowsExtras: Set<Unicode.Scalar> = Set("ŒœŠšŸŽžƒˆ˜".unicodeScalars)

  /// The Thai letter of a glyph that old fonts kept for private use (HarfBuzz's table of Windows and Mac glyphs).
  static func oldGlyph(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= 0xF700 && scalar.value <= 0xF71A else { return nil }
    return oldGlyphs[Int(scalar.value) - 0xF700]
  }

  private static let oldGlyphs: [Unicode.Scalar] = [
    "\u{0E10}", "\u{0E34}", "\u{0E35}", "\u{0E36}", "\u{0E37}", "\u{0E48}", "\u{0E49}", "\u{0E4A}",
    "\u{0E4B}",
    "\u{0E4C}", "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}", "\u{0E0D}", "\u{0E31}",
    "\u{0E4D}",
    "\u{0E47}", "\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}", "\u{0E4C}", "\u{0E38}", "\u{0E39}",
    "\u{0E3A}",
  ]

  /// The Thai letter that a letter of a neighbouring script was typed for.
  static func thaiTwin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09C1: return "\u{0E38}"
    case 0x09AE: return "ม"
    case 0x0E81...0x0ED9:
      guard let twin = Unicode.Scalar(scalar.value - 0x80), twin.isThai || twin.isThaiDigit else {
        return nil
      }
      return twin
    default: return nil
    }
  }
}
