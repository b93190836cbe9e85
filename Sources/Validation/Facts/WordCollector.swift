internal import ManualModel

/// Gathers the words of a document, in the order of the model.
struct WordCollector {
  private let facts: ManualFacts
  private let document: Manual.DocumentReference?
  private var place: @Sendable () -> Bilingual? = { nil }
  private var isTitle = false
  private var isInRow = false
  private(set) var words: [AuthoredWords] = []

  private init(_ facts: ManualFacts, _ document: Manual.DocumentReference?) {
    self.facts = facts
    self.document = document
  }

  /// The words of a process.
  static func words(of process: ProcessFacts) -> [AuthoredWords] {
    var collector = WordCollector(process.facts, .process(process.index))
    collector.add(process)
    return collector.words
  }

  /// The words of each page and campaign, and those of manual.yaml with the registries.
  static func wordsOutsideProcesses(in facts: ManualFacts) -> [[AuthoredWords]] {
    var result: [[AuthoredWords]] = []
    for (index, page) in facts.manual.pages.enumerated() {
      var collector = WordCollector(facts, .page(index))
      collector.add(page)
      result.append(collector.words)
    }
    for (index, campaign) in facts.manual.campaigns.enumerated() {
      var collector = WordCollector(facts, .campaign(index))
      collector.add(CampaignFacts(facts: facts, campaign: campaign))
      result.append(collector.words)
    }
    var collector = WordCollector(facts, nil)
    collector.add(facts.manual)
    return result + [collector.words]
  }

  // MARK: Pieces

  private mutating func add(_ content: AuthoredWords.Content) {
    words.append(
      AuthoredWords(
        facts: facts, document: document, isTitle: isTitle, isInRow: isInRow, place: place, content: content))
  }

  private mutating func add(_ text: Text?) {
    guard let text else { return }
    add(.text(text))
  }

  private mutating func add(_ markdown: Markdown?) {
    guard let markdown else { return }
    add(.markdown(markdown))
  }

  private mutating func add(_ title: Title?) {
    guard let title else { return }
    isTitle = true
    add(title.text)
    add(title.english)
    isTitle = false
  }

  private mutating func add(_ texts: [Text]) { for text in texts { add(text) } }

  private mutating func add(_ parties: [Party]) {
    for party in parties {
      if case .words = party.referent { add(party.written) }
      add(party.note)
      add(party.only)
    }
  }

  private mutating func add(_ signatures: [Signature]) {
    for signature in signatures {
      add(signature.position)
      add(signature.name)
      add(signature.capacity)
      add(signature.act)
      add(signature.date)
    }
  }

  private mutating func add(_ definitions: Stated<[Definition]>) {
    for definition in definitions.items {
      add(definition.term)
      add(definition.meaning)
    }
  }

  private mutating func add(_ attachments: Stated<[Attachment]>) {
    for attachment in attachments.items { add(attachment.title) }
  }

  private mutating func add(_ body: [BodySection]) {
    for section in body {
      add(section.heading)
      add(section.content)
    }
  }
}

// MARK: Documents

extension WordCollector {
  private mutating func add(_ facts: ProcessFacts) {
    let process = facts.process
    add(process.head.title)
    add(process.mission.value)
    add(process.objective.value)
    add(process.definitions)
    for (blocks, place) in facts.blocks {
      self.place = { place }
      add(blocks)
    }
    for `case` in process.cases { add(`case`.title) }
    isInRow = true
    for chart in facts.charts {
      for row in chart.rows.indices {
        place = { chart.place(of: row) }
        add(chart.rows[row])
      }
    }
    isInRow = false
    place = { nil }
    add(process.attachments)
    add(process.body)
    add(process.signedBy)
  }

  private mutating func add(_ blocks: ProcessBlocks) {
    for kpi in blocks.kpis.items {
      add(kpi.name)
      add(kpi.target?.text)
    }
    for adoption in [blocks.digital.value, blocks.innovation.value].compactMap({ $0 }) {
      add(adoption.how)
      add(adoption.benefit)
      add(adoption.since)
    }
    for requirement in blocks.requirements.items {
      switch requirement.basis {
      case .condition(let text), .plan(let text), .lawInWords(let text): add(text)
      case .law: break
      }
      add(requirement.remark)
    }
    for input in blocks.inputs.items {
      add(input.name)
      add(input.from)
    }
    for output in blocks.outputs.items {
      add(output.name)
      add(output.to)
    }
    add(blocks.chartsNote)
    add(blocks.notes)
  }

  private mutating func add(_ row: Step) {
    add(row.phase.value)
    add(row.title)
    add(row.by)
    add(row.with)
    add(row.ask.value)
    for answer in row.answers {
      add(answer.label)
      add(answer.note)
    }
    if let time = row.time, case .words(let words) = time.value { add(Text(words, at: time.range)) }
    add(row.detail)
    add(row.secondDetail)
    for substep in row.substeps {
      add(substep.title)
      add(substep.detail)
    }
    add(row.tools.items)
    add(row.quality)
    add(row.control)
    add(row.risk)
    add(row.kpi)
    add(row.docs.items)
    add(row.evidence.items)
  }

  private mutating func add(_ page: Page) {
    add(page.head.title)
    add(page.definitions)
    add(page.body)
    add(page.date)
    add(page.signedBy)
  }

  private mutating func add(_ facts: CampaignFacts) {
    let campaign = facts.campaign
    add(campaign.head.title)
    add(campaign.objective)
    for round in campaign.rounds { add(round.name) }
    for activity in campaign.activities {
      place = { facts.place(of: activity) }
      add(activity.phase.value)
      add(activity.title)
      add(activity.by)
      add(activity.detail)
      add(activity.docs.items)
      add(activity.evidence.items)
    }
    place = { nil }
    add(campaign.notes)
    add(campaign.attachments)
    add(campaign.body)
    add(campaign.signedBy)
  }

  private mutating func add(_ manual: Manual) {
    add(manual.book.title)
    add(manual.book.date)
    add(manual.book.approvers)
    for category in manual.book.categories {
      add(category.title)
      for group in category.groups { add(group.title) }
    }
    for division in manual.book.divisions {
      add(division.title)
      for section in division.sections { add(section.title) }
    }
    for unit in manual.units.entries { add(unit.name) }
    for form in manual.forms {
      add(form.name)
      add(form.title)
    }
    for system in manual.systems { add(system.name) }
  }
}
