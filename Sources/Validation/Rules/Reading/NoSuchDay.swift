internal import ManualModel

extension Rule {
  /// A day that the calendar does not have.
  static let noSuchDay = Rule(
    .noSuchDay,
    why: Bilingual(
      "วันที่ไม่มีในปฏิทินเป็นการพิมพ์ผิด",
      "A day that no calendar has is a slip."),
    bad: Example(
      """
      effective: ⟦30 ก.พ. 2567⟧
      """),
    good: Example(
      """
      effective: 28 ก.พ. 2567
      """),
    check: .reading)
}
