public import ManualModel

/// The checks over a whole manual (`docs/content-model.md` 20).
///
/// `checkProcess` for each process and the `otherChecks` are independent of each other and may run in parallel;
/// `settled` comes after all of them, over what the reader found as well.
public struct Validation: Sendable {
  private let facts: ManualFacts
  private let rules: ActiveRules

  /// Prepares to check `manual`; `today` lets `review-overdue` speak and is nil in a build.
  public init(_ manual: Manual, today: Day? = nil) {
    facts = ManualFacts(manual, today: today)
    rules = ActiveRules(manual.book)
  }

  /// All findings about `manual`, settled, on one thread.
  public static func check(_ manual: Manual, today: Day? = nil) -> [Diagnostic] {
    let validation = Validation(manual, today: today)
    let processes = manual.processes.indices.flatMap { validation.checkProcess($0) }
    let found = settled(processes + validation.otherChecks.flatMap { $0() }, by: manual.book)
    return waived(found, by: manual, today: today)
  }

  /// The findings about `manual.processes[index]` alone, with the severities that rules have by default.
  public func checkProcess(_ index: Int) -> [Diagnostic] {
    let process = ProcessFacts(index, in: facts)
    var found: [Diagnostic] = []
    for rule in rules.process { found += rule.findings(in: process) }
    found += checkParties(PartyList(of: process))
    for chart in process.charts where !process.isWithdrawn { found += checkChart(chart) }
    return found + checkProse(WordCollector.words(of: process))
  }

  /// The findings in the texts of one document.
  private func checkProse(_ prose: [AuthoredWords]) -> [Diagnostic] {
    var found = rules.prose.flatMap { $0.findings(in: prose) }
    for words in prose {
      for rule in rules.words { found += rule.findings(in: words) }
      words.forEachText { text in
        for defect in LanguageFinding.all(in: text, digits: facts.manual.book.digits) {
          guard let sentence = rules.language[defect.id] else { continue }
          found.append(defect.diagnostic(sentence(defect), in: words.place()))
        }
      }
    }
    return found
  }

  private func checkParties(_ list: PartyList) -> [Diagnostic] {
    rules.parties.flatMap { $0.findings(in: list) }
  }

  private func checkChart(_ chart: ChartFacts) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in rules.chart { found += rule.findings(in: chart) }
    let isBroken = found.contains { $0.severity == .error && Validation.flowErrors.contains($0.id) }
    guard !isBroken, chart.hasWaysOfItsOwn, !chart.hasUnknownTarget else { return found }
    let graph = GraphFacts(chart)
    for rule in rules.graph { found += rule.findings(in: graph) }
    return found
  }

  /// The checks of manual.yaml, the registries, campaigns, pages, and of several documents together, each by itself.
  public var otherChecks: [@Sendable () -> [Diagnostic]] {
    var checks: [@Sendable () -> [Diagnostic]] = []
    for rule in rules.manual { checks.append { rule.findings(in: facts) } }
    for campaign in facts.manual.campaigns { checks.append { checkCampaign(campaign) } }
    checks.append { checkParties(PartyList(ofBookIn: facts)) }
    for prose in WordCollector.wordsOutsideProcesses(in: facts) { checks.append { checkProse(prose) } }
    return checks
  }

  private func checkCampaign(_ campaign: Campaign) -> [Diagnostic] {
    let campaign = CampaignFacts(facts: facts, campaign: campaign)
    return rules.campaign.flatMap { $0.findings(in: campaign) } + checkParties(PartyList(of: campaign))
  }

  /// The findings as they are shown: with the severities of `check`, without what it ignores, in order.
  public static func settled(_ findings: [Diagnostic], by book: Book) -> [Diagnostic] {
    var result: [Diagnostic] = []
    result.reserveCapacity(findings.count)
    for var finding in findings {
      if finding.id.isSettable {
        switch book.settings[finding.id] {
        case .ignore?: continue
        case .severity(let severity)?: finding.severity = severity
        case nil: break
        }
      }
      result.append(finding)
    }
    return result.sorted(by: Diagnostic.precedes)
  }

  /// The rules of section 20.7 that look at single rows; the rules on the whole graph ask for a chart without them.
  private static let flowErrors: Set<DiagnosticID> = [
    .unknownStep, .jumpByNumber, .jumpToItself, .askWithoutAnswers, .answersWithoutAsk, .answerWithoutTarget,
    .sameAnswer, .goWithAsk, .decisionWithoutQuestion, .wayOutOfEnd, .forkRepeats, .forkToEnd, .forkBackwards,
    .togetherAtStart, .jumpOutOfTogether, .jumpIntoTogether, .waitInsideTogether,
  ]
}

extension ChartFacts {
  /// Whether the chart is more than a chain of rows from start to end.
  fileprivate var hasWaysOfItsOwn: Bool {
    rows.contains { row in
      !row.go.isEmpty || !row.answers.isEmpty || row.wait != nil || row.together != nil || row.shape == .start
        || row.shape == .end
    }
  }

  fileprivate var hasUnknownTarget: Bool {
    var isFound = true
    forEachTarget { isFound = isFound && $0.target.meaning.isFound }
    return !isFound
  }
}
