/// How much a finding weighs (`docs/content-model.md` 20.1).
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Nothing is generated.
  case error
  /// Generated, and shown.
  case warn
  /// Only in reports.
  case info

  /// The heavier severity is the greater.
  public static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .error: 2
    case .warn: 1
    case .info: 0
    }
  }
}

/// A sentence of ours in both languages of the product.
public struct Bilingual: Hashable, Sendable {
  /// The Thai words.
  public var thai: String
  /// The English words.
  public var english: String

  /// Joins the two forms of one sentence.
  public init(thai: String, english: String) {
    self.thai = thai
    self.english = english
  }

  /// The form for a reader of `language`.
  public func callAsFunction(_ language: Language) -> String { language == .thai ? thai : english }
}

/// One replacement of source text; an empty range inserts.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced.
  public var range: SourceRange
  /// The new text.
  public var replacement: String

  /// Makes the edit that puts `replacement` where `range` is.
  public init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// One message to the author: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// A further place that explains the first.
  public struct Note: Hashable, Sendable {
    /// Where to look, if there is a place.
    public var range: SourceRange?
    /// What is to be seen there.
    public var message: Bilingual

    /// Makes a note.
    public init(_ message: Bilingual, at range: SourceRange? = nil) {
      self.range = range
      self.message = message
    }
  }

  /// The rule that speaks.
  public var id: DiagnosticID
  /// Its weight, after the settings of `check`.
  public var severity: Severity
  /// What it is about; nil for a fault of the folder as a whole.
  public var range: SourceRange?
  /// The step, case or part that it is about, for example “ขั้นที่ ๒ “ตรวจหนังสือ””.
  public var place: Bilingual?
  /// What is wrong.
  public var message: Bilingual
  /// What the author does about it.
  public var remedy: Bilingual
  /// Further places, in reading order.
  public var notes: [Note]
  /// Edits that mend it and are safe to apply as they are; empty if there are none.
  public var fix: [TextEdit]

  /// Makes a finding with the severity that its rule has by default.
  public init(
    _ id: DiagnosticID, at range: SourceRange?, place: Bilingual? = nil, message: Bilingual,
    remedy: Bilingual,
    notes: [Note] = [], fix: [TextEdit] = []
  ) {
    self.id = id
    severity = id.severity
    self.range = range
    self.place = place
    self.message = message
    self.remedy = remedy
    self.notes = notes
    self.fix = fix
  }

  /// The order of all lists of findings: file, position, rule.
  public static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    func key(_ d: Diagnostic) -> (Int32, Int32, Int32) {
      (d.range?.file.index ?? -1, d.range?.start ?? 0, d.range?.end ?? 0)
    }
    let (x, y) = (key(a), key(b))
    return x == y ? a.id.rawValue < b.id.rawValue : x < y
  }
}
