internal import ManualModel

/// `days` of the grammar (`docs/content-model.md` 14.3): windows of whole days.
extension TimeScanner {
  /// A day as written, month and Gregorian year where they are, and the bytes it was read from.
  struct WrittenDay {
    var day: Int
    var month: Int?
    var year: Int?
    var words: Range<Int>
  }

  private static let endLimits = WordTable<Timing.Limit>([
    ("ภายใน", .by), ("ก่อน", .before), ("by", .by), ("before", .before), ("at", .during),
  ])

  mutating func dayWindow() -> Timing.Window? {
    attempt { $0.endOfMonth() } ?? attempt { $0.daysFromTo() } ?? attempt { $0.isoDays() }
      ?? attempt { $0.daysWithMonths() } ?? attempt { $0.daysOfOneMonth() }
      ?? attempt { $0.dayOfNamedMonth() }
  }

  /// `ภายในสิ้นเดือน ก.ย.`: the last day of a month.
  private mutating func endOfMonth() -> Timing.Window? {
    let limit = take(TimeScanner.endLimits) ?? .during
    _ = take("the")
    guard take("สิ้นเดือน") || take("end of") else { return nil }
    skipSpace()
    let start = position
    guard let month = month() else { return nil }
    let year = yearOfTime(after: start..<position)
    let day = monthWindow((month, year), nil).from.lastDay
    return .days(from: day, to: day, limit)
  }

  /// `ระหว่างวันที่ ๑ ต.ค. ถึง ๑๕ พ.ย.`.
  private mutating func daysFromTo() -> Timing.Window? {
    guard takesFrom() else { return nil }
    _ = take("วันที่")
    guard let first = writtenDay(needsMonth: false), takesUntil() else { return nil }
    _ = take("วันที่")
    guard let second = writtenDay(needsMonth: true) else { return nil }
    return days(first, second, .during)
  }

  private mutating func isoDays() -> Timing.Window? {
    let limit = limit()
    guard let first = isoDay() else { return nil }
    let second = attempt { $0.dash() ? $0.isoDay() : nil }
    return days(first, second, limit)
  }

  private mutating func daysWithMonths() -> Timing.Window? {
    let limit = limit()
    _ = take("วันที่")
    guard let first = writtenDay(needsMonth: true) else { return nil }
    let second: WrittenDay? = attempt { scanner in
      guard scanner.dash() else { return nil }
      _ = scanner.take("วันที่")
      return scanner.writtenDay(needsMonth: true)
    }
    return days(first, second, limit)
  }

  /// `๑ - ๑๕ ต.ค. ๖๖`.
  private mutating func daysOfOneMonth() -> Timing.Window? {
    let limit = limit()
    _ = take("วันที่")
    skipSpace()
    let start = position
    guard let day = number(in: 1...31) else { return nil }
    let first = WrittenDay(day: day, words: start..<position)
    guard dash(), let second = writtenDay(needsMonth: true) else { return nil }
    return days(first, second, limit)
  }

  /// `วันที่ ๕ เดือนมีนาคม`.
  private mutating func dayOfNamedMonth() -> Timing.Window? {
    let limit = limit()
    guard take("วันที่") else { return nil }
    skipSpace()
    let start = position
    guard let day = number(in: 1...31), take("เดือน"), let (month, year) = monthAndYear() else { return nil }
    return days(WrittenDay(day: day, month: month, year: year, words: start..<position), nil, limit)
  }

  private mutating func writtenDay(needsMonth: Bool) -> WrittenDay? {
    skipSpace()
    let start = position
    guard let day = number(in: 1...31) else { return nil }
    guard let (month, year) = attempt({ $0.monthAndYear() }) else {
      return needsMonth ? nil : WrittenDay(day: day, words: start..<position)
    }
    return WrittenDay(day: day, month: month, year: year, words: start..<position)
  }

  private mutating func monthAndYear() -> (month: Int, year: Int?)? {
    guard let month = month() else { return nil }
    return (month, yearOfTime(after: nil))
  }

  /// `2567-07-10`, in either era.
  mutating func isoDay() -> WrittenDay? {
    skipSpace()
    let start = position
    guard let (_, count) = digits(), count == 4 else { return nil }
    position = start
    guard let year = year(), next == 0x2D else { return nil }
    position += 1
    guard next != 0x20, let month = number(in: 1...12), next == 0x2D else { return nil }
    position += 1
    guard next != 0x20, let day = number(in: 1...31) else { return nil }
    return WrittenDay(day: day, month: month, year: year, words: start..<position)
  }

  /// The window between two days in their years, checked against the calendar; the second day has a month.
  private mutating func days(_ first: WrittenDay, _ second: WrittenDay?, _ limit: Timing.Limit) -> Timing
    .Window?
  {
    guard let month = first.month ?? second?.month else { return nil }
    let isOneMonth = first.month == nil
    let own: (month: Int, year: Int?) = (month, isOneMonth ? second?.year : first.year)
    guard let second, let secondMonth = second.month else {
      let day = monthWindow(own, nil).from.day(first.day)
      check(day, first.words)
      return .days(from: day, to: day, limit)
    }
    let isLater = (secondMonth, second.day) >= (month, first.day)
    var (from, to) = monthWindow(own, (secondMonth, second.year))
    if !isLater && month == secondMonth && !isOneMonth {
      // The months alone are equal, the days run into the next year: one of the two years is not written.
      if second.year == nil { to.year += 1 } else if first.year == nil { from.year -= 1 }
    }
    let (start, end) = (from.day(first.day), to.day(second.day))
    check(start, first.words)
    check(end, second.words)
    if end < start { note(.backwards(first.words, second.words)) }
    return .days(from: start, to: end, limit)
  }

  mutating func check(_ day: Day, _ words: Range<Int>) {
    if !day.exists { note(.noSuchDay(words)) }
  }
}

extension YearMonth {
  fileprivate func day(_ day: Int) -> Day { Day(year: year, month: month, day: day) }
}
