public import ManualModel

/// The grammar of times, Thai and English (`docs/content-model.md` 14).
public enum TimeGrammar {
  /// Reads the text of a `time` key; months without a year lie in `fiscalYear`.
  ///
  /// `{fy}` may be expanded or not; a text with another `{fy…}` is not read. `language` only chooses the word that
  /// is suggested for a bare number (วัน or days).
  public static func parse(
    _ text: String, fiscalYear: FiscalYear, language: Language = .thai
  ) -> Result<TimeValue, TimeProblem> {
    let prepared = PreparedText(text, fiscalYear: fiscalYear)
    if isNone(prepared) { return .success(.notApplicable) }
    let source =
      text.holds(0x7B)
      ? String(scalars: PreparedText.expanded(MappedScalars(text), fiscalYear).scalars) : text
    var scanner = TimeScanner(prepared, fiscalYear: fiscalYear)
    var reached = 0
    guard let timing = scanner.time(source: source, reached: &reached) else {
      return .failure(
        TimeSuggestions(text: prepared, fiscalYear: fiscalYear).unreadable(from: reached, language: language))
    }
    if let fault = scanner.fault {
      return .failure(TimeSuggestions(text: prepared, fiscalYear: fiscalYear).problem(fault))
    }
    return .success(.read(timing))
  }

  private static func isNone(_ text: PreparedText) -> Bool {
    ["-", "none", "ไม่มี"].contains { text.bytes.elementsEqual($0.utf8) }
  }

  /// What words that may or may not be a time say; nil if they do not read without any fault.
  ///
  /// Nothing is suggested, so it costs little to ask of any words.
  public static func timing(_ text: String, fiscalYear: FiscalYear) -> Timing? {
    var scanner = TimeScanner(PreparedText(text, fiscalYear: fiscalYear), fiscalYear: fiscalYear)
    var reached = 0
    guard let timing = scanner.time(source: text, reached: &reached), scanner.fault == nil else { return nil }
    return timing
  }

  /// Whether a text reads without any fault.
  static func reads(_ text: String, fiscalYear: FiscalYear) -> Bool {
    timing(text, fiscalYear: fiscalYear) != nil
  }
}
