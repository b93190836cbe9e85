public import ManualModel

/// One rule of `docs/content-model.md` 20: what it asks, why, how it looks when it is broken and when it is kept.
public struct Rule: Sendable {
  /// Its reason and its two examples.
  public let explanation: Explanation
  let checks: [Check]

  init(_ id: DiagnosticID, why: Bilingual, bad: Example, good: Example, check: Check...) {
    explanation = Explanation(id, why: why, bad: bad, good: good)
    checks = check
  }

  /// Its name in messages and under `check`.
  public var id: DiagnosticID { explanation.id }
  /// Content that breaks it; the place that is reported stands between `⟦` and `⟧`.
  public var bad: Example { explanation.bad }
  /// The same content, mended.
  public var good: Example { explanation.good }

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
    /// Nothing more: it is reported where waivers are applied.
    case waivers
    /// What the checks of the language find in texts; the rule gives message and remedy.
    case language(@Sendable (LanguageFinding) -> (message: Bilingual, remedy: Bilingual))
    /// All texts of one document together.
    case prose(@Sendable ([AuthoredWords], inout Findings) -> Void)
    /// Each text and each piece of Markdown of a document or of manual.yaml.
    case words(@Sendable (AuthoredWords, inout Findings) -> Void)
  }
}
