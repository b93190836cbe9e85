import ManualModel
import Testing

@testable import ThaiText

struct DateTests {
  struct File: Decodable {
    struct Read: Decodable {
      var `in`: String
      var iso: String
      var thLong: String
      var thShort: String
      var thLongArabic: String
      var enLong: String
      var enShort: String
    }
    struct Reject: Decodable {
      var `in`: String
      var id: String
    }
    struct Months: Decodable {
      var `in`: String
      var from: String
      var to: String
    }
    struct Fiscal: Decodable {
      var date: String
      var fiscalYear: Int
      var quarter: Int
    }
    struct Quarter: Decodable {
      var fiscalYear: Int
      var quarter: Int
      var from: String
      var to: String
    }
    struct Round: Decodable {
      var fiscalYear: Int
      var months: Int
      var end: String
    }
    var fiscalYear: Int
    var date: [Read]
    var reject: [Reject]
    var months: [Months]
    var monthsReject: [Reject]
    var fiscal: [Fiscal]
    var quarters: [Quarter]
    var rounds: [Round]
  }

  let file: File
  let year: FiscalYear

  init() throws {
    file = try Vectors.load("dates")
    year = FiscalYear(buddhistYear: file.fiscalYear)
  }

  private func day(_ text: String) throws -> Day { try DateGrammar.day(text, fiscalYear: year).get() }

  @Test func `dates are read and printed`() throws {
    let thai = PrintStyle(language: .thai, digits: .thai, era: .buddhist)
    let arabic = PrintStyle(language: .thai, digits: .arabic, era: .buddhist)
    let english = PrintStyle(language: .english, digits: .arabic, era: .gregorian)
    for row in file.date {
      let day = try day(row.in)
      #expect(day.iso == row.iso, "\(row.in)")
      #expect(same(thai.long(day), row.thLong))
      #expect(same(thai.short(day), row.thShort))
      #expect(same(arabic.long(day), row.thLongArabic))
      #expect(english.long(day) == row.enLong)
      #expect(english.short(day) == row.enShort)
      #expect(try self.day(thai.long(day)) == day && self.day(thai.short(day)) == day, "print, then read")
    }
  }

  @Test func `what is no date is refused`() {
    for row in file.reject {
      guard case .failure(let problem) = DateGrammar.day(row.in, fiscalYear: year) else {
        Issue.record("\(row.in) reads")
        continue
      }
      #expect(problem.id.rawValue == row.id, "\(row.in)")
    }
  }

  @Test func `refusals suggest what reads`() {
    func suggestions(_ text: String) -> [String] {
      guard case .failure(let problem) = DateGrammar.day(text, fiscalYear: year) else { return ["read"] }
      return problem.suggestions
    }
    #expect(suggestions("10/06/2567") == ["2567-06-10"])
    #expect(suggestions("10-6-2567") == ["2567-06-10"])
    #expect(suggestions("๑๐ มิย ๖๗") == ["๑๐ มิ.ย. ๖๗"])
    #expect(suggestions("10 Jully 2024") == ["10 July 2024"])
    #expect(suggestions("๑๐ ก.ค. ๓๑๑๐") == ["๑๐ ก.ค. ๒๕๖๗"])
    #expect(suggestions("10 มิถุนายน พ.ศ. 2024") == ["10 มิถุนายน พ.ศ. 2567"])
    #expect(suggestions("๑๐ ก.ค. ๒๔") == ["๑๐ ก.ค. ๒๕๒๔"])
    #expect(suggestions("31 June 2024") == [])
    #expect(suggestions("วันนี้") == [])
  }

  @Test func `windows of months lie in their years`() {
    for row in file.months {
      let expected = row.from == row.to ? row.from : "\(row.from)..\(row.to)"
      #expect((try? TimeGrammar.parse(row.in, fiscalYear: year).get().shortNotation) == expected, "\(row.in)")
    }
    for row in file.monthsReject {
      guard case .failure(let problem) = TimeGrammar.parse(row.in, fiscalYear: year) else {
        Issue.record("\(row.in) reads")
        continue
      }
      #expect(problem.id.rawValue == row.id, "\(row.in)")
    }
  }

  @Test func `fiscal years, quarters and rounds`() throws {
    for row in file.fiscal {
      let day = try day(row.date)
      #expect(FiscalYear(of: day).buddhistYear == row.fiscalYear)
      #expect(day.quarter == row.quarter)
    }
    for row in file.quarters {
      let days = FiscalYear(buddhistYear: row.fiscalYear).days(ofQuarter: row.quarter)
      #expect(days.first.iso == row.from && days.last.iso == row.to)
    }
    for row in file.rounds {
      #expect(FiscalYear(buddhistYear: row.fiscalYear).end(ofRound: row.months).iso == row.end)
    }
  }

  @Test func `years are read in both eras`() throws {
    #expect(try DateGrammar.year("๒๕๖๗").get() == 2567)
    #expect(try DateGrammar.year("2024").get() == 2567)
    #expect(try DateGrammar.year("67").get() == 2567)
    #expect(try DateGrammar.year("พ.ศ. 2526", fiscalYear: year).get() == 2526)
    #expect(
      DateGrammar.year("24", fiscalYear: year)
        == .failure(
          TimeProblem(.twoDigitYear, words: 0..<2, suggestions: ["2524"], year: 2524)))
    guard case .failure(let problem) = DateGrammar.year("3110") else {
      Issue.record("read")
      return
    }
    #expect(problem.id == .yearOutOfRange && problem.year == 2567)
    guard case .failure(let unread) = DateGrammar.year("ปีนี้") else {
      Issue.record("read")
      return
    }
    #expect(unread.id == .dateUnreadable)
  }

  @Test func `since finds the year in a text`() {
    func since(_ text: String) -> Int? { DateGrammar.since(text, fiscalYear: year) }
    #expect(since("เดือนกันยายน ๒๕๕๘ - ปัจจุบัน") == 2558)
    #expect(since("ตั้งแต่เริ่มโครงการ") == nil)
    #expect(since("10 ก.ค. 67") == 2567)
    #expect(since("ปีงบประมาณ พ.ศ. ๒๕๖๕") == 2565)
    #expect(since("ปี 2560 ถึง 31 มี.ค. 2562") == 2562, "a date is looked for first")
    #expect(since("ใช้มาตั้งแต่ 2018") == 2561)
    #expect(since("ห้อง 9999") == nil)
    #expect(since("12345") == nil)
  }

  @Test func `other printed forms`() {
    let thai = PrintStyle(language: .thai, digits: .thai, era: .buddhist)
    let english = PrintStyle(language: .english, digits: .arabic, era: .buddhist)
    let day = Day(year: 2024, month: 6, day: 5)
    #expect(same(thai.days(Day(year: 2024, month: 6, day: 1), day), "๑–๕ มิถุนายน ๒๕๖๗"))
    #expect(
      same(
        thai.shortMonths(YearMonth(year: 2023, month: 10), YearMonth(year: 2023, month: 12)),
        "ต.ค. – ธ.ค. ๒๕๖๖"))
    #expect(same(thai.fiscalYear(year), "ปีงบประมาณ พ.ศ. ๒๕๖๗"))
    #expect(english.fiscalYear(year) == "fiscal year 2567 (Oct 2023 – Sep 2024)")
    #expect(same(thai.time(hour: 13, minute: 5), "๑๓.๐๕ น."))
    #expect(same(thai.year(2024), "พ.ศ. ๒๕๖๗"))
    #expect(same(thai.short(Day(year: 1958, month: 1, day: 2)), "๒ ม.ค. ๐๑"))
    #expect(same(thai.month(day.yearMonth), "มิถุนายน ๒๕๖๗"))
    let tight = PrintStyle(language: .thai, digits: .arabic, era: .gregorian, noBreak: true)
    #expect(same(tight.short(day), "5\u{A0}มิ.ย.\u{A0}2024"))
  }
}
