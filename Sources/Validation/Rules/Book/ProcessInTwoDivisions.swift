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
    check: .manual { facts, findings in
      for listings in facts.divisions where listings.count > 1 {
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
