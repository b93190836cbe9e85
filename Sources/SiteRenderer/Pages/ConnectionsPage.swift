import ManualModel

/// The map of how processes feed each other: for each one, from whom and to whom; where that is too much for one page, a
/// page or several for each division.
struct ConnectionsPage {
  private let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  /// The whole map, or the way to the pages of the divisions.
  static func whole(_ linker: Linker) -> PageContent {
    let page = ConnectionsPage(linker: linker)
    let site = linker.site
    let (isSplit, shown) = (site.lists.areConnectionsSplit, divisions(site))
    let groups = shown.map { page.group($0, isSplit ? nil : processes(of: $0, site)[...]) }
    var content = page.content(page.heading, groups, PageSeries([.connections(nil)], current: 0))
    if !isSplit {
      content.outline = shown.map { .init(anchor: page.anchor(of: $0), title: site.title(ofDivision: $0)) }
    }
    return content
  }

  /// A page of one division.
  static func division(_ index: Int, part: Int, _ linker: Linker) -> PageContent {
    let page = ConnectionsPage(linker: linker)
    let site = linker.site
    let shown = processes(of: index, site)[site.lists.connections[index].pages[part]]
    let series = PageSeries(.connections(index), part: part, on: site)
    var content = page.content(
      page.heading + ": " + site.title(ofDivision: index), [page.group(index, shown)], series)
    content.trail = [(.connections(nil), page.heading)]
    content.place(in: series, site.wording)
    return content
  }

  private var heading: String { words("ความเชื่อมโยงของกระบวนการ", "How processes feed each other") }

  private func content(_ heading: String, _ groups: [Fields], _ series: PageSeries) -> PageContent {
    let summary = words(
      "แต่ละกระบวนการรับงานจากใคร และส่งต่อให้ใคร",
      "For each process, from whom it receives and to whom it hands over")
    let fields: [(SiteName, Value)] = [(.summary, .text(summary)), (.groups, .objects(groups))]
    var content = PageContent(.connections, heading: heading, fields: Fields(fields + series.fields(linker)))
    content.isWide = true
    return content
  }

  /// The chapters that hold a process in force.
  static func divisions(_ site: SiteMap) -> [Int] {
    site.order.divisions.indices.filter { !processes(of: $0, site).isEmpty }
  }

  private static func processes(of division: Int, _ site: SiteMap) -> [Int] {
    site.order.divisions[division].joined().filter { site.isListed(site.manual.processes[$0].head) }
  }

  private func anchor(of division: Int) -> String { "_division-\(division + 1)" }

  /// Processes of a division; nil: only how many they are and where.
  private func group(_ division: Int, _ processes: ArraySlice<Int>?) -> Fields {
    [
      .anchor: .text(anchor(of: division)), .title: .text(site.title(ofDivision: division)),
      .address: .words(processes == nil ? linker.address(.connections(division)) : nil),
      .count: .text(words.processes(Self.processes(of: division, site).count)),
      .rows: .objects((processes ?? []).map(row)),
    ]
  }

  private func row(_ index: Int) -> Fields {
    let process = site.manual.processes[index]
    let relations = site.references.relations[index]
    let (providers, receivers) = parties(of: process)
    func links(_ processes: [Int], _ note: String? = nil) -> [Fields] {
      linker.processes(processes).map { other in
        var link = other
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
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
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
