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
      guard chart.rows.contains(where: { $0.time != nil }) else { return }
      let total = TotalTime(of: chart.chart, graph: FlowGraph(of: chart.chart, in: chart.manual))
      let limits: [(TimeUnit, Int, Bilingual)] = [
        (.year, 1, Bilingual("ปี", "years")), (.month, 12, Bilingual("เดือน", "months")),
        (.week, 52, Bilingual("สัปดาห์", "weeks")), (.day, 366, Bilingual("วัน", "days")),
        (.workday, 260, Bilingual("วันทำการ", "working days")),
      ]
      guard let (unit, _, word) = limits.first(where: { total.upper[$0.0] > Rational($0.1) }) else { return }
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
