internal import ManualModel

extension Rule {
  /// A target that is the row itself.
  static let jumpToItself = Rule(
    .jumpToItself,
    why: Bilingual(
      "ขั้นที่กลับมาที่ตัวเองทำให้งานวนอยู่กับที่ ต้องบอกว่ากลับไปแก้ที่ขั้นใด",
      "A row that leads to itself never gets anywhere; say which row does the mending."),
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
              go: ⟦check⟧
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
      chart.forEachTarget { place in
        guard place.target.meaning == .row(place.row) else { return }
        findings.report(
          at: place.target.written.range, in: chart.place(of: place.row),
          Bilingual("ขั้นนี้กลับมาที่ตัวเอง", "this row leads to itself"),
          Bilingual("เลือกขั้นที่ต้องกลับไปแก้", "name the row to go back to"))
      }
    })
}
