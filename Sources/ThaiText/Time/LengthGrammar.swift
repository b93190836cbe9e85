internal import ManualModel

extension TimeScanner {
  private static let units = WordTable<TimeUnit>([
    ("นาที", .minute), ("minutes", .minute), ("minute", .minute), ("mins", .minute), ("min", .minute),
    ("ชั่วโมง", .hour), ("ชม.", .hour), ("ชม", .hour), ("hours", .hour), ("hour", .hour), ("hrs", .hour),
    ("hr", .hour),
    ("วันทำการ", .workday), ("วันทำงาน", .workday), ("working days", .workday), ("working day", .workday),
    ("business days", .workday), ("business day", .workday), ("workdays", .workday), ("workday", .workday),
    ("วัน", .day), ("days", .day), ("day", .day),
    ("สัปดาห์", .week), ("อาทิตย์", .week), ("weeks", .week), ("week", .week),
    ("เดือน", .month), ("months", .month), ("month", .month),
    ("ปี", .year), ("years", .year), ("year", .year),
  ])
  private static let bounds = WordTable<Timing.Bound>([
    ("ประมาณ", .about), ("about", .about), ("approximately", .about), ("around", .about),
    ("ไม่เกิน", .atMost), ("not more than", .atMost), ("no more than", .atMost), ("at most", .atMost),
    ("up to", .atMost), ("ภายใน", .within), ("within", .within), ("อย่างน้อย", .atLeast),
    ("ไม่น้อยกว่า", .atLeast), ("at least", .atLeast), ("not less than", .atLeast),
  ])
  private static let numberWords = WordTable<Int>([
    ("หนึ่ง", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9),
    ("สิบ", 10), ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
    ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
  ])

  private static let timesWords = WordTable(["ครั้ง", "times", "time"])

  /// The words of units and bounds, for spelling suggestions.
  static var lengthWords: [String] { units.words + bounds.words + numberWords.words }

  mutating func unit() -> TimeUnit? { take(TimeScanner.units) }

  /// `amount` with the bytes it was read from.
  mutating func amount() -> (value: Rational, words: Range<Int>)? {
    attempt { scanner in
      scanner.skipSpace()
      let start = scanner.position
      guard let value = scanner.amountValue() else { return nil }
      return (value, start..<scanner.position)
    }
  }

  private mutating func amountValue() -> Rational? {
    if let whole = digits() {
      let fraction: Rational? = attempt { scanner in
        guard scanner.next == 0x2E else { return nil }
        scanner.position += 1
        guard scanner.next != 0x20, let (value, count) = scanner.digits(), count <= 6 else { return nil }
        return Rational(value, (0..<count).reduce(1) { power, _ in power * 10 })
      }
      return Rational(whole.value) + (fraction ?? Rational(0))
    }
    if take("ครึ่ง") { return Rational(1, 2) }
    if take("half") {
      _ = take("a") || take("an")
      return Rational(1, 2)
    }
    return take(TimeScanner.numberWords).map { Rational($0) }
  }

  /// `count`: how many times.
  mutating func count() -> ClosedRange<Rational>? {
    if take("once") { return Rational(1)...Rational(1) }
    if take("twice") { return Rational(2)...Rational(2) }
    return attempt { scanner in
      guard let low = scanner.amount() else { return nil }
      let high = scanner.attempt { $0.dash() ? $0.amount() : nil } ?? low
      guard scanner.takes(TimeScanner.timesWords) else { return nil }
      return scanner.ordered(low, high)
    }
  }

  /// The range between two amounts; a backward one is noted and turned round.
  private mutating func ordered(
    _ low: (value: Rational, words: Range<Int>), _ high: (value: Rational, words: Range<Int>)
  ) -> ClosedRange<Rational> {
    if low.value <= high.value { return low.value...high.value }
    note(.backwards(low.words, high.words))
    return high.value...low.value
  }

  /// `length`: how long.
  mutating func length() -> Timing.Length? {
    attempt { $0.lengthBetween() } ?? attempt { $0.lengthOfTwoUnits() } ?? attempt { $0.lengthOfOneUnit() }
  }

  private mutating func lengthBetween() -> Timing.Length? {
    guard take("ระหว่าง") || take("between"), let low = amount() else { return nil }
    guard dash() || take("และ") || take("and"), let high = amount(), let unit = unit() else { return nil }
    let range = ordered(low, high)
    return Timing.Length(
      min: range.lowerBound, minUnit: unit, max: range.upperBound, unit: unit, bound: .exact)
  }

  private mutating func lengthOfTwoUnits() -> Timing.Length? {
    let bound = take(TimeScanner.bounds) ?? .exact
    guard let low = amount(), let lowUnit = unit() else { return nil }
    let lowWords = low.words.lowerBound..<position
    guard dash(), let high = amount(), let highUnit = unit() else { return nil }
    let highWords = high.words.lowerBound..<position
    if lowUnit.roughMinutes(low.value) > highUnit.roughMinutes(high.value) {
      note(.backwards(lowWords, highWords))
    }
    return Timing.Length(min: low.value, minUnit: lowUnit, max: high.value, unit: highUnit, bound: bound)
  }

  private mutating func lengthOfOneUnit() -> Timing.Length? {
    let bound = take(TimeScanner.bounds) ?? .exact
    guard let low = amount() else { return nil }
    let high = attempt { $0.dash() ? $0.amount() : nil } ?? low
    _ = take("-")
    guard let unit = unit() else { return nil }
    var range = ordered(low, high)
    if take("ครึ่ง") {
      let more = range.upperBound + Rational(1, 2)
      range = (low.words == high.words ? more : range.lowerBound)...more
    }
    return Timing.Length(
      min: range.lowerBound, minUnit: unit, max: range.upperBound, unit: unit, bound: bound)
  }
}

extension TimeUnit {
  /// About how many minutes an amount is: only to see which end of `30 นาที - 1 ชั่วโมง` is the greater.
  func roughMinutes(_ amount: Rational) -> Rational {
    let minutes =
      switch self {
      case .minute: 1
      case .hour: 60
      case .day, .workday: 1440
      case .week: 10_080
      case .month: 43_200
      case .year: 525_600
      }
    let (product, overflow) = amount.numerator.multipliedReportingOverflow(by: minutes)
    return Rational(overflow ? Int.max : product, amount.denominator)
  }
}
