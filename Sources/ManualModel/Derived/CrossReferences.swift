/// Who uses, does, gives and receives what, gathered in one walk over the manual (`docs/content-model.md` 19).
///
/// So no page has to look at all others to tell what it has to do with them.
public struct CrossReferences: Sendable {
  /// A row of a process; `step` is nil for the process as a whole.
  public struct Place: Hashable, Sendable {
    /// The process, as a place in `manual.processes`.
    public var process: Int
    /// The chart, as a place in its `charts`.
    public var chart = 0
    /// The row, by index from 0.
    public var step: Int?
  }

  /// What one entry of units.yaml has to do with the processes, in printed order.
  public struct UnitWork: Sendable {
    /// Processes that it owns.
    public var owns: [Int] = []
    /// Rows that it leads.
    public var does: [Place] = []
    /// Rows that it supports.
    public var supports: [Place] = []
    /// Processes that name it as provider of an input, with the place of the input.
    public var gives: [(process: Int, thing: Title)] = []
    /// Processes that name it as receiver of an output.
    public var receives: [(process: Int, thing: Title)] = []
    /// Activities of campaigns, as campaign and activity.
    public var activities: [(campaign: Int, activity: Int)] = []
  }

  /// How one process hangs together with others, each in printed order and once.
  public struct Relations: Sendable {
    /// Processes that take something of this one.
    public var givesTo: [Int] = []
    /// Processes whose outputs this one takes.
    public var receivesFrom: [Int] = []
    /// Processes that a row of this one carries out.
    public var calls: [Int] = []
    /// Processes with a row that carries out this one.
    public var calledBy: [Int] = []
    /// Processes that follow after this one.
    public var continuesIn: [Int] = []
    /// Processes that this one follows.
    public var continues: [Int] = []
    /// Processes named in a text of this one.
    public var mentions: [Int] = []
    /// Processes with a text that names this one.
    public var mentionedBy: [Int] = []
  }

  /// By place in `manual.units`.
  public private(set) var units: [UnitWork]
  /// By place in `manual.processes`.
  public private(set) var relations: [Relations]
  /// By place in `manual.laws`.
  public private(set) var laws: [[Place]]
  /// By place in `manual.forms`.
  public private(set) var forms: [[Place]]
  /// By place in `manual.systems`.
  public private(set) var systems: [[Place]]
  /// The activities that use a form, by place in `manual.forms`, as campaign and activity.
  public private(set) var formActivities: [[(campaign: Int, activity: Int)]]
  /// The entries under each entry of units.yaml.
  public private(set) var children: [[UnitID]]
  /// Places of entries by id.
  public let registry: EntryNumbers

  /// Walks the processes in `order`, then the published campaigns.
  public init(_ manual: Manual, order: PrintedOrder, isPublished: (DocumentHead) -> Bool) {
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
    for blocks in process.allBlocks { gather(blocks, of: index) }
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
      }
    }
    var mentioned: [String] = []
    process.forEachLink { link, row in
      if case .document(let id, _) = link.target { mentioned.append(id) }
      gather(link.target, at: Place(process: index, chart: row?.chart ?? 0, step: row?.row))
    }
    for id in mentioned {
      if let found = other(id) { relate(index, found, \.mentions, \.mentionedBy) }
    }
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
    gather(by: step.by, with: step.with, at: place)
    for substep in step.substeps { gather(by: substep.by, with: substep.with, at: place) }
    for form in step.forms.items { gather(.form(form.value), at: place) }
    for tool in step.tools.items {
      if let system = registry.system(tool.value) { note(place, in: &systems[system]) }
    }
  }

  private mutating func gather(by: [Party], with: [Party], at place: Place) {
    for party in by { if let unit = party.unit { note(place, in: &units[Int(unit.index)].does) } }
    for party in with { if let unit = party.unit { note(place, in: &units[Int(unit.index)].supports) } }
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
public struct EntryNumbers: Sendable {
  /// Places in `manual.laws` by id.
  public private(set) var laws: [String: Int] = [:]
  /// Places in `manual.forms` by id.
  public private(set) var forms: [String: Int] = [:]
  /// Places in `manual.systems` by id.
  public private(set) var systems: [String: Int] = [:]
  /// Units by id.
  public private(set) var units: [String: UnitID] = [:]
  private var systemNames: [String: Int] = [:]

  /// Looks up the entries of a manual.
  public init(_ manual: Manual) {
    for (index, law) in manual.laws.enumerated() { laws[law.id.value] = index }
    for (index, form) in manual.forms.enumerated() { forms[form.id.value] = index }
    for unit in manual.units.ids { units[manual.units[unit].id.value] = unit }
    for (index, system) in manual.systems.enumerated() {
      systems[system.id.value] = index
      for name in [system.name.text] + system.also { systemNames[name.value] = index }
    }
  }

  /// The system that a tool means: by id, else by one of its names.
  public func system(_ tool: String) -> Int? { systems[tool] ?? systemNames[tool] }
}
