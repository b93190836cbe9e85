internal import ManualModel

extension Rule {
  /// A decision shape without a question.
  static let decisionWithoutQuestion = Rule(
    .decisionWithoutQuestion,
    why: Bilingual(
      "สี่เหลี่ยมข้าวหลามตัดหมายถึงการตัดสินใจ ต้องเขียนว่าตัดสินใจเรื่องอะไร",
      "A diamond stands for a decision; say what is decided."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ⟦ตรวจหนังสือ⟧
          by: กค.
          time: ๑ วัน
          shape: decision
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
          shape: decision
          ask: ครบถ้วนหรือไม่
          answers:
            - if: ครบถ้วน
              go: next
            - if: ไม่ครบถ้วน
              go: receive
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        guard chart.rows[row].shape == .decision, chart.rows[row].ask.value == nil else { continue }
        findings.report(
          at: chart.rows[row].title.text.range, in: chart.place(of: row),
          Bilingual("รูปตัดสินใจต้องมีคำถาม", "a decision shape needs a question"),
          Bilingual("เพิ่ม ask และ answers", "add ask and answers"))
      }
    })
}
