internal import ManualModel

extension Rule {
  /// A fork that names one target twice.
  static let forkRepeats = Rule(
    .forkRepeats,
    why: Bilingual(
      "งานที่เริ่มพร้อมกันต้องเป็นคนละงาน การเขียนซ้ำมักเป็นการพิมพ์ผิด",
      "Work that starts at once must be different work; naming one row twice is most often a slip."),
    bad: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers, ⟦room⟧]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
      """),
    good: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
      """),
    check: .chart { chart, findings in
      chart.forEachFork { row, targets in
        for (place, target) in targets.enumerated() {
          let meaning = chart.resolved(target, in: row)
          guard meaning.isFound, targets[..<place].contains(where: { chart.resolved($0, in: row) == meaning })
          else { continue }
          let word = quoted(target.written.value)
          findings.report(
            at: target.written.range, in: chart.place(of: row),
            Bilingual("ไปที่ \(word) สองครั้ง", "\(word) is named twice"),
            Bilingual("ลบหนึ่งแห่ง", "delete one"))
        }
      }
    })
}
