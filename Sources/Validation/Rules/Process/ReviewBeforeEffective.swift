internal import ManualModel

extension Rule {
  /// A review that is not after the day from which the process is in force.
  static let reviewBeforeEffective = Rule(
    .reviewBeforeEffective,
    why: Bilingual(
      "ทบทวนได้หลังจากใช้แล้วเท่านั้น วันที่สลับกันมักเป็นการพิมพ์ผิด",
      "A process is reviewed after it has been in force; swapped dates are most often a slip."),
    bad: Example(
      """
      effective: 2024-10-01
      review: ⟦2024-09-30⟧
      """),
    good: Example(
      """
      effective: 2024-10-01
      review: 2025-09-30
      """),
    check: .process { process, findings in
      guard let effective = process.process.effective, let review = process.process.review,
        review.value <= effective.value
      else { return }
      findings.report(
        at: review.range,
        Bilingual("วันทบทวนไม่อยู่หลังวันใช้", "the review date is not after the effective date"),
        Bilingual("แก้ review", "correct review"))
    })
}
