import ManualModel

/// The map of how processes feed each other: for each one, from whom and to whom; where that is too much for one page, a
/// page for each division.
struct ConnectionsPage {
  /// Bytes of the markup around a process, and around one that it is connected with.
  private static let (process, neighbour) = (170, 75)

  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  /// The page of one division, or the whole map.
  static func content(_ division: Int?, _ linker: Linker) -> PageContent {
    ConnectionsPage(linker: linker).content(division)
  }

  private func content(_ division: Int?) -> PageContent {
    let heading = words("ความเชื่อมโยงของกระบวนการ", "How processes feed each other")
    let isSplit = division == nil && isSplit
    let shown = division.map { [$0] } ?? Self.divisions(site)
    let groups = shown.map { group($0, isShort: isSplit) }
    var content = PageContent(
      .connections, heading: division.map { heading + ": " + site.title(ofDivision: $0) } ?? heading,
      fields: [
        .summary: .text(
          words(
            "แต่ละกระบวนการรับงานจากใคร และส่งต่อให้ใคร",
            "For each process, from whom it receives and to whom it hands over")
        ),
        .groups: .objects(groups),
      ])
    if division == nil {
      content.outline =
        isSplit
        ? [] : shown.map { .init(anchor: anchor(of: $0), title: site.title(ofDivision: $0)) }
    } else {
      content.trail = [(.connections(nil), heading)]
    }
    content.isWide = true
    return content
  }

  /// Whether each division has a page of its own.
  var isSplit: Bool {
    var bytes = 0
    for division in Self.divisions(site) {
      bytes += Self.processes(of: division, site).reduce(0) { $0 + weight(of: $1) }
      if bytes > PageWeight.mostOfLists { return true }
    }
    return false
  }

  /// Estimated bytes of the row of a process.
  private func weight(of index: Int) -> Int {
    let relations = site.references.relations[index]
    let connected = [
      relations.receivesFrom, relations.continues, relations.calledBy, relations.givesTo,
      relations.continuesIn, relations.calls,
    ]
    let (providers, receivers) = parties(of: site.manual.processes[index])
    return PageWeight.list(of: CollectionOfOne(index), around: Self.process, in: site.manual)
      + PageWeight.list(of: connected.joined(), around: Self.neighbour, in: site.manual)
      + providers.utf8.count + receivers.utf8.count
  }

  /// The chapters that hold a process in force.
  static func divisions(_ site: SiteMap) -> [Int] {
    site.order.divisions.indices.filter { !processes(of: $0, site).isEmpty }
  }

  private static func processes(of division: Int, _ site: SiteMap) -> [Int] {
    site.order.divisions[division].joined().filter { site.isListed(site.manual.processes[$0].head) }
  }

  private func anchor(of division: Int) -> String { "_division-\(division + 1)" }

  /// The processes of a division; in short only where they are.
  private func group(_ division: Int, isShort: Bool) -> Fields {
    let processes = Self.processes(of: division, site)
    return [
      .anchor: .text(anchor(of: division)), .title: .text(site.title(ofDivision: division)),
      .address: .words(isShort ? linker.address(.connections(division)) : nil),
      .count: .text(words.processes(processes.count)),
      .rows: .objects(isShort ? [] : processes.map(row)),
    ]
  }

  private func row(_ index: Int) -> Fields {
    let process = site.manual.processes[index]
    let relations = site.references.relations[index]
    let (providers, receivers) = parties(of: process)
    func links(_ processes: [Int], _ note: String? = nil) -> [Fields] {
      processes.map { other in
        var link = linker.process(other)
        link.note = note
        return Fields(link)
      }
    }
    return [
      .address: .text(linker.address(.process(index))), .title: .text(process.head.title(words.language)),
      .number: .words(site.order.places[index].number.map(words.number)),
      .before: .objects(
        links(relations.receivesFrom) + links(relations.continues, words("ทำต่อจาก", "follows it"))
          + links(relations.calledBy, words("เรียกใช้กระบวนการนี้", "calls this one"))),
      .providers: .text(providers),
      .after: .objects(
        links(relations.givesTo) + links(relations.continuesIn, words("ทำต่อ", "goes on there"))
          + links(relations.calls, words("เรียกใช้", "is called"))),
      .receivers: .text(receivers),
    ]
  }

  /// Who provides inputs, and who receives outputs.
  private func parties(of process: Process) -> (providers: String, receivers: String) {
    let blocks = process.allBlocks
    return (
      names(of: blocks.flatMap(\.inputs.items).flatMap(\.from)),
      names(of: blocks.flatMap(\.outputs.items).flatMap(\.to))
    )
  }

  /// Each party once, in the order of the blocks.
  private func names(of parties: [Party]) -> String {
    var names: [String] = []
    for party in parties {
      let link = linker.party(party)
      let name = link.text + (link.note.map { " (\($0))" } ?? "")
      if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
    }
    return names.joined(separator: " · ")
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "what the page shows"),
    Schema.Entry(
      .groups,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "the division"),
          Schema.Entry(.address, .text, "its own page, where the manual is too large for one"),
          Schema.Entry(.count, .text, "number of processes in words"),
          Schema.Entry(
            .rows,
            .list(
              .object([
                Schema.Entry(.address, .text, "the process"), Schema.Entry(.title, .text, "its title"),
                Schema.Entry(.number, .text, "its number in the division"),
                Schema.Entry(.before, .list(.link), "processes that feed it"),
                Schema.Entry(.providers, .text, "who provides its inputs"),
                Schema.Entry(.after, .list(.link), "processes that it feeds"),
                Schema.Entry(.receivers, .text, "who receives its outputs"),
              ])), "its processes"),
        ])), "divisions"),
  ]
}
