internal import ManualModel

extension Rule {
  /// A question with fewer than two answers.
  static let askWithoutAnswers = Rule(
    .askWithoutAnswers,
    why: Bilingual(
      "คำถามที่มีทางออกทางเดียวไม่ใช่คำถาม คนทำงานไม่รู้ว่าถ้าไม่ผ่านต้องทำอย่างไร",
      "A question with one way out is none; nobody learns what to do when the answer is no."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - id: check
          title: ตรวจหนังสือ
          by: กค.
          time: ๑ วัน
          ask: ⟦ครบถ้วนหรือไม่⟧
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
      for row in chart.rows.indices {
        guard chart.rows[row].shape != .end, let ask = chart.rows[row].ask.value,
          chart.rows[row].answers.count < 2
        else { continue }
        findings.report(
          at: ask.range, in: chart.place(of: row),
          Bilingual("คำถามนี้มีคำตอบไม่ถึงสองข้อ", "this question has fewer than two answers"),
          Bilingual("เพิ่ม answers", "add answers"))
      }
    })
}
