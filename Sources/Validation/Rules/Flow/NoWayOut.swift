internal import ManualModel

extension Rule {
  /// A row from which no end can be reached.
  static let noWayOut = Rule(
    .noWayOut,
    why: Bilingual(
      "งานที่วนไม่รู้จบไม่มีวันเสร็จ ต้องมีทางออกอย่างน้อยหนึ่งทาง",
      "Work that goes round for ever is never done; there must be one way out at least."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: check, title: ⟦ตรวจหนังสือ⟧, by: กค., time: ๑ วัน, go: receive}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ask: ครบถ้วนหรือไม่
          answers:
            - if: ครบถ้วน
              go: end
            - if: ไม่ครบถ้วน
              go: receive
      """),
    check: .graph { graph, findings in
      var leaving = GraphFacts.reach(graph.ends, over: graph.sources)
      for node in graph.graph.nodes.indices where !leaving[node] {
        let loop = graph.loop(from: node)
        for (other, isBefore) in GraphFacts.reach(loop.nodes, over: graph.sources).enumerated() where isBefore
        {
          leaving[other] = true
        }
        let (first, last) = (graph.chart.name(of: loop.first), graph.chart.name(of: loop.last))
        findings.report(
          at: graph.chart.rows[loop.last].title.text.range, in: graph.chart.place(of: loop.last),
          Bilingual("จากขั้นนี้ไปไม่ถึงจุดสิ้นสุด", "no end can be reached from here"),
          Bilingual("เพิ่มทางออกจากวง \(first) - \(last)", "add a way out of \(first) - \(last)"))
      }
    })
}

extension GraphFacts {
  /// The circle that a node without a way out leads into, with its first and last row.
  ///
  /// The last row that can be reached leads back; what it reaches shrinks until it reaches itself.
  fileprivate func loop(from node: Int) -> (nodes: [Int], first: Int, last: Int) {
    var from = node
    while true {
      let reached = GraphFacts.reach(targets[from], over: targets)
      let nodes = targets.indices.filter { reached[$0] }
      guard let last = nodes.last else { return ([from], row(of: from), row(of: from)) }
      if last <= from || nodes.contains(from) {
        return (nodes, nodes.map { row(of: $0) }.min() ?? row(of: last), row(of: last))
      }
      from = last
    }
  }
}
