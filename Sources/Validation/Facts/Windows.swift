internal import ManualModel

extension Timing.Window {
  /// The first month it touches.
  var firstMonth: YearMonth {
    switch self {
    case .months(let from, _, _): from
    case .days(let from, _, _): from.yearMonth
    case .quarters(let numbers, let year, _): Timing.Window.months(of: numbers.first ?? 1, in: year).first
    }
  }

  /// The last month it touches.
  var lastMonth: YearMonth {
    switch self {
    case .months(_, let to, _): to
    case .days(_, let to, _): to.yearMonth
    case .quarters(let numbers, let year, _): Timing.Window.months(of: numbers.last ?? 4, in: year).last
    }
  }

  /// The last day.
  var lastDay: Day {
    if case .days(_, let to, _) = self { return to }
    return lastMonth.lastDay
  }

  /// Whether it is given in quarters.
  var isQuarters: Bool { if case .quarters = self { true } else { false } }

  /// The months of a quarter; quarter 1 is October to December (15.5).
  private static func months(of quarter: Int, in year: FiscalYear) -> (first: YearMonth, last: YearMonth) {
    let first = year.firstDay.yearMonth.index + (quarter - 1) * 3
    return (YearMonth(index: first), YearMonth(index: first + 2))
  }
}

extension YearMonth {
  /// The month that is `index` months after January of year 0.
  init(index: Int) { self.init(year: index / 12, month: index % 12 + 1) }

  /// The quarter of a fiscal year that it lies in, counted from year 0.
  var quarterIndex: Int { (index + 3) / 3 }
}
