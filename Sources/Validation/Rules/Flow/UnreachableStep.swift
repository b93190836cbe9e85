internal import ManualModel

extension Rule {
  /// A row that no way leads to.
  static let unreachableStep = Rule(
    .unreachableStep,
    why: Bilingual(
      "ขั้นที่ไม่มีเส้นมาถึงจะไม่มีใครทำ มักเกิดจากขั้นก่อนหน้ากระโดดข้ามไป",
      "Nobody ever does a row that no line leads to; most often the row before jumps over it."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน, go: send}
        - {id: check, title: ⟦ตรวจหนังสือ⟧, by: กค., time: ๑ วัน}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: check, title: ตรวจหนังสือ, by: กค., time: ๑ วัน}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .graph { graph, findings in
      var reached = GraphFacts.reach(graph.entries, over: graph.targets)
      for node in graph.graph.nodes.indices where !reached[node] {
        let row = graph.row(of: node)
        // What this row leads to is not reported again.
        let below = GraphFacts.reach([node], over: graph.targets)
        for other in reached.indices where below[other] || graph.row(of: other) == row {
          reached[other] = true
        }
        findings.report(
          at: graph.chart.rows[row].title.text.range, in: graph.chart.place(of: row),
          graph.chart.reasonWhyNothingLeads(to: row),
          Bilingual("เพิ่ม go มาที่ขั้นนี้หรือลบขั้น", "add a go to it or delete it"))
      }
    })
}

extension ChartFacts {
  fileprivate func reasonWhyNothingLeads(to row: Int) -> Bilingual {
    guard row > 0 else { return Bilingual("ไม่มีทางมาถึงขั้นนี้", "nothing leads here") }
    let before = rows[row - 1]
    guard before.shape != .end else {
      return Bilingual(
        "ไม่มีทางมาถึงขั้นนี้ เพราะขั้นก่อนเป็นจุดสิ้นสุด", "nothing leads here, because the row before is an end")
    }
    let targets = (before.answers.isEmpty ? before.go : before.answers.flatMap(\.go)).map(\.written.value)
    let words = targets.joined(separator: ", ")
    return Bilingual(
      "ไม่มีทางมาถึงขั้นนี้ เพราะขั้นก่อนไปที่ \(words)", "nothing leads here, because the row before goes to \(words)")
  }
}
