internal import ManualModel

extension Rule {
  /// A row with a question and a way on of its own.
  static let goWithAsk = Rule(
    .goWithAsk,
    why: Bilingual(
      "ขั้นที่มีคำถามไปต่อตามคำตอบ go ของขั้นจึงไม่มีใครเดินตาม",
      "A row with a question goes on by its answers; a go beside them leads nobody anywhere."),
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
              go: receive
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
              go: send
            - if: ไม่ครบถ้วน
              go: receive
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        guard chart.rows[row].shape != .end, !chart.rows[row].go.isEmpty, chart.rows[row].ask.value != nil
        else { continue }
        findings.report(
          at: chart.rows[row].goRange, in: chart.place(of: row),
          Bilingual("มีทั้ง ask และ go", "both ask and go"),
          Bilingual("ย้าย go ไปไว้ในคำตอบ", "move go into the answers"))
      }
    })
}
