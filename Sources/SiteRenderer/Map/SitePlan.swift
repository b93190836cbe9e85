import ManualModel

/// Which files a site has, in the order of writing: a page never names an asset that is not there yet, and the
/// home page comes last.
struct SitePlan {
  private(set) var files: [Site.File] = []
  private let map: SiteMap

  init(_ map: SiteMap, assets: [OutputFile]) {
    self.map = map
    files = assets.map { Site.File(path: $0.path, process: nil, content: .bytes($0.bytes)) }
    files.append(Site.File(path: SearchData.headPath, process: nil, content: .searchData))
    addDocuments()
    addIndexes()
    addRedirects()
    add(.notFound)
    add(.home)
  }

  private mutating func add(_ page: SitePage, process: Process? = nil) {
    files.append(Site.File(path: page.path(in: map.manual), process: process, content: .page(page)))
  }

  /// All pages of a list.
  private mutating func add(_ list: ListPage) {
    for part in 0..<map.pages(of: list) { add(list.page(part)) }
  }

  private mutating func addDocuments() {
    let manual = map.manual
    for (index, process) in manual.processes.enumerated() where map.isPublished(process.head) {
      add(.process(index), process: process)
    }
    for (index, page) in manual.pages.enumerated() where map.isPublished(page.head) { add(.page(index)) }
    for (index, campaign) in manual.campaigns.enumerated() where map.isPublished(campaign.head) {
      if campaign.head.status == .withdrawn {
        add(SitePage.campaign(index))
        continue
      }
      add(ListPage.campaign(index))
      for round in campaign.rounds.indices { add(ListPage.round(campaign: index, round: round)) }
    }
  }

  private mutating func addIndexes() {
    let manual = map.manual
    for unit in manual.units.ids { add(ListPage.unit(unit)) }
    for index in manual.book.divisions.indices { add(ListPage.division(index)) }
    for index in map.divisionsWithDuties { add(ListPage.duties(index)) }
    for (index, category) in manual.book.categories.enumerated() {
      for group in category.groups.indices { add(ListPage.group(category: index, group: group)) }
      add(ListPage.category(index))
    }
    add(ListPage.units)
    if ContentsPage.tellsWithdrawnElsewhere(map) { add(ListPage.withdrawn) }
    addWaysIn()
    let registers: [SitePage] = [.forms, .laws, .systems]
    for page in registers + [
      .responsibilities, .organisation, .workSystem, .contents, .search, .help, .health,
    ] {
      add(page)
    }
  }

  /// Calendar, indexes and connections, with the pages of single months, letters and divisions.
  private mutating func addWaysIn() {
    for letter in map.alphabet.pages { add(.alphabetical(letter)) }
    for letter in map.glossary.pages { add(.glossary(letter)) }
    for register in Register.allCases {
      let shelves = map.registers[register]
      for (entry, uses) in shelves.uses.enumerated() {
        for part in uses.parts.indices { add(.uses(register, entry: entry, part: part)) }
      }
      for letter in shelves.index.pages { add(.letter(register, letter)) }
    }
    for page in map.calendarPages.all { add(page) }
    if map.lists.areConnectionsSplit {
      for division in ConnectionsPage.divisions(map) { add(ListPage.connections(division)) }
    }
    for page in [SitePage.alphabetical(nil), .glossary(nil), .calendar(.year, of: nil), .connections(nil)] {
      add(page)
    }
  }

  /// A page at each former address, and the list of all for rules of a server (`docs/site.md` 2).
  private mutating func addRedirects() {
    let manual = map.manual
    var lines: [UInt8] = []
    func heads() -> [(head: DocumentHead, page: SitePage, folder: String)] {
      manual.processes.enumerated().map { ($1.head, .process($0), "p") }
        + manual.pages.enumerated().map { ($1.head, .page($0), "page") }
        + manual.campaigns.enumerated().map { ($1.head, .campaign($0), "campaign") }
    }
    for (head, page, folder) in heads() where map.isPublished(head) {
      for old in head.formerly where manual.documents[old.value] == nil {
        let path = "\(folder)/\(old.value)/index.html"
        files.append(
          Site.File(
            path: path, process: nil, content: .redirect(page, title: head.title(map.wording.language))))
        lines.append(plain: path)
        lines.append(UInt8(ascii: "\t"))
        lines.append(plain: page.path(in: manual))
        lines.append(UInt8(ascii: "\n"))
      }
    }
    if !lines.isEmpty {
      files.append(Site.File(path: "redirects.txt", process: nil, content: .bytes(lines)))
    }
  }
}
