internal import ManualModel

extension Rule {
  /// A row that goes together with none before it.
  static let togetherAtStart = Rule(
    .togetherAtStart,
    why: Bilingual(
      "together หมายถึงทำพร้อมขั้นก่อนหน้า ขั้นแรกของผังหรือของช่วงไม่มีขั้นก่อนหน้าให้ทำพร้อม",
      "together means at the same time as the row before; the first row of a chart or phase has none."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, ⟦together⟧: true}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: send, title: ส่งหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        guard let together = chart.rows[row].together, row == 0 || !chart.rows[row].phase.isMissing else {
          continue
        }
        findings.report(
          at: together, in: chart.place(of: row),
          Bilingual("ไม่มีขั้นก่อนให้ทำพร้อม", "there is no row before to go together with"),
          Bilingual("ลบ together", "delete together"))
      }
    })
}
