internal import ManualModel

extension Rule {
  /// A row of a group with a way on of its own.
  static let jumpOutOfTogether = Rule(
    .jumpOutOfTogether,
    why: Bilingual(
      "ขั้นที่ทำพร้อมกันต้องเสร็จพร้อมกันแล้วไปต่อด้วยกัน จึงแยกไปคนละทางไม่ได้",
      "Rows that go together are finished together; none of them goes off by itself."),
    bad: Example(
      """
      steps:
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, ⟦go⟧: send}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true}
        - {title: สรุปผล, by: กค., time: ๑ วัน}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true}
        - {title: สรุปผล, by: กค., time: ๑ วัน}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.groups.isShared(row) {
        guard chart.rows[row].go.contains(where: { $0.meaning != .next }) else { continue }
        findings.report(
          at: chart.rows[row].goRange, in: chart.place(of: row),
          Bilingual("ขั้นที่ทำพร้อมกันต้องไปต่อด้วยกัน", "rows that go together go on together"),
          Bilingual(
            "ลบ go หรือใช้ go: [a, b] แทน together", "delete go, or use go: [a, b] instead"))
      }
    })
}
