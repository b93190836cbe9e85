internal import ManualModel

extension Rule {
  /// A time that the grammar does not read.
  static let timeUnreadable = Rule(
    .timeUnreadable,
    why: Bilingual(
      "เวลาที่อ่านได้นำไปรวมและทำปฏิทินได้",
      "Times that can be read can be added up and put into a calendar."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ⟦ประมาณ⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ประมาณ ๒ วัน}
      """),
    check: .reading)
}
