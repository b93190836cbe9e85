internal import ManualModel
internal import ThaiText

extension Rule {
  /// A chart whose steps take more than a year.
  static let longerThanAYear = Rule(
    .longerThanAYear,
    why: Bilingual(
      "เวลารวมเกินหนึ่งปีมักเกิดจากงานที่ทำพร้อมกันแต่เขียนเรียงกัน",
      "A total of more than a year most often means that work done at the same time is written as a chain."),
    bad: Example(
      """
      title: ⟦การรับหนังสือ⟧
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑๐ เดือน}
        - {title: ส่งหนังสือ, by: กค., time: ๙ เดือน}
      """),
    good: Example(
      """
      title: การรับหนังสือ
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑๐ เดือน}
        - {title: ส่งหนังสือ, by: กค., time: ๒ เดือน}
      """),
    check: .chart { chart, findings in
      // The rows one after the other take at least as long as the main path.
      guard chart.sumOfAllRows.firstOverAYear != nil else { return }
      let total = TotalTime(of: chart.chart, graph: FlowGraph(of: chart.chart, in: chart.manual))
      guard let (unit, word) = total.firstOverAYear else { return }
      let digits = chart.manual.book.digits
      let title = chart.caseIndex.map { chart.process.cases[$0].title } ?? chart.process.head.title
      let (thai, english) = (
        Digits.string(total.upper[unit], digits), Digits.string(total.upper[unit], .arabic)
      )
      findings.report(
        at: title.text.range,
        Bilingual(
          "เวลารวม \(thai) \(word.thai) เกินหนึ่งปี", "the total of \(english) \(word.english) exceeds a year"),
        Bilingual("ตรวจเวลาหรือใช้ together", "check times or use together"))
    })
}

extension ChartFacts {
  fileprivate var sumOfAllRows: TotalTime {
    var total = TotalTime()
    for row in rows.indices {
      if case .read(let timing)? = rows[row].time?.value { total.add(timing) }
      for substep in rows[row].substeps {
        if case .read(let timing)? = substep.time?.value { total.add(timing) }
      }
    }
    return total
  }
}

extension TotalTime {
  /// The first unit of which there is more than a year, with its word.
  fileprivate var firstOverAYear: (unit: TimeUnit, word: Bilingual)? {
    if upper[.year] > Rational(1) { return (.year, Bilingual("ปี", "years")) }
    if upper[.month] > Rational(12) { return (.month, Bilingual("เดือน", "months")) }
    if upper[.week] > Rational(52) { return (.week, Bilingual("สัปดาห์", "weeks")) }
    if upper[.day] > Rational(366) { return (.day, Bilingual("วัน", "days")) }
    return upper[.workday] > Rational(260) ? (.workday, Bilingual("วันทำการ", "working days")) : nil
  }
}
