internal import ManualModel

extension Rule {
  /// A value of another sort than its key takes.
  static let wrongType = Rule(
    .wrongType,
    why: Bilingual(
      "แต่ละคีย์รับค่าชนิดเดียว เช่น รายการ ข้อความ หรือตัวเลข",
      "Each key takes one sort of value: a list, a text, a number."),
    bad: Example(
      """
      steps: ⟦รับหนังสือ⟧
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .reading)
}
