internal import ManualModel

extension Rule {
  /// A date that is not a full date.
  static let dateUnreadable = Rule(
    .dateUnreadable,
    why: Bilingual(
      "วันที่แบบตัวเลขล้วนสลับวันกับเดือนได้",
      "Dates in numbers alone can be read in two ways."),
    bad: Example(
      """
      effective: ⟦10/07/2567⟧
      """),
    good: Example(
      """
      effective: 10 ก.ค. 2567
      """),
    check: .reading)
}
