internal import ManualModel
internal import ThaiText

/// The entries of the registries that nothing names: by a key, a parent, a link or a tool.
///
/// Documents are looked through until no entry is left, which in most manuals is soon.
struct UnusedEntries {
  private(set) var units: Set<UnitID>
  private(set) var laws: Set<String>
  private(set) var forms: Set<String>
  private(set) var systems: Set<String>
  private let facts: ManualFacts
  private let systemNames: [NameKey: String]

  init(_ facts: ManualFacts) {
    let manual = facts.manual
    self.facts = facts
    units = Set(manual.units.ids)
    laws = facts.registries.laws.ids
    forms = facts.registries.forms.ids
    systems = facts.registries.systems.ids
    systemNames = Dictionary(
      manual.systems.flatMap { system in
        ([system.id, system.name.text] + system.also).map { (NameKey($0.value), system.id.value) }
      }, uniquingKeysWith: { first, _ in first })
    strike(manual.book, manual.units)
    strike(PartyList(ofBookIn: facts))
    for words in WordCollector.wordsOutsideProcesses(in: facts).joined() { strike(words) }
    for campaign in manual.campaigns {
      strike(PartyList(of: CampaignFacts(facts: facts, campaign: campaign)))
      for activity in campaign.activities { forms.subtract(activity.forms.items.map(\.value)) }
    }
    for index in manual.processes.indices where !isEmpty { strike(ProcessFacts(index, in: facts)) }
  }

  private var isEmpty: Bool { units.isEmpty && laws.isEmpty && forms.isEmpty && systems.isEmpty }

  private mutating func strike(_ book: Book, _ registry: UnitRegistry) {
    if let org = book.org { units.remove(org) }
    for division in book.divisions { if let unit = division.unit { units.remove(unit) } }
    for entry in registry.entries { if let parent = entry.under { units.remove(parent) } }
  }

  private mutating func strike(_ list: PartyList) {
    guard !units.isEmpty else { return }
    for item in list.items { if let unit = item.party.unit { units.remove(unit) } }
  }

  private mutating func strike(_ words: AuthoredWords) {
    words.forEachLink { link in
      switch link.target {
      case .unit(let id): if let unit = facts.units.unit(id) { units.remove(unit) }
      case .law(let id): laws.remove(id)
      case .form(let id): forms.remove(id)
      case .system(let id): systems.remove(id)
      case .document, .here, .file, .outside: break
      }
    }
  }

  private mutating func strike(_ process: ProcessFacts) {
    strike(PartyList(of: process))
    facts.registries.forEachUse(in: process.process) { registry, id in
      switch registry.file {
      case facts.registries.laws.file: laws.remove(id.value)
      case facts.registries.forms.file: forms.remove(id.value)
      default: systems.remove(id.value)
      }
    }
    for chart in process.charts where !systems.isEmpty {
      for row in chart.rows.indices {
        for tool in chart.rows[row].tools.items {
          if let system = systemNames[NameKey(tool.value)] { systems.remove(system) }
        }
      }
    }
    for words in WordCollector.words(of: process) { strike(words) }
  }
}
