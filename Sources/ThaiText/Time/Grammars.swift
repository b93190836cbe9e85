public import ManualModel

/// The grammar of times (`docs/content-model.md` 14).
public enum TimeGrammar {
  /// Reads the text of a `time` key, with its placeholders as written; months without a year lie in `fiscalYear`.
  ///
  /// `language` only chooses the word that is suggested for a bare number (วัน or days).
  public static func parse(
    _ text: String, fiscalYear: FiscalYear, language: Language = .thai
  ) -> Result<TimeValue, TimeProblem> {
    .failure(TimeProblem(.timeUnreadable, words: 0..<text.unicodeScalars.count))
  }
}

/// The grammars of dates and years (`docs/content-model.md` 15).
public enum DateGrammar {
  /// Reads a full date, with its placeholders as written.
  public static func day(_ text: String, fiscalYear: FiscalYear) -> Result<Day, TimeProblem> {
    .failure(TimeProblem(.dateUnreadable, words: 0..<text.unicodeScalars.count))
  }

  /// Reads a year of four digits, or of two for พ.ศ. 25xx, and gives it in พ.ศ.
  ///
  /// Without a `fiscalYear` (as for the key of that name) a two-digit year is not held against it.
  public static func year(_ text: String, fiscalYear: FiscalYear? = nil) -> Result<Int, TimeProblem> {
    .failure(TimeProblem(.dateUnreadable, words: 0..<text.unicodeScalars.count))
  }

  /// The year in พ.ศ. that a text of `since` holds, if any (15.6).
  public static func since(_ text: String, fiscalYear: FiscalYear) -> Int? { nil }
}

/// The grammar of targets (`docs/content-model.md` 17).
public enum TargetGrammar {
  /// The first number of a target, its unit and bound; nil for words alone.
  public static func value(in text: String) -> KPITarget.Value? { nil }
}
