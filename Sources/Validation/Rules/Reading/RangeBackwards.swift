internal import ManualModel

extension Rule {
  /// A range that runs backwards.
  static let rangeBackwards = Rule(
    .rangeBackwards,
    why: Bilingual(
      "ช่วงที่กลับหัวอ่านไม่ได้ว่าหมายถึงเท่าใด",
      "A range that runs backwards leaves open what is meant."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ⟦๕ - ๓⟧ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๓ - ๕ วัน}
      """),
    check: .reading)
}
