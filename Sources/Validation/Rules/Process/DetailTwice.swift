internal import ManualModel

extension Rule {
  /// A row whose detail stands in the key and in the body.
  static let detailTwice = Rule(
    .detailTwice,
    why: Bilingual(
      "รายละเอียดสองแห่งแก้แห่งเดียวแล้วจะขัดกัน",
      "Of two details one is corrected and the other is not."),
    bad: Example([
      (
        "processes/example.md",
        """
        steps:
          - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน, detail: รับด้วยตนเอง}
        ---

        ## ขั้นตอน: receive

        ⟦รับทางไปรษณีย์⟧
        """
      )
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        steps:
          - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        ---

        ## ขั้นตอน: receive

        รับทางไปรษณีย์
        """
      )
    ]),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        guard let second = chart.rows[row].secondDetail else { continue }
        let name = chart.name(of: row)
        findings.report(
          at: second.range, in: chart.place(of: row),
          Bilingual("รายละเอียดของ \(name) มีสองแห่ง", "the detail of \(name) is written twice"),
          Bilingual("เก็บไว้แห่งเดียว", "keep one"))
      }
    })
}
