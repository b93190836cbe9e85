internal import ManualModel

extension Rule {
  /// A numbered row without a time.
  static let stepWithoutTime = Rule(
    .stepWithoutTime,
    why: Bilingual(
      "เวลาของแต่ละขั้นบอกว่างานทั้งหมดใช้เวลาเท่าใด ถ้าบอกไม่ได้ให้เขียนว่า none",
      "The times of the steps add up to the time of the whole; if there is none to give, say none."),
    bad: Example(
      """
      steps:
        - {title: ⟦รับหนังสือ⟧, by: กค.}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: none}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.rows[row].number != nil && chart.rows[row].time == nil {
        findings.report(
          at: chart.rows[row].title.text.range, in: chart.place(of: row),
          Bilingual("ยังไม่มีระยะเวลา", "no time"),
          Bilingual("เพิ่ม time หรือ time: none", "add time, or time: none"))
      }
    })
}
