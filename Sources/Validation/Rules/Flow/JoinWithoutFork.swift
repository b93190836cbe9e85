internal import ManualModel

extension Rule {
  /// A row that waits for branches that nobody started.
  static let joinWithoutFork = Rule(
    .joinWithoutFork,
    why: Bilingual(
      "wait: all ใช้เมื่อมีงานหลายทางที่เริ่มพร้อมกัน ถ้าไม่มี ขั้นนี้จะรอสิ่งที่ไม่มีวันมา",
      "wait: all belongs where several branches were started; without them the row waits for nothing."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: check, title: ตรวจหนังสือ, by: กค., time: ๑ วัน, ⟦wait⟧: all}
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
      guard graph.chart.rows.contains(where: { $0.wait != nil }), graph.isSound else { return }
      for (join, node) in graph.graph.nodes.enumerated() where node.kind == .join && !graph.isGroupBar(join) {
        guard graph.forks(of: join, among: graph.graph.nodes.indices).isEmpty else { continue }
        let row = graph.row(of: join)
        findings.report(
          at: graph.chart.rows[row].wait, in: graph.chart.place(of: row),
          Bilingual("ขั้นนี้รอทุกทางแต่ไม่มีงานที่แยกกัน", "this row waits but nothing runs in parallel"),
          Bilingual("ลบ wait หรือใช้ go: [a, b]", "delete wait or use go: [a, b]"))
      }
    })
}

extension GraphFacts {
  /// The fork bars from which two different edges lead forward to `join`.
  func forks(of join: Int, among nodes: some Sequence<Int>) -> [Int] {
    let leading = GraphFacts.reach([join], over: forwardSources)
    return nodes.filter { node in
      graph.nodes[node].kind == .fork && forwardTargets[node].count { leading[$0] } > 1
    }
  }
}
