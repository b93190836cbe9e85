internal import ManualModel

extension Rule {
  /// A fork with the end among its targets.
  static let forkToEnd = Rule(
    .forkToEnd,
    why: Bilingual(
      "งานที่เริ่มพร้อมกันไม่อาจจบทันทีได้ ถ้ามีงานเดียวก็ไม่ต้องแยก",
      "Work that starts together cannot be over at once; with one piece of work there is no fork."),
    bad: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, ⟦end⟧]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: room}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      chart.forEachFork { row, targets in
        for target in targets where chart.resolved(target, in: row) == .end {
          findings.report(
            at: target.written.range, in: chart.place(of: row),
            Bilingual("งานที่เริ่มพร้อมกันจบทันทีไม่ได้", "work that starts together cannot end at once"),
            Bilingual("ลบ end", "delete end"))
        }
      }
    })
}
