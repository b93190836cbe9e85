import ManualModel

/// The finding of the rule `bad-character`; which characters are bad is said by `BadCharacters`.
enum CharacterRules {
  /// The finding for a bad scalar.
  static func finding(_ scalar: Unicode.Scalar, at range: SourceRange, fix: [TextEdit] = []) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Diagnostic(
      .badCharacter, at: range,
      message: Bilingual(thai: "มีอักขระที่ใช้ไม่ได้ U+\(code)", english: "character U+\(code) is not allowed"),
      remedy: Bilingual(thai: "ลบแล้วพิมพ์ใหม่", english: "delete it and type again"), fix: fix)
  }
}
