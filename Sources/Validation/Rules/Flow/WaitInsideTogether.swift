internal import ManualModel

extension Rule {
  /// A wait on a later row of a group.
  static let waitInsideTogether = Rule(
    .waitInsideTogether,
    why: Bilingual(
      "กลุ่มที่ทำพร้อมกันเริ่มพร้อมกัน การรอจึงต้องเขียนที่ขั้นแรกของกลุ่ม",
      "A group starts as one, so it waits as one: on its first row."),
    bad: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true, ⟦wait⟧: all}
      """),
    good: Example(
      """
      steps:
        - {id: invite, title: เชิญประชุม, by: กค., time: ๑ วัน, go: [room, papers]}
        - {id: room, title: เตรียมห้อง, by: กค., time: ๑ วัน, go: meet}
        - {id: papers, title: เตรียมเอกสาร, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.groups.isLater(row) {
        guard let wait = chart.rows[row].wait else { continue }
        let first = chart.name(of: chart.groups[row].lowerBound)
        findings.report(
          at: wait, in: chart.place(of: row),
          Bilingual("ใส่ wait ที่ขั้นแรกของกลุ่ม \(first)", "put wait on the first row of the group, \(first)"),
          Bilingual("ย้าย wait", "move it"))
      }
    })
}
