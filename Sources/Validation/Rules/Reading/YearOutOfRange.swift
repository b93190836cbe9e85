internal import ManualModel

extension Rule {
  /// A year that is not possible.
  static let yearOutOfRange = Rule(
    .yearOutOfRange,
    why: Bilingual(
      "ปีที่เป็นไปไม่ได้มักพิมพ์ผิดหนึ่งตัว",
      "An impossible year is most often one wrong digit."),
    bad: Example(
      """
      effective: 1 ต.ค. ⟦3567⟧
      """),
    good: Example(
      """
      effective: 1 ต.ค. 2567
      """),
    check: .reading)
}
