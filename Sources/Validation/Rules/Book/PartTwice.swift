internal import ManualModel

extension Rule {
  /// A part of the book that appears twice.
  static let partTwice = Rule(
    .partTwice,
    why: Bilingual(
      "แต่ละส่วนของเล่มมีได้แห่งเดียว",
      "Each part of the book has one place."),
    bad: Example([
      (
        "manual.yaml",
        """
        parts: [cover, toc, ⟦toc⟧, divisions]
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        parts: [cover, toc, divisions]
        """
      )
    ]),
    check: .manual { facts, findings in
      var known: Set<String> = []
      for part in facts.manual.book.parts {
        let (name, range) =
          switch part.value {
          case .generated(let word): (word.rawValue, part.range)
          case .page(let id), .campaign(let id): (id.value, id.range)
          }
        guard !known.insert(name).inserted else { continue }
        findings.report(
          at: range, Bilingual("ส่วน \(quoted(name)) อยู่สองแห่ง", "part \(quoted(name)) appears twice"),
          Bilingual("ลบหนึ่งแห่ง", "delete one"))
      }
    })
}
