import ManualModel

/// The contents of the whole manual in printed order, with generated numbers.
enum ContentsPage {
  /// How far down the contents go: as far as a page has room (`docs/site.md` 3).
  private enum Depth {
    case divisions, sections, processes

    /// Bytes of the markup around a process, a division and the title of a section.
    private static let (process, division, section) = (95, 110, 190)

    init(_ site: SiteMap) {
      let manual = site.manual
      if PageWeight.list(of: site.order.walk, around: Self.process, in: manual) <= PageWeight.mostOfLists {
        self = .processes
        return
      }
      let bytes = manual.book.divisions.enumerated().reduce(0) { bytes, division in
        let titles = division.element.sections.compactMap { $0.title?(site.wording.language).utf8.count }
        return bytes + Self.division + site.title(ofDivision: division.offset).utf8.count
          + titles.reduce(0) { $0 + Self.section + $1 }
      }
      self = bytes <= PageWeight.mostOfLists ? .sections : .divisions
    }
  }

  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let heading = words("สารบัญ", "Contents")
    var parts: [Fields] = []
    let pages = site.prosePages.map { item(.page($0), site.manual.pages[$0].head, linker) }
    if !pages.isEmpty { parts.append(part("_pages", words("เกี่ยวกับคู่มือ", "About this manual"), pages, words)) }
    let depth = Depth(site)
    for index in site.manual.book.divisions.indices { parts.append(division(index, to: depth, linker)) }
    let campaigns = site.manual.campaigns.indices.filter { site.isListed(site.manual.campaigns[$0].head) }
      .map { item(.campaign($0), site.manual.campaigns[$0].head, linker) }
    if !campaigns.isEmpty {
      parts.append(part("_campaigns", words("กรอบงานประจำปี", "Yearly campaigns"), campaigns, words))
    }
    let withdrawn = self.withdrawn(linker)
    let elsewhere = tellsWithdrawnElsewhere(site) ? site.order.unlisted.count : nil
    if !withdrawn.isEmpty || elsewhere != nil {
      var part = part("_withdrawn", words.withdrawn, withdrawn, count: elsewhere, words)
      part[.address] = .words(elsewhere.map { _ in linker.address(.withdrawn) })
      parts.append(part)
    }
    var content = PageContent(.contents, heading: heading, fields: [.parts: .objects(parts)])
    content.outline = site.manual.book.divisions.indices.map {
      PageContent.Heading(anchor: anchor($0), title: site.title(ofDivision: $0))
    }
    return content
  }

  private static func anchor(_ division: Int) -> String { "_division-\(division + 1)" }

  private static func division(_ index: Int, to depth: Depth, _ linker: Linker) -> Fields {
    let site = linker.site
    let book = site.manual.book.divisions[index]
    let listed = zip(book.sections, site.order.divisions[index]).enumerated()
    let sections =
      switch depth {
      case .processes:
        listed.map { _, pair in
          let items = pair.1.map { process in
            linker.contentsItem(process, number: site.order.places[process].number.map(site.wording.number))
          }
          return section(pair.0.title?(site.wording.language), items, site.wording)
        }
      case .sections:
        listed.map { number, pair in
          let place = linker.address(
            site.page(ofSection: number, inDivision: index), anchor: DivisionPage.anchor(ofSection: number))
          return section(
            pair.0.title?(site.wording.language), [], at: place, count: pair.1.count, site.wording)
        }
      case .divisions: [section(nil, [], count: listed.reduce(0) { $0 + $1.element.1.count }, site.wording)]
      }
    return [
      .anchor: .text(anchor(index)), .address: .text(linker.address(.division(index))),
      .title: .text(site.title(ofDivision: index)), .sections: .objects(sections),
    ]
  }

  /// A section: what it lists, or where that is and how much.
  private static func section(
    _ title: String?, _ items: [Fields], at address: String? = nil, count: Int? = nil, _ words: Wording
  ) -> Fields {
    [
      .title: .words(title), .address: .words(address), .count: .words(count.map { words.processes($0) }),
      .hasItems: .flag(!items.isEmpty), .items: .objects(items),
    ]
  }

  /// More withdrawn processes than these have a page of their own.
  private static let mostWithdrawn = 30

  /// Whether the withdrawn processes that no chapter lists have a page of their own.
  static func tellsWithdrawnElsewhere(_ site: SiteMap) -> Bool { site.order.unlisted.count > mostWithdrawn }

  /// Withdrawn documents that no chapter lists keep their page, and this is the way to it.
  private static func withdrawn(_ linker: Linker) -> [Fields] {
    let manual = linker.site.manual
    let unlisted = tellsWithdrawnElsewhere(linker.site) ? [] : linker.site.order.unlisted
    let processes = unlisted.map { linker.contentsItem($0, number: nil) }
    let campaigns = manual.campaigns.indices.filter { manual.campaigns[$0].head.status == .withdrawn }
      .map { item(.campaign($0), manual.campaigns[$0].head, linker) }
    let pages = manual.pages.indices.filter { manual.pages[$0].head.status == .withdrawn }
      .map { item(.page($0), manual.pages[$0].head, linker) }
    return processes + campaigns + pages
  }

  private static func item(_ page: SitePage, _ head: DocumentHead, _ linker: Linker) -> Fields {
    [
      .number: .absent, .address: .text(linker.address(page)),
      .title: .text(head.title(linker.site.wording.language)),
      .status: .words(linker.site.wording.badge(head.status)),
    ]
  }

  private static func part(
    _ anchor: String, _ title: String, _ items: [Fields], count: Int? = nil, _ words: Wording
  ) -> Fields {
    [
      .anchor: .text(anchor), .address: .absent, .title: .text(title),
      .sections: .objects([section(nil, items, count: count, words)]),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(
      .parts,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.address, .text, "page of the chapter"),
          Schema.Entry(.title, .text, "title"),
          Schema.Entry(
            .sections,
            .list(
              .object([
                Schema.Entry(.title, .text, "title of the section"),
                Schema.Entry(.address, .text, "its place in the chapter, which lists what has no room here"),
                Schema.Entry(.count, .text, "how many processes that are, in words"),
                Schema.Entry(.hasItems, .flag, "it lists something"),
                Schema.Entry(.items, .list(.contentsItem), "processes or pages"),
              ])), "sections"),
        ])), "parts in printed order")
  ]
}
