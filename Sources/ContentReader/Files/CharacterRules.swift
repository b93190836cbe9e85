import ManualModel

/// The characters that no content file may hold: the rule `bad-character` (`docs/thai.md` 8).
enum CharacterRules {
  /// Whether a scalar is a control, a replacement, a noncharacter, a line separator of Unicode, a bidirectional
  /// control or for private use.
  static func isBad(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFD, 0xFDD0...0xFDEF: true
    case 0x061C, 0x200E, 0x200F: true
    case 0x202A...0x202E, 0x2066...0x2069, 0xE000...0xF8FF, 0xF0000...: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  /// The finding for a bad scalar.
  static func finding(_ scalar: Unicode.Scalar, at range: SourceRange, fix: [TextEdit] = []) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Diagnostic(
      .badCharacter, at: range,
      message: Bilingual(thai: "มีอักขระที่ใช้ไม่ได้ U+\(code)", english: "character U+\(code) is not allowed"),
      remedy: Bilingual(thai: "ลบแล้วพิมพ์ใหม่", english: "delete it and type again"), fix: fix)
  }

  /// What a bad scalar becomes where that is certain: bidirectional controls go, the Thai glyphs that old fonts of
  /// Windows and Mac kept for private use become the letters they show.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: ""
    case 0xF700...0xF71A: oldGlyphs[Int(scalar.value) - 0xF700]
    default: nil
    }
  }

  private static let oldGlyphs: [String] =
    [
      0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A,
      0x0E4B, 0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39,
      0x0E3A,
    ].map { value in Unicode.Scalar(UInt32(value)).map(String.init) ?? "" }
}
