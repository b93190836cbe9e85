public import ManualModel

/// Why a time, a date or a year could not be taken as written, and what to write instead.
public struct TimeProblem: Error, Hashable, Sendable {
  /// The finding: `time-unreadable`, `date-unreadable`, `range-backwards`, `no-such-day`, `year-out-of-range` or
  /// `two-digit-year`.
  public var id: DiagnosticID
  /// The words it is about, in scalars of the text that was given; not empty unless the text is.
  public var words: Range<Int>
  /// Whole texts that read and that the author may have meant, the likeliest first.
  ///
  /// Empty when only the form `{text: "…"}` is left.
  public var suggestions: [String]
  /// The Buddhist-era year that the written one would be read as, or was meant to be, if the finding names one.
  public var year: Int?

  /// Makes a problem.
  public init(_ id: DiagnosticID, words: Range<Int>, suggestions: [String] = [], year: Int? = nil) {
    self.id = id
    self.words = words
    self.suggestions = suggestions
    self.year = year
  }
}
