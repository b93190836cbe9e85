internal import ManualModel

extension Rule {
  /// A vowel or tone without a consonant.
  static let thaiOrphanMark = Rule(
    .thaiOrphanMark,
    why: Bilingual(
      "สระหรือวรรณยุกต์ที่ไม่มีพยัญชนะเป็นการพิมพ์ผิด",
      "A mark without a consonant is a slip."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "พัฒนา⟦า⟧ระบบ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "พัฒนาระบบ"}
      """),
    check: .language { finding in
      (
        Bilingual("สระหรือวรรณยุกต์ไม่มีพยัญชนะ \(finding.codes)", "a mark without a consonant \(finding.codes)"),
        finding.offer ?? Bilingual("ลบตัวที่เกิน", "delete it")
      )
    })
}
