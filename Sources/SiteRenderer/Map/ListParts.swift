import ManualModel

/// How the lists of chapters, categories and groups are parted into pages, lest a page grow with the manual
/// (`docs/site.md` 12); most have one page.
struct ListParts: Sendable {
  /// How the page of a category lists what is in it.
  enum CategoryList: Sendable {
    /// Its groups with their processes, or the processes of a category without groups.
    case processes
    /// Its groups only; each lists its processes on its own page.
    case groups
  }

  let divisions: [PageCuts]
  let duties: [PageCuts]
  let connections: [PageCuts]
  let categories: [(list: CategoryList, cuts: PageCuts)]
  let groups: [[PageCuts]]
  /// Of the withdrawn processes that no chapter lists.
  let withdrawn: PageCuts
  /// Whether the connections of all chapters are too long for one page.
  let areConnectionsSplit: Bool

  init(_ manual: Manual, _ references: CrossReferences, _ order: PrintedOrder, _ language: Language) {
    let weights = ListWeights(manual: manual, references: references, order: order, language: language)
    divisions = order.divisions.indices.map(weights.division)
    duties = order.divisions.map { weights.duties(of: $0.flatMap(\.self)) }
    let fed = order.divisions.map { sections in
      weights.connections(of: sections.joined().filter { manual.processes[$0].head.status != .withdrawn })
    }
    connections = fed.map(\.cuts)
    areConnectionsSplit = fed.reduce(0) { $0 + $1.bytes } > PageWeight.mostOfLists
    categories = order.categories.indices.map(weights.category)
    groups = order.categories.map { $0.map(weights.list) }
    withdrawn = weights.list(of: order.unlisted)
  }
}

extension SiteMap {
  /// The number of pages of a list.
  func pages(of list: ListPage) -> Int {
    switch list {
    case .division(let index): lists.divisions[index].pages.count
    case .duties(let index): lists.duties[index].pages.count
    case .connections(let index): lists.connections[index].pages.count
    case .category(let index): lists.categories[index].cuts.pages.count
    case .group(let category, let group): lists.groups[category][group].pages.count
    case .unit(let unit): unitParts.count(of: unit)
    case .units: UnitListPage.pages(on: self)
    case .withdrawn: lists.withdrawn.pages.count
    case .month(let part, let owner): calendarPages[part].section(of: owner)?.cuts.pages.count ?? 1
    case .campaign(let index): campaignParts[index].activities.pages.count
    case .round(let campaign, let round): campaignParts[campaign].rounds[round].pages.count
    }
  }

  /// The page of a chapter on which a section begins.
  func page(ofSection section: Int, inDivision index: Int) -> SitePage {
    let start = order.divisions[index][..<section].reduce(0) { $0 + $1.count }
    // A section without entries stands behind the entry before it.
    let entry = order.divisions[index][section].isEmpty ? max(0, start - 1) : start
    return ListPage.division(index).page(lists.divisions[index].page(of: entry))
  }
}
