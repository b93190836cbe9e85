public import ManualModel

/// How generated dates, numbers and amounts are printed: language, digits, era, and the space inside a phrase.
public struct PrintStyle: Hashable, Sendable {
  /// The language of words.
  public var language: Language
  /// The digits of numbers.
  public var digits: DigitScript
  /// The era of years.
  public var era: Era
  /// Between a number and its word, and between day, month and year.
  public var space: String

  /// Chooses a style.
  ///
  /// With `noBreak` the space inside a phrase is U+00A0, as in generated sentences (`docs/thai.md` 9).
  public init(language: Language, digits: DigitScript, era: Era, noBreak: Bool = false) {
    self.language = language
    self.digits = digits
    self.era = era
    space = noBreak ? "\u{A0}" : " "
  }

  /// A whole number.
  public func number(_ number: Int) -> String { Digits.string(number, digits) }

  /// A number with its decimals.
  public func number(_ number: Rational) -> String { Digits.string(number, digits) }
}

/// Printed dates (`docs/thai.md` 3).
extension PrintStyle {
  /// `๑๐ กรกฎาคม ๒๕๖๗`, `10 July 2024`.
  public func long(_ day: Day) -> String {
    [number(day.day), monthName(day.month), number(shown(day.year))].joined(separator: space)
  }

  /// `๑๐ ก.ค. ๖๗`, `10 Jul 2024`: two digits only for a Thai Buddhist-era year, for which alone they are read.
  public func short(_ day: Day) -> String {
    let year = shown(day.year)
    let isShort = language == .thai && era == .buddhist
    let last = year % 100
    let shortYear = last < 10 ? number(0) + number(last) : number(last)
    return [number(day.day), shortMonthName(day.month), isShort ? shortYear : number(year)]
      .joined(separator: space)
  }

  /// `กรกฎาคม ๒๕๖๗`, `July 2024`.
  public func month(_ month: YearMonth) -> String {
    monthName(month.month) + space + number(shown(month.year))
  }

  /// `ก.ค. ๒๕๖๗`, `Jul 2024`.
  public func shortMonth(_ month: YearMonth) -> String {
    shortMonthName(month.month) + space + number(shown(month.year))
  }

  /// A Gregorian year with its era: `พ.ศ. ๒๕๖๗`, `2024`, `B.E. 2567`.
  public func year(_ gregorianYear: Int) -> String {
    let year = number(shown(gregorianYear))
    switch (language, era) {
    case (.thai, .buddhist): return "พ.ศ." + space + year
    case (.thai, .gregorian): return "ค.ศ." + space + year
    case (.english, .buddhist): return "B.E." + space + year
    case (.english, .gregorian): return year
    }
  }

  /// `ปีงบประมาณ พ.ศ. ๒๕๖๗`, `fiscal year 2567 (Oct 2023 – Sep 2024)`.
  public func fiscalYear(_ fiscalYear: FiscalYear) -> String {
    if language == .thai { return "ปีงบประมาณ" + space + year(fiscalYear.gregorianYear) }
    let gregorian = PrintStyle(language: .english, digits: digits, era: .gregorian, noBreak: space != " ")
    let months = gregorian.shortMonths(fiscalYear.firstDay.yearMonth, fiscalYear.lastDay.yearMonth)
    return "fiscal year" + space + number(shown(fiscalYear.gregorianYear)) + " (\(months))"
  }

  /// `ไตรมาสที่ ๑`, `quarter 1`.
  public func quarter(_ number: Int) -> String {
    (language == .thai ? "ไตรมาสที่" : "quarter") + space + self.number(number)
  }

  /// `๑๓.๓๐ น.`, `13:30`.
  public func time(hour: Int, minute: Int) -> String {
    let minutes = minute < 10 ? number(0) + number(minute) : number(minute)
    return language == .thai ? number(hour) + "." + minutes + space + "น." : number(hour) + ":" + minutes
  }

  /// `๑–๕ มิถุนายน ๒๕๖๗`, `๑๕ ธันวาคม ๒๕๖๖ – ๑๕ มกราคม ๒๕๖๗`; one day when both are the same.
  public func days(_ from: Day, _ to: Day) -> String {
    if from == to { return long(from) }
    return from.yearMonth == to.yearMonth ? number(from.day) + "–" + long(to) : long(from) + " – " + long(to)
  }

  /// `ต.ค. – ธ.ค. ๒๕๖๖`, `ต.ค. ๒๕๖๖ – ก.ย. ๒๕๖๗`; one month when both are the same.
  public func shortMonths(_ from: YearMonth, _ to: YearMonth) -> String {
    if from == to { return shortMonth(from) }
    let first = from.year == to.year ? shortMonthName(from.month) : shortMonth(from)
    return first + " – " + shortMonth(to)
  }

  /// The full name of a month from 1 to 12; empty for other numbers.
  public func monthName(_ month: Int) -> String {
    name(month, language == .thai ? CalendarWords.thaiMonths : CalendarWords.englishMonths)
  }

  /// The short name of a month from 1 to 12; empty for other numbers.
  public func shortMonthName(_ month: Int) -> String {
    name(month, language == .thai ? CalendarWords.thaiShortMonths : CalendarWords.englishShortMonths)
  }

  private func name(_ month: Int, _ names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  private func shown(_ gregorianYear: Int) -> Int { era == .buddhist ? gregorianYear + 543 : gregorianYear }
}

extension Day {
  /// The quarter of the fiscal year it lies in: 1 is October to December.
  public var quarter: Int { (month + 2) % 12 / 3 + 1 }
}

extension FiscalYear {
  /// The first and last day of a quarter from 1 to 4.
  public func days(ofQuarter quarter: Int) -> (first: Day, last: Day) {
    (month(3 * quarter - 2).firstDay, month(3 * quarter).lastDay)
  }

  /// The last day of a round (รอบ) of `months` months.
  public func end(ofRound months: Int) -> Day { month(months).lastDay }

  /// The month with number `position` of the fiscal year, 1 being October; it may lie beyond its end.
  private func month(_ position: Int) -> YearMonth {
    let index = firstDay.yearMonth.index + position - 1
    return YearMonth(year: index / 12, month: index % 12 + 1)
  }
}
