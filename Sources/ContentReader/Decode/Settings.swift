import ManualModel

/// What the rest of manual.yaml and all other files are read with.
struct Settings: Sendable {
  /// What `{fy}` stands for, and the year in which dates without a year lie.
  var placeholders: Placeholders
  /// Whether manual.yaml says the year; if not, nothing is held against it.
  var knowsYear: Bool
  /// The language of the manual.
  var language: Language

  /// The year of the manual.
  var fiscalYear: FiscalYear { placeholders.year }

  /// What is assumed until manual.yaml is read: its errors stop the build, and the other files are still read.
  static let assumed = Settings(
    placeholders: Placeholders(year: FiscalYear(buddhistYear: 2567), era: .buddhist, digits: .thai),
    knowsYear: false,
    language: .thai)
}
