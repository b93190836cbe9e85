/// A day of the Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Gregorian year.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int

  /// Makes a day; it is not checked against the calendar.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month.
  public static func count(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the calendar has this day.
  public var exists: Bool {
    (1...12).contains(month) && day >= 1 && day <= Day.count(inMonth: month, year: year)
  }

  /// The month it lies in.
  public var yearMonth: YearMonth { YearMonth(year: year, month: month) }

  /// Earlier days first.
  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A month of a Gregorian year.
public struct YearMonth: Hashable, Comparable, Sendable {
  /// Gregorian year.
  public var year: Int
  /// 1 to 12.
  public var month: Int

  /// Makes a month.
  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Months since year 0, for counting.
  public var index: Int { year * 12 + month - 1 }

  /// Earlier months first.
  public static func < (a: YearMonth, b: YearMonth) -> Bool { a.index < b.index }

  /// The first day.
  public var firstDay: Day { Day(year: year, month: month, day: 1) }
  /// The last day.
  public var lastDay: Day { Day(year: year, month: month, day: Day.count(inMonth: month, year: year)) }
}

/// A fiscal year, named by its later year in พ.ศ.: 1 October *Y*−1 to 30 September *Y*.
public struct FiscalYear: Hashable, Comparable, Sendable {
  /// The year in พ.ศ.
  public var buddhistYear: Int

  /// Makes the fiscal year with a name in the Buddhist era.
  public init(buddhistYear: Int) { self.buddhistYear = buddhistYear }

  /// The Gregorian year in which it ends.
  public var gregorianYear: Int { buddhistYear - 543 }
  /// 1 October of the year before.
  public var firstDay: Day { Day(year: gregorianYear - 1, month: 10, day: 1) }
  /// 30 September.
  public var lastDay: Day { Day(year: gregorianYear, month: 9, day: 30) }

  /// The month with number `month` (1 to 12) of the calendar that lies in this fiscal year.
  public func yearMonth(_ month: Int) -> YearMonth {
    YearMonth(year: month >= 10 ? gregorianYear - 1 : gregorianYear, month: month)
  }

  /// The fiscal year that holds `day`.
  public init(of day: Day) { buddhistYear = day.year + 543 + (day.month >= 10 ? 1 : 0) }

  /// Earlier years first.
  public static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.buddhistYear < b.buddhistYear }
}
