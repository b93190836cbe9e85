internal import ManualModel

extension Rule {
  /// An answer that does not say where it leads.
  static let answerWithoutTarget = Rule(
    .answerWithoutTarget,
    why: Bilingual(
      "ทุกคำตอบต้องบอกว่าไปขั้นใดต่อ มิฉะนั้นเส้นในผังขาด",
      "Every answer must say which row comes next, or the line of the chart breaks off."),
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
            - ⟦if: ไม่ครบถ้วน⟧
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
              go: receive
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.rows[row].shape != .end {
        for answer in chart.rows[row].answers where answer.go.isEmpty {
          let label = quoted(answer.label.value)
          findings.report(
            at: answer.range, in: chart.place(of: row),
            Bilingual("คำตอบ \(label) ยังไม่บอกว่าไปไหน", "answer \(label) has no target"),
            Bilingual(
              "เขียน go: ตามด้วยรหัสขั้น next หรือ end", "write go: with a row id, next or end"))
        }
      }
    })
}
