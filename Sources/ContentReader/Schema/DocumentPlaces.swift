import ManualModel

/// The places of processes, campaigns and pages (content model 8 to 11).
extension Place {
  static let process = Place(
    "process", .process,
    [
      .some(
        [.steps, .cases], unless: .status,
        words: [DocumentHead.Status.withdrawn.rawValue, DocumentHead.Status.withdrawn.thai])
    ]
  ) { key in
    switch key {
    case .effective, .review: .date
    case .audience: .word(of: Process.Audience.self)
    case .mission: .stated(.line)
    case .objective: .stated(.words)
    case .cases: .list(.processCase, limit: Decoding.maximalRows)
    default: ofAnyDocument(key) ?? block(key)
    }
  }
  private static let processCase = Place("case", .processCase) { key in
    key == .id ? .stepID : block(key)
  }
  static let campaign = Place("campaign", .campaign) { key in
    switch key {
    case .objective, .notes: .words
    case .rounds: .list(.round, limit: Decoding.maximalRows)
    case .activities: .list(.activity, limit: Decoding.maximalRows)
    default: ofAnyDocument(key) ?? .line
    }
  }
  static let page = Place("page", .page) { ofAnyDocument($0) ?? .line }

  private static func ofAnyDocument(_ key: Key) -> Shape? {
    switch key {
    case .formerly: .oneOrMore(.id)
    case .status: .word(of: DocumentHead.Status.self)
    case .owner, .preparedBy: .parties
    case .signedBy: .oneOrMore(.shortened(.signature))
    case .contact: .keys(.contact)
    case .definitions: .stated(.list(.definition))
    case .attachments: .stated(.oneOrMore(.shortened(.attachment)))
    default: nil
    }
  }

  private static func block(_ key: Key) -> Shape {
    switch key {
    case .kpis: .stated(.oneOrMore(.shortened(.kpi)))
    case .digital, .innovation: .stated(.keys(.adoption))
    case .requirements: .stated(.oneOrMore(.shortened(.requirement)))
    case .inputs: .stated(.oneOrMore(.shortened(.input)))
    case .outputs: .stated(.oneOrMore(.shortened(.output)))
    case .steps: .list(.step, limit: Decoding.maximalRows)
    case .chartsNote, .notes: .words
    default: .line
    }
  }

  // MARK: Blocks

  private static let definition = Place("definition", .definition) { $0 == .meaning ? .words : .line }
  private static let kpi = Place("kpi", .kpi) { _ in .line }
  private static let attachment = Place("attachment", .attachment) { $0 == .file ? .path : .line }
  private static let adoption = Place("adoption", .adoption) { key in
    switch key {
    case .used: .yesNo
    case .how, .benefit: .words
    case .systems: .oneOrMore(.id)
    default: .line
    }
  }
  private static let requirement = Place("requirement", .requirement, [.exactlyOne([.text, .law, .plan])]) {
    _ in .line
  }
  private static let input = Place("input", .input) { key in
    switch key {
    case .from: .freeParties
    case .source: .line(examples: ["saraban", "saraban#letter"])
    default: .line
    }
  }
  private static let output = Place("output", .output) { key in
    switch key {
    case .id: .stepID
    case .to: .freeParties
    case .kind: .word(of: Output.Kind.self)
    default: .line
    }
  }

  // MARK: Rows

  private static func row(_ key: Key) -> Shape {
    switch key {
    case .phase: .stated(.line)
    case .id: .stepID
    case .by, .with: .parties
    case .time: .time
    case .calls: .id
    case .detail: .words
    case .docs, .evidence: .stated(.lines)
    case .forms: .stated(.oneOrMore(.id))
    default: .line
    }
  }

  private static let step = Place("step", .step) { key in
    switch key {
    case .formerly: .oneOrMore(.stepID)
    case .shape: .word(of: Step.Shape.self)
    case .numbered, .together: .yesNo
    case .wait: .word(of: WaitWord.self)
    case .substeps: .oneOrMore(.shortened(.substep))
    case .ask: .stated(.line)
    case .answers: .list(.answer, limit: Decoding.maximalRows)
    case .go: .targets
    case .tools: .stated(.lines)
    case .quality, .control, .risk, .kpi: .words
    default: row(key)
    }
  }
  private static let substep = Place("substep", .substep, shape: row)
  private static let answer = Place("answer", .answer) { $0 == .go ? .targets : .line }
  private static let round = Place("round", .round) { key in
    switch key {
    case .id: .stepID
    case .due: .date
    default: .line
    }
  }
  private static let activity = Place("activity", .activity) { $0 == .round ? .stepID : row($0) }
}

/// Parties and times (content model 14 and 16).
extension Shape {
  static let parties = Shape.oneOrMore(.either([.line, .keys(party)]))
  static let freeParties = Shape.oneOrMore(.either([.line, .keys(freeParty)]))
  static let time = Shape.stated(
    .either([
      .line(examples: ["3 วันทำการ", "30 นาที", "1-2 เดือน"]),
      .keys(Place("time-in-words", .words) { _ in .line }),
    ]))

  private static let party = Place("party", .party) { $0 == .only ? .lines : .line }
  private static let freeParty = Place(
    "free-party", .lenientParty, [.exactlyOne([.unit, .text])]
  ) { $0 == .only ? .lines : .line }
}
