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
    check: .manual { facts, findings in
      for listings in facts.categories where listings.count > 1 {
        for listing in listings.dropFirst() {
          let (a, b) = (quoted(listings[0].place), quoted(listing.place))
          let name = quoted(listing.id.value)
          findings.report(
            at: listing.id.range,
            Bilingual("กระบวนการ \(name) อยู่ทั้งใน \(a) และ \(b)", "process \(name) is in both \(a) and \(b)"),
            Bilingual("ลบหนึ่งแห่ง", "delete one"),
            notes: [Diagnostic.Note(Bilingual("แห่งแรกอยู่ที่นี่", "the first is here"), at: listings[0].id.range)])
        }
      }
    })
}
