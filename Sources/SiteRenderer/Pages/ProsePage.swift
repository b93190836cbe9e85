import ManualModel

/// A prose page: foreword, introduction, mandate.
enum ProsePage {
  static func content(_ index: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let page = site.manual.pages[index]
    let language = site.wording.language
    let sections = linker.sections(page.body, in: page.head.id)
    let fields = Fields(
      [
        (.english, .words(page.head.title.second(language))), (.status, linker.status(page.head)),
        (.definitions, .optional(linker.definitions(page.definitions, in: page.head.id))),
        (.opening, .html(linker.opening(page.body, in: page.head.id))),
        (.sections, .objects(sections.map(\.fields))), (.dateline, .words(page.date?.value)),
      ] + linker.signatures(page.signedBy))
    var content = PageContent(.page, heading: page.head.title(language), fields: fields)
    content.outline = sections.map(\.heading)
    let pages = site.prosePages
    if let place = pages.firstIndex(of: index) {
      func neighbour(_ place: Int) -> (page: SitePage, title: String)? {
        guard pages.indices.contains(place) else { return nil }
        return (.page(pages[place]), site.manual.pages[pages[place]].head.title(language))
      }
      content.previous = neighbour(place - 1)
      content.next = neighbour(place + 1)
    } else if let division = site.manual.book.divisions.firstIndex(where: { $0.role?.value == page.head.id })
    {
      content.trail = [(.division(division), site.title(ofDivision: division))]
    }
    return content
  }

  static let schema: [Schema.Entry] =
    [
      Schema.Entry(.english, .text, "English title"),
      Schema.Entry(.status, .statusNotice, "draft or withdrawn"),
      Schema.Entry(.definitions, .object(Schema.definitionEntries), "terms and meanings"),
      Schema.Entry(.opening, .html, "text before the first heading"),
      Schema.Entry(.sections, .list(.section), "parts with a heading"),
      Schema.Entry(.dateline, .text, "date as written"),
    ] + Schema.signatureEntries
}

/// The short page that a withdrawn document keeps (`docs/content-model.md` 8.4).
enum WithdrawnPage {
  static func content(_ head: DocumentHead, _ body: [BodySection], _ linker: Linker) -> PageContent {
    let language = linker.site.wording.language
    let sections = linker.sections(body, in: head.id)
    let fields: Fields = [
      .english: .words(head.title.second(language)), .status: linker.status(head),
      .opening: .html(linker.opening(body, in: head.id)), .sections: .objects(sections.map(\.fields)),
    ]
    return PageContent(.withdrawn, heading: head.title(language), fields: fields)
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.english, .text, "English title"), Schema.Entry(.status, .statusNotice, "why it is short"),
    Schema.Entry(.opening, .html, "text before the first heading"),
    Schema.Entry(.sections, .list(.section), "parts with a heading"),
  ]
}
