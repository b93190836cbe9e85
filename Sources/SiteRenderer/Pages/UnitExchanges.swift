import ManualModel

/// What a unit receives and from whom, and what it hands over and to whom, by process.
///
/// Other processes name it as receiver or provider; of a process that it owns, inputs are received and outputs
/// handed over.
struct UnitExchanges {
  /// Something that changes hands; without parties the other side is who owns the process.
  private struct Thing {
    var process: Int
    var name: String
    var parties: [Linker.Reference] = []
  }

  /// Of a unit that owns many processes their own pages tell what goes in and out.
  private static let mostOwned = 40

  private let linker: Linker
  private let owns: [Int]
  private var receivedThings: [Thing] = []
  private var givenThings: [Thing] = []
  /// What goes in and out of the processes that it owns is not listed.
  private let leavesOutOwned: Bool

  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  init(in scope: UnitScope, _ linker: Linker) {
    let site = linker.site
    let unit = scope.unit
    let work = site.references.units[Int(unit.index)]
    self.linker = linker
    owns = work.owns.filter { site.contains($0, in: scope) }
    leavesOutOwned = Self.things(ofOwned: work.owns, site) > Self.mostOwned
    if !leavesOutOwned {
      receivedThings = Self.owned(owns, unit, linker) { $0.inputs.items.map { ($0.name, $0.from) } }
      givenThings = Self.owned(owns, unit, linker) { $0.outputs.items.map { ($0.name, $0.to) } }
    }
    receivedThings += others(work.receives, in: scope)
    givenThings += others(work.gives, in: scope)
  }

  /// How much goes in and out of processes; no more is counted than it takes to know that it is too much.
  private static func things(ofOwned processes: [Int], _ site: SiteMap) -> Int {
    var count = 0
    for index in processes where count <= mostOwned {
      let process = site.manual.processes[index]
      for blocks in process.allBlocks {
        count += blocks.inputs.items.count + blocks.outputs.items.count
      }
    }
    return count
  }

  private static func owned(
    _ processes: [Int], _ unit: UnitID, _ linker: Linker, _ list: (ProcessBlocks) -> [(Title, [Party])]
  ) -> [Thing] {
    processes.flatMap { index in
      let process = linker.site.manual.processes[index]
      return process.allBlocks.flatMap(list).map { title, parties in
        Thing(
          process: index, name: title(linker.site.wording.language),
          parties: parties.filter { $0.unit != unit }.map(linker.party))
      }
    }
  }

  private func others(_ things: [(process: Int, thing: Title)], in scope: UnitScope) -> [Thing] {
    things.filter { site.contains($0.process, in: scope) && !owns.contains($0.process) }
      .map { Thing(process: $0.process, name: $0.thing(words.language)) }
  }

  // MARK: Blocks

  var receives: Fields? { fields(words("จาก", "from"), receivedThings) }
  var gives: Fields? { fields(words("ให้", "to"), givenThings) }

  /// Things by process, in printed order; the same thing of a process stands once.
  private func fields(_ label: String, _ things: [Thing]) -> Fields? {
    if things.isEmpty { return nil }
    func key(_ thing: Thing) -> Int { site.unitParts.ranks[thing.process] }
    let sorted = things.enumerated().sorted { a, b in
      let (first, second) = (key(a.element), key(b.element))
      return first == second ? a.offset < b.offset : first < second
    }
    var groups: [[Thing]] = []
    for thing in sorted.map(\.element) {
      if groups.last?.first?.process != thing.process { groups.append([]) }
      let last = groups.count - 1
      if !groups[last].contains(where: { $0.name == thing.name }) { groups[last].append(thing) }
    }
    let rest = words(
      "ของกระบวนการที่เป็นเจ้าภาพอยู่ในหน้าของแต่ละกระบวนการ",
      "Those of the processes I own are told on their pages.")
    return [
      .label: .text(label), .groups: .objects(groups.map(group)),
      .remark: .words(leavesOutOwned && !owns.isEmpty ? rest : nil),
    ]
  }

  private func group(_ things: [Thing]) -> Fields {
    let index = things[0].process
    let process = site.manual.processes[index]
    let owners = owns.contains(index) ? [] : process.owner.map(linker.party)
    return [
      .address: .text(linker.address(.process(index))), .title: .text(process.head.title(words.language)),
      .owners: .objects(owners.map { Fields($0) }), .hasUnits: .flag(!owners.isEmpty),
      .items: .objects(
        things.map { thing in
          [
            .name: .text(thing.name), .hasUnits: .flag(!thing.parties.isEmpty),
            .parties: .objects(thing.parties.map { Fields($0) }),
          ]
        }),
    ]
  }

  static let schema = Schema.object([
    Schema.Entry(.label, .text, "“from” or “to”"),
    Schema.Entry(
      .groups,
      .list(
        .object([
          Schema.Entry(.address, .text, "process"), Schema.Entry(.title, .text, "its title"),
          Schema.Entry(.owners, .list(.link), "who owns it, if others do"),
          Schema.Entry(.hasUnits, .flag, "others own it"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.name, .text, "the thing"), Schema.Entry(.hasUnits, .flag, "somebody is named"),
                Schema.Entry(.parties, .list(.link), "the other side, if it is not the owner"),
              ])), "things"),
        ])), "processes in printed order"),
    Schema.Entry(.remark, .text, "what is left out"),
  ])
}
