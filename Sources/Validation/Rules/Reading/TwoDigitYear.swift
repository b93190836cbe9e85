internal import ManualModel

extension Rule {
  /// A year of two digits far from the year of the book.
  static let twoDigitYear = Rule(
    .twoDigitYear,
    why: Bilingual(
      "ปีสองหลักที่ห่างจากปีของเล่มมากมักหมายถึง ค.ศ.",
      "A year of two digits far from the book mostly means the other era."),
    bad: Example(
      """
      effective: 1 ต.ค. ⟦24⟧
      """),
    good: Example(
      """
      effective: 1 ต.ค. 2567
      """),
    check: .reading)
}
