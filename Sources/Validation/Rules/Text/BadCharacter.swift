internal import ManualModel

extension Rule {
  /// A character that no text may hold, made by an escape.
  static let badCharacter = Rule(
    .badCharacter,
    why: Bilingual(
      "อักขระควบคุมมองไม่เห็นและพาข้อความไปผิดทิศ",
      "Control characters cannot be seen and turn the text around."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: ⟦"รับ\\u202eหนังสือ"⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือ"}
      """),
    check: .language { finding in
      (
        Bilingual("มีอักขระที่ใช้ไม่ได้ \(finding.codes)", "a character that is not allowed: \(finding.codes)"),
        finding.offer ?? Bilingual("ลบแล้วพิมพ์ใหม่", "delete it and type again")
      )
    })
}
