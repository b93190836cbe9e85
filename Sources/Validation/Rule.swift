public import ManualModel

/// One rule of `docs/content-model.md` 20: what it asks, why, how it looks when it is broken and when it is kept.
public struct Rule: Sendable {
  /// Its name in messages and under `check`.
  public let id: DiagnosticID
  /// Why offices want it, in a sentence or two for a clerk.
  public let why: Bilingual
  /// Content that breaks it; the place that is reported stands between `⟦` and `⟧`.
  public let bad: Example
  /// The same content, mended.
  public let good: Example
  let checks: [Check]

  init(_ id: DiagnosticID, why: Bilingual, bad: Example, good: Example, check: Check...) {
    self.id = id
    self.why = why
    self.bad = bad
    self.good = good
    checks = check
  }

  /// What a rule looks at; the narrowest that suffices, because narrow checks run in parallel.
  enum Check: Sendable {
    /// The whole manual, once.
    case manual(@Sendable (ManualFacts, inout Findings) -> Void)
    /// Each process by itself.
    case process(@Sendable (ProcessFacts, inout Findings) -> Void)
    /// Each chart of a process.
    case chart(@Sendable (ChartFacts, inout Findings) -> Void)
    /// The graph of each chart without another error of section 20.7; it depends on the shape of the whole.
    case graph(@Sendable (GraphFacts, inout Findings) -> Void)
    /// Each campaign by itself.
    case campaign(@Sendable (CampaignFacts, inout Findings) -> Void)
    /// The parties of each document, of manual.yaml and of the registries.
    case parties(@Sendable (PartyList, inout Findings) -> Void)
    /// Nothing more: the reader reports it while it reads.
    case reading
    /// What the checks of the language find in texts; the rule gives message and remedy.
    case language(@Sendable (LanguageFinding) -> (message: Bilingual, remedy: Bilingual))
    /// All texts of one document together.
    case prose(@Sendable ([AuthoredWords], inout Findings) -> Void)
    /// Each text and each piece of Markdown of a document or of manual.yaml.
    case words(@Sendable (AuthoredWords, inout Findings) -> Void)
  }
}

/// A piece of a manual in which something can be seen: the parts of files that matter.
///
/// What an example leaves out is as in any correct manual. Keys of a process, page, campaign or of manual.yaml
/// stand for themselves; a body follows a line `---`.
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

  /// An example in one process, with what units.yaml and manual.yaml must say for it.
  init(_ process: String, units: String? = nil, book: String? = nil) {
    self.init([("processes/example.md", process), ("units.yaml", units), ("manual.yaml", book)])
  }

  /// An example in other files.
  init(_ parts: [(file: String, text: String?)]) {
    self.parts = parts.compactMap { file, text in text.map { Part(file: file, text: $0) } }
  }

  /// An example in manual.yaml.
  static func book(_ text: String) -> Example { Example([("manual.yaml", text)]) }
  /// An example in a campaign.
  static func campaign(_ text: String) -> Example { Example([("campaigns/example-campaign.md", text)]) }
}
