import ManualModel

/// The frame that all pages share (`docs/site.md` 5): a page knows its ancestors and neighbours, never the tree.
struct Frame: Sendable {
  private let site: SiteMap
  private let assets: AssetAddresses
  private let words: Value
  /// What all pages of processes say alike: they lie side by side, and there are as many as in all the rest.
  private var ofProcesses: [(SiteName, Value)] = []

  init(_ site: SiteMap, assets: AssetAddresses) {
    self.site = site
    self.assets = assets
    words = FixedWords.context(site.wording.language)
    guard let any = site.manual.processes.indices.first else { return }
    let page = SitePage.process(any)
    ofProcesses = shared(page, Linker(site: site, path: page.path(in: site.manual)))
  }

  /// The whole context of a page.
  func context(of content: PageContent, at page: SitePage, _ linker: Linker) -> Value {
    let manual = site.manual.book.title(site.wording.language)
    var title = content.titleParts
    if content.heading != manual { title.append(manual) }
    var fields = content.fields.fields
    fields.reserveCapacity(fields.count + 32)
    func add(_ name: SiteName, _ value: Value) { fields.append((name, value)) }
    add(.heading, .text(content.heading))
    add(.documentTitle, .text(title.joined(separator: " – ")))
    if case .process = page {
      add(.record, .text(ProcessRecord.fileName))
      fields += ofProcesses
    } else {
      add(.record, .absent)
      fields += shared(page, linker)
    }
    add(.hasBreadcrumb, .flag(page != .home))
    add(.breadcrumb, breadcrumb(content, linker))
    let (outline, siblings) = FrameRoom(content, linker).lists
    add(.hasOutline, .flag(!outline.isEmpty))
    add(.outline, self.outline(outline))
    add(.isWide, .flag(content.isWide))
    add(.siblings, self.siblings(siblings))
    add(.hasNeighbours, .flag(content.previous != nil || content.next != nil))
    add(
      .previous, .optional(content.previous.map { Fields(address: linker.address($0.page), title: $0.title) })
    )
    add(.next, .optional(content.next.map { Fields(address: linker.address($0.page), title: $0.title) }))
    return .object(Fields(fields))
  }

  /// What depends on the place of a page alone.
  private func shared(_ page: SitePage, _ linker: Linker) -> [(SiteName, Value)] {
    let book = site.manual.book
    let language = site.wording.language
    return [
      (.words, words), (.hasThaiDigits, .flag(book.digits == .thai)), (.language, .text(language.rawValue)),
      (.assets, assets.context(linker)), (.home, .text(linker.address(.home))),
      (.searchPage, .text(linker.address(.search))),
      // These two have the field in the page itself, where it is larger.
      (.hasBannerSearch, .flag(page != .home && page != .search)), (.help, .text(linker.address(.help))),
      (.health, .text(linker.address(.health))), (.organisation, .text(site.organisation)),
      (.manual, .text(book.title(language))),
      (.edition, .text(site.wording.fiscalYear(book.fiscalYear))), (.menu, menu(page, linker)),
      (.contact, contact(linker)), (.date, .words(book.date?.value)),
      (.approvers, .objects(book.approvers.map { Frame.approver($0, language) })),
    ]
  }

  private func menu(_ page: SitePage, _ linker: Linker) -> Value {
    let words = site.wording
    var items: [(SitePage, String)] = [
      (.contents, words("สารบัญ", "Contents")), (.workSystem, words("ผังกระบวนการ", "Work system")),
      (.units, words("งานของฉัน", "My manual")), (.calendar(.year, of: nil), words("ปฏิทินงาน", "Calendar")),
      (.forms, words("แบบฟอร์ม", "Forms")),
      (.laws, words("กฎหมาย", "Laws")), (.systems, words("ระบบงาน", "Systems")),
    ]
    items.append((.help, words("วิธีใช้", "Help")))
    return .objects(
      items.map { target, title in
        Fields(address: linker.address(target), title: title, isCurrent: target == page)
      })
  }

  private func breadcrumb(_ content: PageContent, _ linker: Linker) -> Value {
    var crumbs = [Fields(address: linker.address(.home), title: site.wording("หน้าแรก", "Home"))]
    crumbs += content.trail.map { Fields(address: linker.address($0.page), title: $0.title) }
    if let (page, part) = content.trailPart {
      crumbs.append(Fields(address: linker.address(page, anchor: part.anchor), title: part.title))
    }
    return .objects(crumbs)
  }

  private func outline(_ outline: [PageContent.Heading]) -> Value {
    .objects(
      outline.map {
        [.anchor: .text(Address.encoded($0.anchor)), .title: .text($0.title), .isInner: .flag($0.isInner)]
      })
  }

  private func siblings(_ siblings: PageContent.Siblings?) -> Value {
    guard let siblings else { return .absent }
    let items = siblings.items.map {
      Fields(address: $0.address, title: $0.title, isCurrent: $0.isCurrent)
    }
    return .object([
      .title: .text(siblings.title), .items: .objects(items),
      .all: .optional(
        siblings.isShort ? Fields(address: siblings.all.address, title: siblings.all.title) : nil),
    ])
  }

  private func contact(_ linker: Linker) -> Value {
    .objects((site.manual.book.contact?.references(linker) ?? []).map { Fields($0) })
  }

  private static func approver(_ signature: Signature, _ language: Language) -> Fields {
    [
      .act: .words(signature.act?.value), .position: .text(signature.position(language)),
      .capacity: .words(signature.capacity?.value),
    ]
  }
}

extension Contact {
  /// The ways to reach somebody, as links.
  func references(_ linker: Linker) -> [Linker.Reference] {
    // A telephone number may be written in Thai digits and with spaces; `tel:` takes neither.
    let phones = phone.map { linker.outside("tel:" + Contact.dialled($0.value), text: $0.value) }
    let mails = email.map { linker.outside("mailto:" + $0.value, text: $0.value) }
    let url = url.map { [linker.outside($0.value)] } ?? []
    let place = place.map { [Linker.Reference(text: $0.value)] } ?? []
    return phones + mails + url + place
  }

  private static func dialled(_ number: String) -> String {
    var dialled = ""
    for scalar in number.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: dialled.unicodeScalars.append(scalar)
      case 0x0E50...0x0E59: dialled += String(scalar.value - 0x0E50)
      case 0x2B: dialled += "+"
      // What follows is no part of the number: “ต่อ ๑๒๓”, “0 2000 0000-9”.
      case 0x20, 0x2D, 0x28, 0x29: continue
      default: return dialled
      }
    }
    return dialled
  }
}

extension Frame {
  /// The form of a page's context: the names of the frame and those of the page.
  static func schema(with entries: [Schema.Entry]) -> Schema { .object(entries + self.entries) }

  private static let entries: [Schema.Entry] = [
    Schema.Entry(.heading, .text, "title of the page"),
    Schema.Entry(.words, FixedWords.schema, "fixed words in the manual's language"),
    Schema.Entry(.language, .text, "`th` or `en`"),
    Schema.Entry(.documentTitle, .text, "title of the window"),
    Schema.Entry(.assets, AssetAddresses.schema, "addresses of the files that pages load"),
    Schema.Entry(.record, .text, "the same for machines, as JSON"),
    Schema.Entry(.home, .text, "address of the home page"),
    Schema.Entry(.searchPage, .text, "address of the page of results"),
    Schema.Entry(
      .hasBannerSearch, .flag, "the banner has the search field: on all pages but home and that of results"),
    Schema.Entry(.help, .text, "address of the help page"),
    Schema.Entry(.health, .text, "address of the page on the state of the manual"),
    Schema.Entry(.organisation, .text, "name of the organisation"),
    Schema.Entry(.manual, .text, "title of the manual"),
    Schema.Entry(.edition, .text, "fiscal year of the manual"),
    Schema.Entry(
      .menu,
      .list(
        .object([
          Schema.Entry(.address, .text, "where it leads"), Schema.Entry(.title, .text, "the words"),
          Schema.Entry(.isCurrent, .flag, "this page"),
        ])), "links of the banner"),
    Schema.Entry(.hasBreadcrumb, .flag, "every page but home"),
    Schema.Entry(.breadcrumb, .list(.titled), "pages above this one"),
    Schema.Entry(.hasOutline, .flag, "the page has three headings or more"),
    Schema.Entry(.hasThaiDigits, .flag, "numbers are printed in Thai digits"),
    Schema.Entry(.isWide, .flag, "tables need the whole width: nothing stands beside the text"),
    Schema.Entry(
      .outline,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor on this page"), Schema.Entry(.title, .text, "the words"),
          Schema.Entry(.isInner, .flag, "a step"),
        ])), "headings of this page"),
    Schema.Entry(
      .siblings,
      .object([
        Schema.Entry(.title, .text, "section or division"),
        Schema.Entry(
          .items,
          .list(
            .object([
              Schema.Entry(.address, .text, "where it leads"), Schema.Entry(.title, .text, "the words"),
              Schema.Entry(.isCurrent, .flag, "this page"),
            ])), "processes beside this one"),
        Schema.Entry(.all, .titled, "page with all of them"),
      ]), "processes of the same section"),
    Schema.Entry(.hasNeighbours, .flag, "there is a previous or next page"),
    Schema.Entry(.previous, .titled, "previous page in printed order"),
    Schema.Entry(.next, .titled, "next page in printed order"),
    Schema.Entry(.contact, .list(.link), "how to reach who publishes the manual"),
    Schema.Entry(.date, .text, "date of the manual as written"),
    Schema.Entry(
      .approvers,
      .list(
        .object([
          Schema.Entry(.act, .text, "what the signature does"), Schema.Entry(.position, .text, "position"),
          Schema.Entry(.capacity, .text, "second line of the position"),
        ])), "who approved the manual"),
  ]
}
