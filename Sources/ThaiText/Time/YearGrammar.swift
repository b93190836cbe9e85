internal import ManualModel

extension TimeScanner {
  private enum WrittenEra {
    case buddhist
    case common
  }

  private static let eras = WordTable<WrittenEra>([
    ("พ.ศ.", .buddhist), ("ค.ศ.", .common), ("b.e.", .buddhist), ("be", .buddhist), ("a.d.", .common),
    ("ad", .common), ("c.e.", .common), ("ce", .common),
  ])

  private static let countedWords = WordTable(["ครั้ง", "times", "time", "%"])

  /// A year of a date, as a Gregorian year (`docs/content-model.md` 15.3).
  ///
  /// `month` is where the month directly before it stands, for the suggestion when a day may have been meant.
  mutating func year(after month: Range<Int>? = nil) -> Int? {
    attempt { scanner in
      let era = scanner.take(TimeScanner.eras)
      scanner.skipSpace()
      let start = scanner.position
      guard let (value, count) = scanner.digits(), count == 2 || count == 4 else { return nil }
      let words = start..<scanner.position
      return count == 2
        ? scanner.shortYear(value, era, words, month) : scanner.longYear(value, era, words)
    }
  }

  /// A year of a time: not when what follows shows that the number counts something (14.3, `year`).
  mutating func yearOfTime(after month: Range<Int>?) -> Int? {
    attempt { scanner in
      guard let year = scanner.year(after: month), !scanner.seesCountedThing() else { return nil }
      return year
    }
  }

  /// Whether ครั้ง, `%`, a unit, or the second number of a range follows.
  ///
  /// A dash and a number that is the day of another month (`1 ต.ค. 66 - 15 ม.ค. 67`), `วันที่` and `ปีละ` do not count.
  private func seesCountedThing() -> Bool {
    if sees({ $0.take(TimeScanner.countedWords) }) { return true }
    if sees({ $0.take("วันที่") ? true : nil }) { return false }
    if sees({ $0.unit() == nil || $0.take("ละ") ? nil : true }) { return true }
    return sees { scanner -> Bool? in
      guard scanner.dash(), scanner.digits() != nil, scanner.month() == nil else { return nil }
      return scanner.next == 0x2D ? nil : true
    }
  }

  private mutating func shortYear(
    _ value: Int, _ era: WrittenEra?, _ words: Range<Int>, _ month: Range<Int>?
  ) -> Int {
    if era == .common {
      note(.yearOutOfRange(words, meant: 2000 + value))
      return 2000 + value
    }
    let buddhist = 2500 + value
    if let fiscalYear, abs(buddhist - fiscalYear.buddhistYear) > 20 {
      note(.twoDigitYear(words, readAs: buddhist, month: month))
    }
    return buddhist - 543
  }

  private mutating func longYear(_ value: Int, _ era: WrittenEra?, _ words: Range<Int>) -> Int {
    let (asBuddhist, asCommon) = (2401...2700, 1858...2157)
    if era != .common && asBuddhist.contains(value) { return value - 543 }
    if era != .buddhist && asCommon.contains(value) { return value }
    let meant: Int? =
      switch era {
      case .buddhist where asCommon.contains(value): value + 543
      case .common where asBuddhist.contains(value): value - 543
      default: asBuddhist.contains(value - 543) ? value - 543 : nil
      }
    note(.yearOutOfRange(words, meant: meant))
    return (fiscalYear?.gregorianYear ?? 2024)
  }
}
