internal import ManualModel

extension Rule {
  /// A process that two categories or groups list.
  static let processInTwoCategories = Rule(
    .processInTwoCategories,
    why: Bilingual(
      "เลขของกระบวนการมาจากที่เดียว ถ้าอยู่สองแห่งจะมีสองเลข",
      "The number of a process comes from one place; in two places it would have two."),
    bad: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example]}
          - {id: support, title: กระบวนการสนับสนุน, processes: [⟦example⟧]}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example]}
        """
      )
    ]),
    check: .listedTwice(in: \.categories))
}
