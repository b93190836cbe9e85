internal import ManualModel
internal import ThaiText

extension Rule {
  /// A written year that is not the year of the book.
  static let staleYear = Rule(
    .staleYear,
    why: Bilingual(
      "ปีที่พิมพ์ค้างจากเล่มก่อนทำให้คู่มือดูเก่าและพาไปผิดปี ใช้ {fy} แล้วปีจะเปลี่ยนเอง",
      "A year left over from an earlier book misleads; {fy} changes by itself."),
    bad: Example(
      """
      title: ⟦แผนปฏิบัติการปี ๒๕๖๐⟧
      """),
    good: Example(
      """
      title: แผนปฏิบัติการปี {fy}
      """),
    check: .words { words, findings in
      guard words.isTitle, case .text(let title) = words.content else { return }
      let year = words.facts.manual.book.fiscalYear.buddhistYear
      guard let written = WrittenYear.first(in: title.value, otherThan: year) else { return }
      // `{fy-1}` reads like a written year; its place is longer or shorter than the words.
      let isAsWritten = title.value.utf8.count == Int(title.range.end) - Int(title.range.start)
      guard isAsWritten || abs(written.year - year) > 1 else { return }
      findings.reportStaleYear(written.words, at: title.range, in: words.place())
    },
    .chart { chart, findings in
      for row in chart.rows.indices {
        let times = [chart.rows[row].time] + chart.rows[row].substeps.map(\.time)
        for time in times { findings.checkYears(of: time, in: chart.facts, place: chart.place(of: row)) }
      }
    },
    .campaign { campaign, findings in
      for activity in campaign.campaign.activities {
        findings.checkYears(of: activity.time, in: campaign.facts, place: campaign.place(of: activity))
      }
      for round in campaign.campaign.rounds where campaign.facts.isStale(round.due.value.year) {
        findings.reportStaleYear(campaign.facts.year(round.due.value.year), at: round.due.range, in: nil)
      }
    })
}

extension Findings {
  /// Reports the first year of a time that is more than one from that of the book.
  fileprivate mutating func checkYears(
    of time: Located<TimeValue>?, in facts: ManualFacts, place: @autoclosure () -> Bilingual
  ) {
    guard let time, case .read(let timing) = time.value else { return }
    let years = timing.alternatives.compactMap(\.window).flatMap { [$0.firstMonth.year, $0.lastMonth.year] }
    guard let stale = years.first(where: facts.isStale) else { return }
    reportStaleYear(facts.year(stale), at: time.range, in: place())
  }

  fileprivate mutating func reportStaleYear(_ year: String, at range: SourceRange, in place: Bilingual?) {
    report(
      at: range, in: place,
      Bilingual("ปี \(quoted(year)) ไม่ใช่ปีของเล่ม", "year \(quoted(year)) is not the year of the book"),
      Bilingual("ใช้ {fy} หรือแก้ปี", "use {fy} or correct it"))
  }
}

extension ManualFacts {
  /// Whether a Gregorian year is more than one year from that of the book.
  fileprivate func isStale(_ year: Int) -> Bool { abs(year + 543 - manual.book.fiscalYear.buddhistYear) > 1 }

  /// A Gregorian year in the era and the digits of the manual.
  fileprivate func year(_ year: Int) -> String { number(manual.book.era == .buddhist ? year + 543 : year) }
}

/// Finds years of the Buddhist era in titles: four digits alone.
private enum WrittenYear {
  /// The first year of a text other than `year`, as written and as a number.
  static func first(in title: String, otherThan year: Int) -> (words: String, year: Int)? {
    guard Digits.occur(in: title) else { return nil }
    let scalars = Array(title.unicodeScalars)
    var start = 0
    while start < scalars.count {
      guard let digit = digit(scalars[start]) else {
        start += 1
        continue
      }
      var (end, number) = (start + 1, digit)
      while end < scalars.count, let next = self.digit(scalars[end]) {
        number = min(number * 10 + next, 100_000)
        end += 1
      }
      let isAlone = !touches(scalars, before: start, after: end)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      if end - start == 4, isAlone, (2401...2700).contains(number), number != year { return (words, number) }
      start = end
    }
    return nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "0"..."9": Int(scalar.value - 0x30)
    case "๐"..."๙": Int(scalar.value - 0x0E50)
    default: nil
    }
  }

  /// Whether a number is part of a longer one, such as `ISO 9001:2401` or `2,567.5`.
  private static func touches(_ scalars: [Unicode.Scalar], before start: Int, after end: Int) -> Bool {
    let marks: [Unicode.Scalar] = [":", "/", ",", "."]
    let isPrefixed = start > 1 && marks.contains(scalars[start - 1]) && digit(scalars[start - 2]) != nil
    let isContinued =
      end + 1 < scalars.count && marks.contains(scalars[end]) && digit(scalars[end + 1]) != nil
    return isPrefixed || isContinued
  }
}
