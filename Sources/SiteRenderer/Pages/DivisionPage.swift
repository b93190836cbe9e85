import ManualModel

/// The chapter of a division: its role and mission, its processes in printed order, its forms, what is below it.
enum DivisionPage {
  static func content(_ index: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let division = site.manual.book.divisions[index]
    let language = site.wording.language
    let english =
      division.title?.second(language)
      ?? division.unit.flatMap { site.manual.units[$0].name.second(language) }
    let forms = forms(of: index, linker)
    let groups = division.unit.map { site.references.children[Int($0.index)] } ?? []
    let fields: Fields = [
      .kicker: .text(site.wording("คู่มือของหน่วยงาน", "Division")), .english: .words(english),
      .unit: .optional(
        division.unit.map {
          Fields(
            address: linker.address(.unit($0)), title: site.wording("งานของหน่วยงานนี้", "Work of this unit"))
        }),
      .responsibilities: .optional(
        site.hasDuties(inDivision: index)
          ? Fields(
            address: linker.address(.duties(index)),
            title: site.wording("ใครทำอะไรในหน่วยงานนี้", "Who does what in this division")) : nil),
      .role: .optional(role(of: division, linker)), .sections: .objects(sections(of: index, linker)),
      .hasForms: .flag(!forms.isEmpty), .forms: .objects(forms.map { Fields($0) }),
      .hasGroups: .flag(!groups.isEmpty),
      .groups: .objects(
        groups.map { Fields(address: linker.address(.unit($0)), title: site.manual.units[$0].name(language)) }
      ),
    ]
    var content = PageContent(.division, heading: site.title(ofDivision: index), fields: fields)
    content.trail = [(.contents, site.wording("สารบัญ", "Contents"))]
    content.previous = neighbour(index - 1, site)
    content.next = neighbour(index + 1, site)
    return content
  }

  private static func neighbour(_ index: Int, _ site: SiteMap) -> (page: SitePage, title: String)? {
    guard site.manual.book.divisions.indices.contains(index) else { return nil }
    return (.division(index), site.title(ofDivision: index))
  }

  /// The page of the division's role; its headings go one level down, below the heading of the block.
  private static func role(of division: Book.Division, _ linker: Linker) -> Fields? {
    let manual = linker.site.manual
    guard let id = division.role?.value, case .page(let index)? = manual.documents[id],
      linker.site.isListed(manual.pages[index].head)
    else { return nil }
    let page = manual.pages[index]
    var body: [UInt8] = []
    for section in page.body {
      if let heading = section.heading {
        body.append(markup: "<h3>")
        body.append(html: heading.value)
        body.append(markup: "</h3>\n")
      }
      body += MarkdownHTML.bytes(section.content, linker, in: page.head.id, shift: 1)
    }
    return [
      .address: .text(linker.address(.page(index))),
      .title: .text(page.head.title(linker.site.wording.language)), .body: .html(body),
    ]
  }

  private static func sections(of index: Int, _ linker: Linker) -> [Fields] {
    let site = linker.site
    return zip(site.manual.book.divisions[index].sections, site.order.divisions[index]).enumerated().map {
      number, pair -> Fields in
      let (section, processes) = pair
      let items = processes.map {
        linker.listItem($0, number: site.order.places[$0].number, inDivision: true)
      }
      return [
        .anchor: .text(anchor(ofSection: number)),
        .title: .words(section.title?(site.wording.language)), .hasUnits: .flag(!section.unit.isEmpty),
        .units: linker.parties(section.unit), .hasProcesses: .flag(!items.isEmpty),
        .processes: .objects(items),
      ]
    }
  }

  /// The anchor of a section of the chapter.
  static func anchor(ofSection number: Int) -> String { "_section-\(number + 1)" }

  /// The forms that the division's processes use, in the order of the register.
  private static func forms(of index: Int, _ linker: Linker) -> [Linker.Reference] {
    let site = linker.site
    var isUsed = Array(repeating: false, count: site.manual.forms.count)
    for process in site.order.divisions[index].joined() {
      for step in site.manual.processes[process].charts.flatMap(\.steps) {
        for form in step.forms.items {
          if let number = site.references.registry.forms[form.value] { isUsed[number] = true }
        }
      }
    }
    return site.manual.forms.indices.filter { isUsed[$0] }.map { linker.form(site.manual.forms[$0].id.value) }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "what kind of page it is"),
    Schema.Entry(.english, .text, "English name"), Schema.Entry(.unit, .titled, "page of the unit"),
    Schema.Entry(.responsibilities, .titled, "its matrix; nothing when nobody is named"),
    Schema.Entry(
      .role,
      .object([
        Schema.Entry(.address, .text, "its page"), Schema.Entry(.title, .text, "title"),
        Schema.Entry(.body, .html, "text"),
      ]), "role and mission"),
    Schema.Entry(
      .sections,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "title of the section"),
          Schema.Entry(.hasUnits, .flag, "units are named"), Schema.Entry(.units, .list(.link), "units"),
          Schema.Entry(.hasProcesses, .flag, "it lists processes"),
          Schema.Entry(.processes, .list(.listItem), "processes"),
        ])), "sections; one without a title when there are none"),
    Schema.Entry(.hasForms, .flag, "its processes use forms"),
    Schema.Entry(.forms, .list(.link), "forms of its processes"),
    Schema.Entry(.hasGroups, .flag, "there are units below it"),
    Schema.Entry(.groups, .list(.titled), "units and positions below it"),
  ]
}
