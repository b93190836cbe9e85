internal import ManualModel

/// `repeat` of the grammar (`docs/content-model.md` 14.3): how often something happens.
extension TimeScanner {
  private static let limits = WordTable<Timing.Limit>([
    ("ภายใน", .by), ("ก่อน", .before), ("ไม่เกิน", .by), ("by", .by), ("before", .before), ("on", .during),
    ("no later than", .by), ("at", .during),
  ])
  private static let periods = WordTable<Timing.Period>([
    ("วันทำการ", .workday), ("วัน", .day), ("สัปดาห์", .week), ("เดือน", .month), ("ไตรมาส", .quarter),
    ("ปีงบประมาณ", .year), ("ปี", .year), ("working day", .workday), ("days", .day), ("day", .day),
    ("weeks", .week), ("week", .week), ("months", .month), ("month", .month), ("quarters", .quarter),
    ("quarter", .quarter), ("years", .year), ("year", .year),
  ])
  private static let adverbs = WordTable<Timing.Period>([
    ("daily", .day), ("weekly", .week), ("monthly", .month), ("quarterly", .quarter), ("yearly", .year),
    ("annually", .year),
  ])
  private static let weeks = WordTable<Timing.Position>([
    ("first", .week(1)), ("second", .week(2)), ("third", .week(3)), ("fourth", .week(4)), ("last", .lastWeek),
  ])

  private static let ordinalEndings = WordTable(["st", "nd", "rd", "th"])

  /// The words of repetitions, for spelling suggestions.
  static var repeatWords: [String] {
    periods.words + adverbs.words + [
      "ทุก", "ครั้ง", "every", "each", "times", "once", "twice", "ของทุกเดือน",
    ]
  }

  /// A repetition; `every January` gives a window as well.
  mutating func repetition() -> Timing.Alternative? {
    if let yearly = attempt({ $0.monthEveryYear() }) { return yearly }
    let repeats =
      attempt { $0.dayOfEveryMonth() } ?? attempt { $0.ordinalOfEveryMonth() } ?? attempt {
        $0.endOfEveryMonth()
      }
      ?? attempt { $0.weekOfEveryMonth() } ?? attempt { $0.everyWeekday() } ?? attempt { $0.everyPeriod() }
      ?? attempt { $0.timesInPeriod() }
    guard let repeats else { return nil }
    var alternative = Timing.Alternative()
    alternative.repeats = repeats
    return alternative
  }

  private mutating func period() -> Timing.Period? { take(TimeScanner.periods) }

  private mutating func takesEvery() -> Bool { take("every") || take("each") }

  /// `dash` and a second number of the same kind; a backward range is noted.
  private mutating func days(
    from low: Int, _ lowWords: Range<Int>, _ rule: (inout TimeScanner) -> Int?
  ) -> ClosedRange<Int> {
    let high: Int? = attempt { $0.dash() ? rule(&$0) : nil }
    guard let high else { return low...low }
    if high < low {
      let start = text.bytes[..<position].lastIndex { $0 == 0x20 || $0 == 0x2D } ?? lowWords.upperBound
      note(.backwards(lowWords, start + 1..<position))
    }
    return min(low, high)...max(low, high)
  }

  /// `ภายในวันที่ ๗ ของทุกเดือน`.
  private mutating func dayOfEveryMonth() -> Timing.Repeat? {
    let limit = take(TimeScanner.limits) ?? .during
    _ = take("ทุก")
    guard take("วันที่") else { return nil }
    skipSpace()
    let start = position
    guard let first = number(in: 1...31) else { return nil }
    let range = days(from: first, start..<position) { $0.number(in: 1...31) }
    guard take("ของ") else { return nil }
    _ = take("ทุก")
    guard take("เดือน"), !sees({ $0.month() }) else { return nil }
    return Timing.Repeat(n: 1, period: .month, at: .days(range), limit: limit)
  }

  /// `by the 7th of every month`.
  private mutating func ordinalOfEveryMonth() -> Timing.Repeat? {
    let limit = take(TimeScanner.limits) ?? .during
    _ = take("the")
    skipSpace()
    let start = position
    guard let first = ordinal() else { return nil }
    let range = days(from: first, start..<position) { $0.ordinal() }
    _ = take("day")
    guard take("of"), takesEvery() || take("the"), take("month") else { return nil }
    return Timing.Repeat(n: 1, period: .month, at: .days(range), limit: limit)
  }

  /// `ทุกสิ้นเดือน`, `by the end of every month`.
  private mutating func endOfEveryMonth() -> Timing.Repeat? {
    let limit = take(TimeScanner.limits) ?? .during
    if take("ทุกสิ้นเดือน") || take("สิ้นเดือนของทุกเดือน") {
      return Timing.Repeat(n: 1, period: .month, at: .lastDay, limit: limit)
    }
    _ = take("the")
    guard take("end of"), takesEvery(), take("month") else { return nil }
    return Timing.Repeat(n: 1, period: .month, at: .lastDay, limit: limit)
  }

  /// `ทุกเดือนมกราคม`, `every January`: that month, every year.
  private mutating func monthEveryYear() -> Timing.Alternative? {
    guard take("ทุกเดือน") || take("every"), let month = month() else { return nil }
    let window = monthWindow((month, nil), nil)
    var alternative = Timing.Alternative()
    alternative.window = .months(from: window.from, to: window.to, .during)
    alternative.repeats = Timing.Repeat(n: 1, period: .year)
    return alternative
  }

  /// `สัปดาห์สุดท้ายของทุกเดือน`, `the last week of every month`.
  private mutating func weekOfEveryMonth() -> Timing.Repeat? {
    let position: Timing.Position
    if take("สัปดาห์") {
      if take("แรก") {
        position = .week(1)
      } else if take("สุดท้าย") {
        position = .lastWeek
      } else if take("ที่"), let week = number(in: 1...5) {
        position = .week(week)
      } else {
        return nil
      }
      guard take("ของทุกเดือน") else { return nil }
    } else {
      _ = take("the")
      guard let week = take(TimeScanner.weeks) else { return nil }
      guard take("week of"), takesEvery(), take("month") else { return nil }
      position = week
    }
    return Timing.Repeat(n: 1, period: .month, at: position)
  }

  /// `ทุกวันศุกร์`, `every Friday`.
  private mutating func everyWeekday() -> Timing.Repeat? {
    if take("ทุก") {
      _ = take("ๆ")
      guard take("วัน") else { return nil }
    } else if !take("every") {
      return nil
    }
    return weekday().map { Timing.Repeat(n: 1, period: .week, at: .weekday($0)) }
  }

  /// `ทุก ๓ เดือน`, `every 3 months`, `monthly`.
  private mutating func everyPeriod() -> Timing.Repeat? {
    if let period = take(TimeScanner.adverbs) { return Timing.Repeat(n: 1, period: period) }
    if !takesEvery() {
      _ = take("เป็น")
      _ = take("ประจำ")
      guard take("ทุก") else { return nil }
      _ = take("ๆ")
    }
    let number = integer() ?? 1
    guard number >= 1 else { return nil }
    return period().map { Timing.Repeat(n: number, period: $0) }
  }

  /// `ปีละ ๒ ครั้ง`, `๒ ครั้งต่อปี`, `twice a year`.
  private mutating func timesInPeriod() -> Timing.Repeat? {
    if let period = attempt({ scanner in scanner.period().flatMap { scanner.take("ละ") ? $0 : nil } }) {
      let times = timesRange() ?? 1...1
      return take("ครั้ง") ? Timing.Repeat(n: 1, period: period, times: times) : nil
    }
    let times: ClosedRange<Int>
    if take("once") {
      times = 1...1
    } else if take("twice") {
      times = 2...2
    } else {
      guard let range = timesRange() else { return nil }
      times = range
      if take("ครั้ง") {
        guard take("ต่อ") || take("/") else { return nil }
        _ = attempt { $0.integer() == 1 ? true : nil }
        return period().map { Timing.Repeat(n: 1, period: $0, times: times) }
      }
      guard take("times") else { return nil }
    }
    guard take("a") || take("per") || takesEvery() else { return nil }
    return period().map { Timing.Repeat(n: 1, period: $0, times: times) }
  }

  private mutating func timesRange() -> ClosedRange<Int>? {
    skipSpace()
    let start = position
    guard let low = integer() else { return nil }
    return days(from: low, start..<position) { $0.integer() }
  }

  /// A day with or without `st`, `nd`, `rd`, `th`.
  mutating func ordinal() -> Int? {
    guard let day = number(in: 1...31) else { return nil }
    if next != 0x20 { _ = takes(TimeScanner.ordinalEndings) }
    return day
  }
}
