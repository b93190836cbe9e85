internal import ManualModel
internal import ThaiText

/// The entries of the registries that anything names: by a key, a parent, a link or a tool.
struct UsedEntries {
  private(set) var units: Set<String> = []
  private(set) var laws: Set<String> = []
  private(set) var forms: Set<String> = []
  private(set) var systems: Set<String> = []
  private let systemNames: [NameKey: String]

  init(_ facts: ManualFacts) {
    let manual = facts.manual
    systemNames = Dictionary(
      manual.systems.flatMap { system in
        ([system.id, system.name.text] + system.also).map { (NameKey($0.value), system.id.value) }
      }, uniquingKeysWith: { first, _ in first })
    add(manual.book, manual.units)
    add(PartyList(ofBookIn: facts))
    for words in WordCollector.wordsOutsideProcesses(in: facts) { add(words) }
    for campaign in manual.campaigns {
      add(PartyList(of: CampaignFacts(facts: facts, campaign: campaign)))
      for activity in campaign.activities { forms.formUnion(activity.forms.items.map(\.value)) }
    }
    let registries = facts.registries
    for index in manual.processes.indices { add(ProcessFacts(index, in: facts), registries) }
  }

  private mutating func add(_ book: Book, _ registry: UnitRegistry) {
    if let org = book.org { units.insert(registry[org].id.value) }
    for division in book.divisions {
      if let unit = division.unit { units.insert(registry[unit].id.value) }
    }
    for entry in registry.entries {
      if let parent = entry.under { units.insert(registry[parent].id.value) }
    }
  }

  private mutating func add(_ list: PartyList) {
    for item in list.items {
      if let unit = item.party.unit { units.insert(list.facts.units.id(unit)) }
    }
  }

  private mutating func add(_ words: AuthoredWords) {
    words.forEachLink { link in
      switch link.target {
      case .unit(let id): units.insert(id)
      case .law(let id): laws.insert(id)
      case .form(let id): forms.insert(id)
      case .system(let id): systems.insert(id)
      case .document, .here, .file, .outside: break
      }
    }
  }

  private mutating func add(_ process: ProcessFacts, _ registries: RegistryIDs) {
    add(PartyList(of: process))
    registries.forEachUse(in: process.process) { registry, id in
      switch registry.file {
      case registries.laws.file: laws.insert(id.value)
      case registries.forms.file: forms.insert(id.value)
      default: systems.insert(id.value)
      }
    }
    for chart in process.charts {
      for row in chart.rows.indices {
        for tool in chart.rows[row].tools.items {
          if let system = systemNames[NameKey(tool.value)] { systems.insert(system) }
        }
      }
    }
    for words in WordCollector.words(of: process) { add(words) }
  }
}
