internal import ManualModel

extension Rule {
  /// Two answers that lead to the same place without a note.
  static let sameTarget = Rule(
    .sameTarget,
    why: Bilingual(
      "ถ้าทุกคำตอบไปที่เดียวกันก็ไม่ต้องถาม ส่วนใหญ่คือลืมเปลี่ยนปลายทาง",
      "If both answers lead to one place there is nothing to ask; most often a target was not changed."),
    bad: Example(
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
              go: next
            - if: ไม่ครบถ้วน
              ⟦go⟧: send
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
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
              go: next
            - if: ไม่ครบถ้วน
              go: send
              note: ขอเอกสารเพิ่ม
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        let answers = chart.rows[row].answers
        for (place, answer) in answers.enumerated() where !answer.go.isEmpty && answer.note == nil {
          let targets = answer.go.map { chart.resolved($0, in: row) }
          guard targets.allSatisfy({ $0.isFound }),
            let twin = answers[..<place].first(where: {
              $0.note == nil && $0.go.map { chart.resolved($0, in: row) } == targets
            })
          else { continue }
          let (a, b) = (quoted(twin.label.value), quoted(answer.label.value))
          findings.report(
            at: answer.goRange ?? answer.range, in: chart.place(of: row),
            Bilingual("คำตอบ \(a) และ \(b) ไปที่เดียวกัน", "answers \(a) and \(b) lead to the same place"),
            Bilingual("ตรวจ go หรือเพิ่ม note", "check go or add a note"))
        }
      }
    })
}

extension Target.Meaning {
  /// Whether the words of a target were found to mean anything.
  var isFound: Bool {
    switch self {
    case .next, .end, .row, .offChart: true
    case .number, .unknown: false
    }
  }
}
