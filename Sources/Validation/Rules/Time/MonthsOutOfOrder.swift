internal import ManualModel

extension Rule {
  /// A row that begins before the row above it ends.
  static let monthsOutOfOrder = Rule(
    .monthsOutOfOrder,
    why: Bilingual(
      "ลำดับขั้นควรตรงกับลำดับเวลา ถ้าทำพร้อมกันให้เขียน together",
      "Rows follow the order of time; what is done at the same time is written together."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: มีนาคม}
        - {title: ส่งหนังสือ, by: กค., time: ⟦มกราคม⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: มกราคม}
        - {title: ส่งหนังสือ, by: กค., time: มีนาคม}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices.dropFirst() where chart.rows[row].together == nil {
        guard let before = chart.rows[row - 1].onlyWindow, let window = chart.rows[row].onlyWindow else {
          continue
        }
        let inQuarters = before.isQuarters || window.isQuarters
        let isEarly =
          inQuarters
          ? window.firstMonth.quarterIndex < before.lastMonth.quarterIndex
          : window.firstMonth < before.lastMonth
        guard isEarly else { continue }
        findings.report(
          at: chart.rows[row].time?.range, in: chart.place(of: row),
          Bilingual("เริ่มก่อนขั้นก่อนหน้าจะจบ", "begins before the row above ends"),
          Bilingual("เรียงใหม่ หรือเพิ่ม together: true", "reorder, or add together: true"))
      }
    })
}

extension Step {
  /// The window of its time, if that has one alternative.
  fileprivate var onlyWindow: Timing.Window? {
    guard case .read(let timing)? = self.time?.value, timing.alternatives.count == 1 else { return nil }
    return timing.alternatives[0].window
  }
}
