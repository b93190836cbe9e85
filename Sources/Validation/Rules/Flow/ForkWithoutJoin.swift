internal import ManualModel

extension Rule {
  /// Branches that meet without waiting for each other.
  static let forkWithoutJoin = Rule(
    .forkWithoutJoin,
    why: Bilingual(
      "งานที่แยกไปทำพร้อมกันต้องรอกันก่อนทำขั้นต่อไป มิฉะนั้นขั้นต่อไปจะเริ่มหลายครั้ง",
      "Work that was started together must be awaited, or the next row would start several times."),
    bad: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: ⟦จัดประชุม⟧, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
      """),
    check: .graph { graph, findings in
      guard graph.hasForks, graph.isSound else { return }
      let dominators = graph.dominators
      for (node, sources) in graph.forwardSources.enumerated() where sources.count > 1 {
        switch graph.graph.nodes[node].kind {
        case .join, .end, .link: continue
        default: break
        }
        guard !graph.ends.contains(node), let fork = dominators.nearest(of: sources),
          graph.graph.nodes[fork].kind == .fork
        else { continue }
        let (row, name) = (graph.row(of: node), graph.chart.name(of: graph.row(of: fork)))
        findings.report(
          at: graph.chart.rows[row].title.text.range, in: graph.chart.place(of: row),
          Bilingual("งานที่แยกจาก \(name) มาพบกันที่นี่โดยไม่รอ", "branches of \(name) meet here without waiting"),
          Bilingual("เพิ่ม wait: all", "add wait: all"))
      }
    })
}

extension GraphFacts {
  /// Whether the chart starts several branches anywhere.
  var hasForks: Bool { graph.nodes.contains { $0.kind == .fork } }
}
