internal import ManualModel

extension Rule {
  /// A numbered row without anybody who does it.
  static let missingPerformer = Rule(
    .missingPerformer,
    why: Bilingual(
      "ขั้นที่ไม่บอกว่าใครทำ ไม่มีใครรู้ว่าเป็นงานของตน",
      "Nobody knows that a step is theirs when it does not say who does it."),
    bad: Example(
      """
      steps:
        - {title: ⟦รับหนังสือ⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.rows[row].number != nil && chart.rows[row].by.isEmpty {
        findings.report(
          at: chart.rows[row].title.text.range, in: chart.place(of: row),
          Bilingual("ยังไม่มีผู้รับผิดชอบ", "nobody is responsible"), Bilingual("เพิ่ม by", "add by"),
          severity: chart.process.head.status == .draft ? .warn : nil)
      }
    })
}
