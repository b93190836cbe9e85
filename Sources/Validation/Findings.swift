internal import ManualModel

/// The findings of one rule.
struct Findings {
  /// The rule.
  let id: DiagnosticID
  /// What it found so far.
  private(set) var list: [Diagnostic] = []

  init(of id: DiagnosticID) { self.id = id }

  /// Adds a finding; `severity` only where the model gives a rule two of them.
  mutating func report(
    at range: SourceRange?, in place: Bilingual? = nil, _ message: Bilingual, _ remedy: Bilingual,
    severity: Severity? = nil, notes: [Diagnostic.Note] = [], fix: [TextEdit] = []
  ) {
    var finding = Diagnostic(
      id, at: range, place: place, message: message, remedy: remedy, notes: notes, fix: fix)
    if let severity { finding.severity = severity }
    list.append(finding)
  }
}

extension Bilingual {
  /// The same sentence in Thai and in English.
  init(_ thai: String, _ english: String) { self.init(thai: thai, english: english) }

  /// “Did you mean”, or the other way to mend it when nothing is near.
  static func didYouMean(_ nearest: String?, else other: Bilingual) -> Bilingual {
    guard let nearest else { return other }
    return Bilingual("หมายถึง \(quoted(nearest)) หรือไม่", "did you mean \(quoted(nearest))?")
  }
}

/// An author's word between quotation marks.
func quoted(_ word: String) -> String { "“\(word)”" }

extension String {
  /// Whether both have the same bytes; `==` also takes canonically equal strings as the same, more slowly.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
