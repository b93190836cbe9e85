internal import ManualModel
internal import ThaiText

extension Rule {
  /// Two answers with the same words.
  static let sameAnswer = Rule(
    .sameAnswer,
    why: Bilingual(
      "ป้ายบนเส้นต้องต่างกัน คนอ่านจึงเลือกทางได้",
      "The words on the lines must differ, so that a reader can choose."),
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
            - if: ⟦ครบถ้วน⟧
              go: receive
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
        var known: Set<NameKey> = []
        for answer in chart.rows[row].answers where !known.insert(NameKey(answer.label.value)).inserted {
          let label = quoted(answer.label.value)
          findings.report(
            at: answer.label.range, in: chart.place(of: row),
            Bilingual("คำตอบ \(label) ซ้ำ", "answer \(label) appears twice"),
            Bilingual("ทำให้ต่างกัน", "make them differ"))
        }
      }
    })
}
