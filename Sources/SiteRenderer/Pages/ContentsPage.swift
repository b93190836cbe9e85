import ManualModel

/// The contents of the whole manual in printed order, with generated numbers.
enum ContentsPage {
  /// Beyond this many processes the contents go down to sections only (`docs/site.md` 3).
  static let mostProcesses = 500

  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let heading = words("สารบัญ", "Contents")
    var parts: [Fields] = []
    let pages = site.prosePages.map { item(.page($0), site.manual.pages[$0].head, linker) }
    if !pages.isEmpty { parts.append(part("_pages", words("เกี่ยวกับคู่มือ", "About this manual"), pages)) }
    for index in site.manual.book.divisions.indices { parts.append(division(index, linker)) }
    let campaigns = site.manual.campaigns.indices.filter { site.isListed(site.manual.campaigns[$0].head) }
      .map { item(.campaign($0), site.manual.campaigns[$0].head, linker) }
    if !campaigns.isEmpty {
      parts.append(part("_campaigns", words("กรอบงานประจำปี", "Yearly campaigns"), campaigns))
    }
    let withdrawn = self.withdrawn(linker)
    if !withdrawn.isEmpty { parts.append(part("_withdrawn", words("ยกเลิกแล้ว", "Withdrawn"), withdrawn)) }
    var content = PageContent(.contents, heading: heading, fields: [.parts: .objects(parts)])
    content.outline = site.manual.book.divisions.indices.map {
      PageContent.Heading(anchor: anchor($0), title: site.title(ofDivision: $0))
    }
    return content
  }

  private static func anchor(_ division: Int) -> String { "_division-\(division + 1)" }

  private static func division(_ index: Int, _ linker: Linker) -> Fields {
    let site = linker.site
    let book = site.manual.book.divisions[index]
    let isShort = site.order.walk.count > mostProcesses
    let sections = zip(book.sections, site.order.divisions[index]).map { section, processes -> Fields in
      let items =
        isShort
        ? []
        : processes.map { process in
          linker.contentsItem(process, number: site.order.places[process].number.map(site.wording.number))
        }
      return [
        .title: .words(section.title?(site.wording.language)), .hasItems: .flag(!items.isEmpty),
        .items: .objects(items),
      ]
    }
    return [
      .anchor: .text(anchor(index)), .address: .text(linker.address(.division(index))),
      .title: .text(site.title(ofDivision: index)), .sections: .objects(sections),
    ]
  }

  /// Withdrawn documents that no chapter lists keep their page, and this is the way to it.
  private static func withdrawn(_ linker: Linker) -> [Fields] {
    let manual = linker.site.manual
    let processes = linker.site.order.unlisted.map { linker.contentsItem($0, number: nil) }
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

  private static func part(_ anchor: String, _ title: String, _ items: [Fields]) -> Fields {
    [
      .anchor: .text(anchor), .address: .absent, .title: .text(title),
      .sections: .objects([[.title: .absent, .hasItems: .flag(true), .items: .objects(items)]]),
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
                Schema.Entry(.hasItems, .flag, "it lists something"),
                Schema.Entry(.items, .list(.contentsItem), "processes or pages"),
              ])), "sections"),
        ])), "parts in printed order")
  ]
}
