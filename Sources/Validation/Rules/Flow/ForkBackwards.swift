internal import ManualModel

extension Rule {
  /// A fork with an earlier row among its targets.
  static let forkBackwards = Rule(
    .forkBackwards,
    why: Bilingual(
      "งานที่เริ่มพร้อมกันต้องเป็นงานถัดไป การย้อนกลับต้องมีคำถามว่าเมื่อใดจึงย้อน",
      "Branches come later in the list; a way back needs a question that says when it is taken."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, ⟦receive⟧]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: room}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      chart.forEachFork { row, targets in
        for target in targets {
          guard case .row(let other) = target.meaning, other < row else { continue }
          let word = quoted(target.written.value)
          findings.report(
            at: target.written.range, in: chart.place(of: row),
            Bilingual(
              "งานที่เริ่มพร้อมกันต้องอยู่ถัดไป \(word) อยู่ก่อน", "branches must come later, \(word) comes before"),
            Bilingual("ใช้ ask ถ้าเป็นการย้อนกลับ", "use ask for a return"))
        }
      }
    })
}
