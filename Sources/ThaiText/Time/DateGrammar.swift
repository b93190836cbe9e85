public import ManualModel

/// The grammars of dates and years, Thai and English (`docs/content-model.md` 15).
public enum DateGrammar {
  /// Reads a full date; `{fy}` may be expanded or not.
  public static func day(_ text: String, fiscalYear: FiscalYear) -> Result<Day, TimeProblem> {
    let prepared = PreparedText(text, fiscalYear: fiscalYear)
    var scanner = TimeScanner(prepared, fiscalYear: fiscalYear)
    guard let day = scanner.date(), scanner.isAtEnd else {
      return .failure(unreadable(prepared, fiscalYear))
    }
    if let fault = scanner.fault { return .failure(problem(fault, prepared, fiscalYear)) }
    return .success(day)
  }

  /// Reads a year of four digits, or of two digits of the Buddhist era, and gives it in that era.
  ///
  /// Without a `fiscalYear` (as for the key of that name) a two-digit year is not held against it.
  public static func year(_ text: String, fiscalYear: FiscalYear? = nil) -> Result<Int, TimeProblem> {
    let prepared = PreparedText(text, fiscalYear: fiscalYear)
    var scanner = TimeScanner(prepared, fiscalYear: fiscalYear)
    guard let year = scanner.year(), scanner.isAtEnd else {
      return .failure(TimeProblem(.dateUnreadable, words: 0..<prepared.source.count))
    }
    if let fault = scanner.fault {
      return .failure(problem(fault, prepared, fiscalYear ?? FiscalYear(buddhistYear: year + 543)))
    }
    return .success(year + 543)
  }

  private static func reads(_ text: String, _ fiscalYear: FiscalYear) -> Bool {
    var scanner = TimeScanner(PreparedText(text, fiscalYear: fiscalYear), fiscalYear: fiscalYear)
    return scanner.date() != nil && scanner.isAtEnd && scanner.fault == nil
  }

  private static func unreadable(_ text: PreparedText, _ fiscalYear: FiscalYear) -> TimeProblem {
    let words = 0..<text.source.count
    guard words.count <= 60 else { return TimeProblem(.dateUnreadable, words: words) }
    let respelt = SpellingSuggestion.ofMonths.respelt(text.source, around: words) { reads($0, fiscalYear) }
    let suggestion = iso(text).flatMap { reads($0, fiscalYear) ? $0 : nil } ?? respelt
    return TimeProblem(.dateUnreadable, words: words, suggestions: suggestion.map { [$0] } ?? [])
  }

  /// `10/07/2567`, `10-07-2567` and `10.07.2567`, taken as day, month and year, in the ISO form.
  private static func iso(_ text: PreparedText) -> String? {
    let parts = text.bytes.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, parts[2].utf8.count == 4,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
    else { return nil }
    func padded(_ part: String) -> String { part.utf8.count == 1 ? "0" + part : part }
    return "\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))"
  }

  private static func problem(
    _ fault: TimeScanner.Fault, _ text: PreparedText, _ fiscalYear: FiscalYear
  ) -> TimeProblem {
    let suggestions = TimeSuggestions(text: text, fiscalYear: fiscalYear)
    var problem = suggestions.problem(fault)
    guard let year = problem.year else { return problem }
    // A date has no choice of form: the year is written in full.
    problem.suggestions = [suggestions.replaced(problem.words, with: year)]
    return problem
  }
}

extension TimeScanner {
  /// `date` of the grammar; a day that the calendar lacks is noted.
  mutating func date() -> Day? {
    let written: WrittenDay? =
      attempt { $0.isoDay() } ?? attempt { $0.thaiDate() } ?? attempt { $0.dayFirstDate() }
      ?? attempt { $0.monthFirstDate() }
    guard let written, let month = written.month, let year = written.year else { return nil }
    let day = Day(year: year, month: month, day: written.day)
    if !day.exists { note(.noSuchDay(written.words)) }
    return day
  }

  private mutating func thaiDate() -> WrittenDay? {
    _ = take("วันที่")
    skipSpace()
    let start = position
    guard let day = number(in: 1...31) else { return nil }
    _ = take("เดือน")
    guard let month = month(), let year = year() else { return nil }
    return WrittenDay(day: day, month: month, year: year, words: start..<position)
  }

  private mutating func dayFirstDate() -> WrittenDay? {
    skipSpace()
    let start = position
    guard let day = ordinal() else { return nil }
    _ = take("of")
    guard let month = month() else { return nil }
    _ = take(",")
    guard let year = year() else { return nil }
    return WrittenDay(day: day, month: month, year: year, words: start..<position)
  }

  private mutating func monthFirstDate() -> WrittenDay? {
    skipSpace()
    let start = position
    guard let month = month(), let day = ordinal() else { return nil }
    _ = take(",")
    guard let year = year() else { return nil }
    return WrittenDay(day: day, month: month, year: year, words: start..<position)
  }
}
