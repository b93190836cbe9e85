internal import ManualModel

extension Rule {
  /// Days and working days in one chart.
  static let mixedDays = Rule(
    .mixedDays,
    why: Bilingual(
      "วันกับวันทำการรวมกันไม่ได้ เวลารวมจึงอ่านยาก",
      "Days and working days cannot be added, so the total is hard to read."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {title: ส่งหนังสือ, by: กค., time: ⟦๒ วันทำการ⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {title: ส่งหนังสือ, by: กค., time: ๒ วัน}
      """),
    check: .chart { chart, findings in
      var first: TimeUnit?
      for row in chart.rows.indices {
        guard let time = chart.rows[row].time, case .read(let timing) = time.value else { continue }
        for unit in timing.alternatives.compactMap({ $0.length?.unit }) where unit == .day || unit == .workday
        {
          if first == nil { first = unit }
          guard unit != first else { continue }
          findings.report(
            at: time.range, in: chart.place(of: row),
            Bilingual("ใช้ทั้งวันและวันทำการ", "both days and working days"),
            Bilingual("เลือกอย่างเดียวถ้าทำได้", "use one if you can"))
          return
        }
      }
    })
}
