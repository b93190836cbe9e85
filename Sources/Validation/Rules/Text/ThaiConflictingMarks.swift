internal import ManualModel

extension Rule {
  /// Two tones or two vowels on one consonant.
  static let thaiConflictingMarks = Rule(
    .thaiConflictingMarks,
    why: Bilingual(
      "พยัญชนะตัวเดียวมีวรรณยุกต์หรือสระได้อย่างเดียว ที่เกินมาเป็นการพิมพ์ผิด",
      "A consonant takes one tone and one vowel; a second one is a slip."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "น⟦้่⟧ารายงาน"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "น่ารายงาน"}
      """),
    check: .language { finding in
      (
        Bilingual("สระหรือวรรณยุกต์ซ้อนกัน \(finding.codes)", "conflicting marks \(finding.codes)"),
        finding.offer ?? Bilingual("เหลือไว้ตัวเดียว", "keep one of them")
      )
    })
}
