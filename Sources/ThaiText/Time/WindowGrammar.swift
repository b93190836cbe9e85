internal import ManualModel

/// `quarters`, `whole-year`, `days` and `months` of the grammar (`docs/content-model.md` 14.3): when something happens.
extension TimeScanner {
  /// A month and, if written, its Gregorian year.
  typealias WrittenMonth = (month: Int, year: Int?)

  private static let deadlineWords: [(String, Timing.Limit)] = [
    ("ภายใน", .by), ("ก่อน", .before), ("by", .by), ("before", .before), ("within", .by),
    ("no later than", .by),
  ]
  private static let deadlines = WordTable<Timing.Limit>(deadlineWords)
  private static let limits = WordTable<Timing.Limit>(
    deadlineWords + [
      ("ช่วง", .during), ("ในช่วง", .during), ("in", .during), ("on", .during), ("during", .during),
    ])
  private static let quarterWords = WordTable<Bool>(["ไตรมาสที่", "ไตรมาส", "quarters", "quarter", "q"])
  private static let wholeYearWords = WordTable<Bool>([
    "ตลอดทั้งปีงบประมาณ", "ตลอดทั้งปี", "ตลอดปีงบประมาณ", "ตลอดปี", "ทั้งปีงบประมาณ", "ทั้งปี", "all year", "year-round",
    "throughout the fiscal year", "throughout the year",
  ])

  private static let fromWords = WordTable(["ตั้งแต่", "ระหว่าง", "from", "between"])
  private static let untilWords = WordTable(["และ", "กับ", "and"])

  /// The words of windows, for spelling suggestions.
  static var windowWords: [String] {
    limits.words + quarterWords.words + wholeYearWords.words
      + ["ระหว่าง", "between", "from", "ถึง", "สิ้นเดือน", "วันที่", "รอบ", "ทันที", "immediately"]
  }

  /// The manual's fiscal year; a scanner without one is never asked for windows.
  private var ownYear: FiscalYear { fiscalYear ?? FiscalYear(buddhistYear: 2567) }

  mutating func window() -> Timing.Window? {
    attempt { $0.quarters() } ?? attempt { $0.wholeYear() } ?? dayWindow() ?? attempt { $0.monthsFromTo() }
      ?? attempt { $0.monthsPlain() }
  }

  // MARK: Quarters and the whole year

  private mutating func quarters() -> Timing.Window? {
    let limit = take(TimeScanner.deadlines) ?? .during
    guard takes(TimeScanner.quarterWords) else { return nil }
    skipSpace()
    var lastWords = position..<position
    guard var last = number(in: 1...4) else { return nil }
    lastWords = lastWords.lowerBound..<position
    var found: Set<Int> = [last]
    while let (isRange, quarter, words) = attempt({ $0.nextQuarter() }) {
      if isRange && quarter < last { note(.backwards(lastWords, words)) }
      found.formUnion(isRange ? min(last, quarter)...max(last, quarter) : quarter...quarter)
      (last, lastWords) = (quarter, words)
    }
    let year = attempt { $0.yearOfQuarters() }.map { FiscalYear(buddhistYear: $0 + 543) } ?? ownYear
    return .quarters(found.sorted(), year, limit)
  }

  private mutating func nextQuarter() -> (isRange: Bool, quarter: Int, words: Range<Int>)? {
    let isRange = dash()
    guard isRange || take(",") || take("และ") || take("and") else { return nil }
    _ = takes(TimeScanner.quarterWords)
    skipSpace()
    let start = position
    return number(in: 1...4).map { (isRange, $0, start..<position) }
  }

  private mutating func yearOfQuarters() -> Int? {
    guard take("/") || take("ปีงบประมาณ") || take("of fy") || take("fy") else { return nil }
    return year()
  }

  private mutating func wholeYear() -> Timing.Window? {
    guard takes(TimeScanner.wholeYearWords) else { return nil }
    return .months(from: ownYear.firstDay.yearMonth, to: ownYear.lastDay.yearMonth, .during)
  }

  // MARK: Months

  /// A month with its year, and the bytes it was read from.
  private mutating func writtenMonth() -> (value: WrittenMonth, words: Range<Int>)? {
    skipSpace()
    let start = position
    guard let month = month() else { return nil }
    let monthWords = start..<position
    let year = yearOfTime(after: monthWords)
    return ((month, year), start..<position)
  }

  private mutating func monthsFromTo() -> Timing.Window? {
    guard takesFrom() else { return nil }
    _ = take("เดือน")
    guard let first = writtenMonth(), takesUntil() else { return nil }
    _ = take("เดือน")
    guard let second = writtenMonth() else { return nil }
    return months(first, second, .during)
  }

  private mutating func monthsPlain() -> Timing.Window? {
    let limit = take(TimeScanner.limits) ?? .during
    _ = take("เดือน")
    guard let first = writtenMonth() else { return nil }
    let second: (value: WrittenMonth, words: Range<Int>)? = attempt { scanner in
      guard scanner.dash() else { return nil }
      _ = scanner.take("เดือน")
      return scanner.writtenMonth()
    }
    return months(first, second, limit)
  }

  private mutating func months(
    _ first: (value: WrittenMonth, words: Range<Int>), _ second: (value: WrittenMonth, words: Range<Int>)?,
    _ limit: Timing.Limit
  ) -> Timing.Window {
    let window = monthWindow(first.value, second?.value)
    if let second, window.to < window.from { note(.backwards(first.words, second.words)) }
    return .months(from: window.from, to: window.to, limit)
  }

  /// The months of a window in their years (14.5, “Months without a year”).
  func monthWindow(_ first: WrittenMonth, _ second: WrittenMonth?) -> (from: YearMonth, to: YearMonth) {
    let own = first.year.map { YearMonth(year: $0, month: first.month) } ?? ownYear.yearMonth(first.month)
    guard let second else { return (own, own) }
    if let year = second.year {
      let to = YearMonth(year: year, month: second.month)
      if first.year != nil { return (own, to) }
      let from = YearMonth(year: first.month <= second.month ? year : year - 1, month: first.month)
      return (from, to)
    }
    let year = second.month >= own.month ? own.year : own.year + 1
    return (own, YearMonth(year: year, month: second.month))
  }

  mutating func takesFrom() -> Bool { takes(TimeScanner.fromWords) }

  mutating func takesUntil() -> Bool { dash() || takes(TimeScanner.untilWords) }

  mutating func limit() -> Timing.Limit { take(TimeScanner.limits) ?? .during }
}
