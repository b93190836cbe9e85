internal import ManualModel

extension Rule {
  /// Answers without a question.
  static let answersWithoutAsk = Rule(
    .answersWithoutAsk,
    why: Bilingual(
      "คำตอบต้องมีคำถาม มิฉะนั้นคนอ่านไม่รู้ว่าตัดสินใจเรื่องอะไร",
      "Answers need a question, or nobody knows what is decided."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ⟦answers⟧: [{if: ครบถ้วน, go: next}, {if: ไม่ครบถ้วน, go: receive}]
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
      for row in chart.rows.indices where !chart.rows[row].answers.isEmpty {
        guard chart.rows[row].shape != .end, chart.rows[row].ask.value == nil else { continue }
        findings.report(
          at: chart.rows[row].answersRange, in: chart.place(of: row),
          Bilingual("มีคำตอบแต่ไม่มีคำถาม", "answers without a question"), Bilingual("เพิ่ม ask", "add ask"))
      }
    })
}
