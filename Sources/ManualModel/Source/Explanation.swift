/// What a finding means, for `explain`: why offices want the rule, and how it looks when it is broken and kept.
public struct Explanation: Sendable {
  /// The rule.
  public let id: DiagnosticID
  /// Why offices want it, in a sentence or two for a clerk.
  public let why: Bilingual
  /// Content that breaks it; the place that is reported stands between `⟦` and `⟧`.
  public let bad: Example
  /// The same content, mended.
  public let good: Example

  /// Makes an explanation.
  public init(_ id: DiagnosticID, why: Bilingual, bad: Example, good: Example) {
    self.id = id
    self.why = why
    self.bad = bad
    self.good = good
  }
}

/// A piece of a manual in which something can be seen: the parts of files that matter.
///
/// What an example leaves out is as in any correct manual. Keys of a process, page, campaign or of manual.yaml
/// stand for themselves; a body follows a line `---`. Between `⟪` and `⟫` stands what cannot be shown: a byte in
/// hexadecimal digits (`⟪A1⟫`) or a repetition (`⟪ก × 6000⟫`).
public struct Example: Sendable {
  /// One file.
  public struct Part: Hashable, Sendable {
    /// Path below the content folder.
    public var file: String
    /// Its words, with `⟦` and `⟧` around the place that is reported.
    public var text: String
  }

  /// The files, in the order in which to show them.
  public let parts: [Part]
  /// Whether the parts are whole files, as they are, and nothing is left out of them.
  public private(set) var isVerbatim = false

  /// An example in one process, with what units.yaml and manual.yaml must say for it.
  public init(_ process: String, units: String? = nil, book: String? = nil) {
    self.init([("processes/example.md", process), ("units.yaml", units), ("manual.yaml", book)])
  }

  /// An example in other files.
  public init(_ parts: [(file: String, text: String?)]) {
    self.parts = parts.compactMap { file, text in text.map { Part(file: file, text: $0) } }
  }

  /// An example in manual.yaml.
  public static func book(_ text: String) -> Example { Example([("manual.yaml", text)]) }
  /// An example in a campaign.
  public static func campaign(_ text: String) -> Example {
    Example([("campaigns/example-campaign.md", text)])
  }
  /// An example of a file that is shown as it is, from its first to its last byte.
  public static func verbatim(_ file: String, _ text: String) -> Example {
    var example = Example([(file, text)])
    example.isVerbatim = true
    return example
  }
}
