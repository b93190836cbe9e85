internal import ManualModel

/// The rules that `check` leaves on, sorted by what they look at.
struct ActiveRules: Sendable {
  /// A rule and its check.
  struct Active<Subject>: Sendable {
    let id: DiagnosticID
    let check: @Sendable (Subject, inout Findings) -> Void

    /// What it finds in `subject`.
    func findings(in subject: Subject) -> [Diagnostic] {
      var findings = Findings(of: id)
      check(subject, &findings)
      return findings.list
    }
  }

  private(set) var manual: [Active<ManualFacts>] = []
  private(set) var process: [Active<ProcessFacts>] = []
  private(set) var chart: [Active<ChartFacts>] = []
  private(set) var graph: [Active<GraphFacts>] = []
  private(set) var campaign: [Active<CampaignFacts>] = []
  private(set) var parties: [Active<PartyList>] = []
  private(set) var prose: [Active<[AuthoredWords]>] = []
  /// The words for what the checks of the language find.
  private(set) var language:
    [DiagnosticID: @Sendable (LanguageFinding) -> (message: Bilingual, remedy: Bilingual)] =
      [:]
  private(set) var words: [Active<AuthoredWords>] = []

  init(_ book: Book) {
    for rule in Rule.all where !(rule.id.isSettable && book.settings[rule.id] == .ignore) {
      for check in rule.checks { add(check, of: rule.id) }
    }
  }

  private mutating func add(_ check: Rule.Check, of id: DiagnosticID) {
    switch check {
    case .manual(let check): manual.append(Active(id: id, check: check))
    case .process(let check): process.append(Active(id: id, check: check))
    case .chart(let check): chart.append(Active(id: id, check: check))
    case .graph(let check): graph.append(Active(id: id, check: check))
    case .campaign(let check): campaign.append(Active(id: id, check: check))
    case .parties(let check): parties.append(Active(id: id, check: check))
    case .reading, .waivers: break
    case .prose(let check): prose.append(Active(id: id, check: check))
    case .language(let words): language[id] = words
    case .words(let check): words.append(Active(id: id, check: check))
    }
  }
}
