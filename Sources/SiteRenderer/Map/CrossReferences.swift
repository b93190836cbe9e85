import ManualModel

/// Who uses, does, gives and receives what: everything that a page tells about other pages, gathered in one walk
/// over the manual, so that no page has to look at all others.
struct CrossReferences: Sendable {
  /// A row of a process; `step` is nil for the process as a whole.
  struct Place: Hashable, Sendable {
    var process: Int
    var chart = 0
    var step: Int?
  }

  /// What one entry of units.yaml has to do with the processes, in printed order.
  struct UnitWork: Sendable {
    var owns: [Int] = []
    var does: [Place] = []
    var supports: [Place] = []
    /// Processes that name it as provider of an input, with the place of the input.
    var gives: [(process: Int, thing: Title)] = []
    /// Processes that name it as receiver of an output.
    var receives: [(process: Int, thing: Title)] = []
    /// Activities of campaigns, as campaign and activity.
    var activities: [(campaign: Int, activity: Int)] = []
  }

  /// How one process hangs together with others, each in printed order and once.
  struct Relations: Sendable {
    var givesTo: [Int] = []
    var receivesFrom: [Int] = []
    var calls: [Int] = []
    var calledBy: [Int] = []
    var continuesIn: [Int] = []
    var continues: [Int] = []
    var mentions: [Int] = []
    var mentionedBy: [Int] = []
  }

  /// By place in `manual.units`.
  private(set) var units: [UnitWork]
  /// By place in `manual.processes`.
  private(set) var relations: [Relations]
  /// By place in `manual.laws`, `manual.forms` and `manual.systems`.
  private(set) var laws: [[Place]]
  private(set) var forms: [[Place]]
  private(set) var systems: [[Place]]
  /// The activities that use a form, by place in `manual.forms`, as campaign and activity.
  private(set) var formActivities: [[(campaign: Int, activity: Int)]]
  /// The entries under each entry of units.yaml.
  private(set) var children: [[UnitID]]
  /// Places of entries by id.
  let registry: EntryNumbers

  /// Walks the processes in `order`, then the published campaigns.
  init(_ manual: Manual, order: PrintedOrder, isPublished: (DocumentHead) -> Bool) {
    units = Array(repeating: UnitWork(), count: manual.units.entries.count)
    relations = Array(repeating: Relations(), count: manual.processes.count)
    laws = Array(repeating: [], count: manual.laws.count)
    forms = Array(repeating: [], count: manual.forms.count)
    systems = Array(repeating: [], count: manual.systems.count)
    formActivities = Array(repeating: [], count: manual.forms.count)
    children = Array(repeating: [], count: manual.units.entries.count)
    registry = EntryNumbers(manual)
    for unit in manual.units.ids {
      if let parent = manual.units[unit].under { children[Int(parent.index)].append(unit) }
    }
    for process in order.walk { gather(process, manual, isPublished) }
    for (index, campaign) in manual.campaigns.enumerated() where isPublished(campaign.head) {
      gather(index, campaign)
    }
  }

  // MARK: Processes

  private mutating func gather(_ index: Int, _ manual: Manual, _ isPublished: (DocumentHead) -> Bool) {
    let process = manual.processes[index]
    for unit in process.owner.compactMap(\.unit) { note(index, in: &units[Int(unit.index)].owns) }
    for blocks in [process.blocks] + process.cases.map(\.blocks) { gather(blocks, of: index) }
    for (number, chart) in process.charts.enumerated() {
      for (row, step) in chart.steps.enumerated() {
        gather(step, at: Place(process: index, chart: number, step: row))
      }
    }
    func other(_ id: String) -> Int? {
      guard case .process(let found)? = manual.documents[id], found != index,
        isPublished(manual.processes[found].head)
      else { return nil }
      return found
    }
    for link in process.processLinks {
      guard let found = other(link.process) else { continue }
      switch link.kind {
      case .source: relate(found, index, \.givesTo, \.receivesFrom)
      case .call: relate(index, found, \.calls, \.calledBy)
      case .continuation: relate(index, found, \.continuesIn, \.continues)
      case .mention: relate(index, found, \.mentions, \.mentionedBy)
      }
    }
    for link in process.entryLinks { gather(link.target, at: Place(process: index)) }
  }

  private mutating func gather(_ blocks: ProcessBlocks, of process: Int) {
    for requirement in blocks.requirements.items {
      if case .law(let id, _) = requirement.basis { gather(.law(id), at: Place(process: process)) }
    }
    for block in [blocks.digital.value, blocks.innovation.value] {
      for system in block?.systems ?? [] { gather(.system(system.value), at: Place(process: process)) }
    }
    for input in blocks.inputs.items {
      for unit in input.from.compactMap(\.unit) {
        units[Int(unit.index)].gives.append((process, input.name))
      }
    }
    for output in blocks.outputs.items {
      for unit in output.to.compactMap(\.unit) {
        units[Int(unit.index)].receives.append((process, output.name))
      }
    }
  }

  private mutating func gather(_ step: Step, at place: Place) {
    for unit in (step.by + step.substeps.flatMap(\.by)).compactMap(\.unit) {
      note(place, in: &units[Int(unit.index)].does)
    }
    for unit in (step.with + step.substeps.flatMap(\.with)).compactMap(\.unit) {
      note(place, in: &units[Int(unit.index)].supports)
    }
    for form in step.forms.items { gather(.form(form.value), at: place) }
    for tool in step.tools.items {
      if let system = registry.system(tool.value) { note(place, in: &systems[system]) }
    }
  }

  private mutating func gather(_ target: Link.Target, at place: Place) {
    switch target {
    case .law(let id): if let law = registry.laws[id] { note(place, in: &laws[law]) }
    case .form(let id): if let form = registry.forms[id] { note(place, in: &forms[form]) }
    case .system(let id): if let system = registry.systems[id] { note(place, in: &systems[system]) }
    case .document, .here, .unit, .file, .outside: break
    }
  }

  // MARK: Campaigns

  private mutating func gather(_ index: Int, _ campaign: Campaign) {
    for (number, activity) in campaign.activities.enumerated() {
      for unit in (activity.by + activity.with).compactMap(\.unit) {
        let last = units[Int(unit.index)].activities.last
        if last?.campaign == index, last?.activity == number { continue }
        units[Int(unit.index)].activities.append((index, number))
      }
      for form in activity.forms.items {
        if let form = registry.forms[form.value] { formActivities[form].append((index, number)) }
      }
    }
  }

  private mutating func relate(
    _ from: Int, _ to: Int, _ forward: WritableKeyPath<Relations, [Int]>,
    _ backward: WritableKeyPath<Relations, [Int]>
  ) {
    note(to, in: &relations[from][keyPath: forward])
    note(from, in: &relations[to][keyPath: backward])
  }
}

/// Adds an item to a list that does not have it yet.
///
/// Items arrive in order, so equal ones follow each other closely: looking at the last few is enough.
private func note<Item: Equatable>(_ item: Item, in list: inout [Item]) {
  if !list.suffix(16).contains(item) { list.append(item) }
}

/// The places of the entries of the registries by id; never walked.
struct EntryNumbers: Sendable {
  private(set) var laws: [String: Int] = [:]
  private(set) var forms: [String: Int] = [:]
  private(set) var systems: [String: Int] = [:]
  private(set) var units: [String: UnitID] = [:]
  private var systemNames: [String: Int] = [:]

  init(_ manual: Manual) {
    for (index, law) in manual.laws.enumerated() { laws[law.id.value] = index }
    for (index, form) in manual.forms.enumerated() { forms[form.id.value] = index }
    for unit in manual.units.ids { units[manual.units[unit].id.value] = unit }
    for (index, system) in manual.systems.enumerated() {
      systems[system.id.value] = index
      for name in [system.name.text] + system.also { systemNames[name.value] = index }
    }
  }

  /// The system that a tool means: by id, else by one of its names.
  func system(_ tool: String) -> Int? { systems[tool] ?? systemNames[tool] }
}
