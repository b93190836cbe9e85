internal import ManualModel

extension Rule {
  /// A process that two divisions or sections list.
  static let processInTwoDivisions = Rule(
    .processInTwoDivisions,
    why: Bilingual(
      "กระบวนการพิมพ์ครั้งเดียวในตอนของกองเดียว",
      "A process is printed once, in the chapter of one division."),
    bad: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
          - {unit: กตร., processes: [⟦example⟧]}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
        """
      )
    ]),
    check: .listedTwice(in: \.divisions))
}
