internal import ManualModel

extension Rule {
  /// A calendar time that lies outside the fiscal year of the book.
  static let timeOutsideYear = Rule(
    .timeOutsideYear,
    why: Bilingual(
      "งานในเล่มเป็นงานของปีงบประมาณเดียว (ตุลาคมถึงกันยายน) เดือนที่อยู่นอกปีมักค้างจากเล่มก่อน",
      "A book is about one fiscal year, October to September; a month outside is mostly left over."),
    bad: Example(
      """
      steps:
        - {title: ส่งรายงาน, by: กค., time: ⟦ธ.ค. 2567⟧}
      """),
    good: Example(
      """
      steps:
        - {title: ส่งรายงาน, by: กค., time: ธ.ค. 2566}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices {
        findings.checkYear(of: chart.rows[row].time, in: chart.facts, place: chart.place(of: row))
        for substep in chart.rows[row].substeps {
          findings.checkYear(of: substep.time, in: chart.facts, place: chart.place(of: row))
        }
      }
    },
    .campaign { campaign, findings in
      for activity in campaign.campaign.activities {
        findings.checkYear(of: activity.time, in: campaign.facts, place: campaign.place(of: activity))
      }
    })
}

extension Findings {
  fileprivate mutating func checkYear(
    of time: Located<TimeValue>?, in facts: ManualFacts, place: @autoclosure () -> Bilingual
  ) {
    guard let time, case .read(let timing) = time.value, timing.writesYear(at: time.range) else { return }
    let year = facts.manual.book.fiscalYear
    let months = year.firstDay.yearMonth...year.lastDay.yearMonth
    let isOutside = timing.alternatives.compactMap(\.window).contains { window in
      // Years further away are `stale-year`.
      let years = [window.firstMonth.year, window.lastMonth.year].map { abs($0 - year.gregorianYear) }
      return years.allSatisfy { $0 <= 1 }
        && !(months.contains(window.firstMonth) && months.contains(window.lastMonth))
    }
    guard isOutside else { return }
    let words = quoted(timing.source)
    report(
      at: time.range, in: place(),
      Bilingual(
        "\(words) อยู่นอกปีงบประมาณ \(facts.number(year.buddhistYear))",
        "\(words) lies outside the fiscal year \(year.buddhistYear)"),
      Bilingual("แก้ปี หรือลบปีออก", "correct the year, or leave it out"))
  }
}

extension Timing {
  /// Whether its words hold a year in digits; `{fy-1}` is meant, and a month without a year is in the book's year.
  fileprivate func writesYear(at range: SourceRange) -> Bool {
    guard source.utf8.count == Int(range.end) - Int(range.start) else { return false }
    var digits = 0
    for scalar in source.unicodeScalars {
      digits = ("0"..."9").contains(scalar) || ("๐"..."๙").contains(scalar) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }
}
