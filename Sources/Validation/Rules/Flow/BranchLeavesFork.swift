internal import ManualModel

extension Rule {
  /// A branch that may never reach the join of its fork.
  static let branchLeavesFork = Rule(
    .branchLeavesFork,
    why: Bilingual(
      "จุดที่รอทุกทางจะรอตลอดไป ถ้าบางทางออกไปที่อื่นก่อนถึง",
      "A row that waits for all branches waits for ever if one of them leaves before it."),
    bad: Example(
      """
      steps:
        - {id: invite, title: ⟦เชิญประชุม⟧, by: กค., time: ๑ วัน, go: [room, check]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ask: ครบถ้วนหรือไม่
          answers:
            - if: ครบถ้วน
              go: meet
            - if: ไม่ครบถ้วน
              go: end
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
      """),
    good: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, check]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          go: meet
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
      """),
    check: .graph { graph, findings in
      guard graph.hasForks, graph.chart.rows.contains(where: { $0.wait != nil }), graph.isSound else {
        return
      }
      let nodes = graph.graph.nodes
      let joins = nodes.indices.filter { nodes[$0].kind == .join && !graph.isGroupBar($0) }
      let after = graph.postDominators
      var joinsOfFork: [Int: [Int]] = [:]
      for join in joins {
        for fork in graph.forks(of: join, among: nodes.indices) {
          joinsOfFork[fork, default: []].append(join)
        }
      }
      for fork in nodes.indices where !graph.isGroupBar(fork) && after.isReached(fork) {
        guard let joins = joinsOfFork[fork], !joins.contains(where: { after.dominates($0, fork) }) else {
          continue
        }
        let row = graph.row(of: fork)
        let (name, join) = (graph.chart.name(of: row), graph.chart.name(of: graph.row(of: joins[0])))
        findings.report(
          at: graph.chart.rows[row].title.text.range, in: graph.chart.place(of: row),
          Bilingual(
            "งานที่แยกจาก \(name) บางทางไม่ถึงจุดรอ \(join)", "a branch of \(name) may never reach \(join)"),
          Bilingual("ตรวจทางออก", "check its way out"))
      }
    })
}
