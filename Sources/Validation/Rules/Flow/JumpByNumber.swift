internal import ManualModel

extension Rule {
  /// A target that is a number.
  static let jumpByNumber = Rule(
    .jumpByNumber,
    why: Bilingual(
      "เลขขั้นเปลี่ยนทุกครั้งที่เพิ่มหรือลบขั้น แต่รหัสไม่เปลี่ยน",
      "Numbers change whenever a row is added or deleted; ids do not."),
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
              go: ⟦1⟧
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
        guard place.target.meaning == .number else { return }
        let written = place.target.written
        findings.report(
          at: written.range, in: chart.place(of: place.row),
          Bilingual("อ้างขั้นด้วยเลข \(quoted(written.value))", "\(quoted(written.value)) is a number"),
          Bilingual("ตั้ง id ให้ขั้นนั้นแล้วเขียน id", "give that row an id and write the id"))
      }
    })
}
