extension YearMonth {
  /// The month with the given number since year 0.
  public init(index: Int) { self.init(year: index / 12, month: index % 12 + 1) }

  /// All months from one to another; no more than ten years of them.
  public static func from(_ first: YearMonth, to last: YearMonth) -> [YearMonth] {
    guard first <= last else { return [] }
    return (first.index...min(last.index, first.index + 119)).map { YearMonth(index: $0) }
  }
}

extension FiscalYear {
  /// Its twelve months, October first.
  public var months: [YearMonth] { YearMonth.from(firstDay.yearMonth, to: lastDay.yearMonth) }
}

extension Timing.Window {
  /// The months that the window touches.
  public var months: [YearMonth] {
    switch self {
    case .months(let from, let to, _): YearMonth.from(from, to: to)
    case .days(let from, let to, _): YearMonth.from(from.yearMonth, to: to.yearMonth)
    case .quarters(let quarters, let year, _):
      quarters.flatMap { quarter in
        let first = YearMonth(index: year.firstDay.yearMonth.index + 3 * (quarter - 1))
        return YearMonth.from(first, to: YearMonth(index: first.index + 2))
      }
    }
  }

  /// Whether the window is the time of the work or its deadline.
  public var limit: Timing.Limit {
    switch self {
    case .months(_, _, let limit), .days(_, _, let limit), .quarters(_, _, let limit): limit
    }
  }
}

extension TimeValue {
  /// The months in which the work takes place, in the order written and each once; empty for a time without months.
  public var months: [YearMonth] {
    guard case .read(let timing) = self else { return [] }
    var months: [YearMonth] = []
    for window in timing.alternatives.compactMap(\.window) {
      for month in window.months where !months.contains(month) { months.append(month) }
    }
    return months
  }
}
