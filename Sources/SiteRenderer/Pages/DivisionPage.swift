import ManualModel

/// The chapter of a division: its role and mission, its processes in printed order with their forms, what is below it;
/// further pages of a long chapter go on with processes and forms.
enum DivisionPage {
  /// More units and positions below a division than these are listed on the page of its unit only.
  static let mostUnits = 60

  static func content(_ index: Int, part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let division = site.manual.book.divisions[index]
    let language = site.wording.language
    let english =
      division.title?.second(language)
      ?? division.unit.flatMap { site.manual.units[$0].name.second(language) }
    let shown = site.lists.divisions[index].sections(on: part, of: site.order.divisions[index])
    let forms = forms(of: shown.flatMap(\.entries), linker)
    let groups = part == 0 ? division.unit.map { below($0, linker) } ?? [] : []
    let series = PageSeries(.division(index), part: part, on: site)
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(site.wording("คู่มือของหน่วยงาน", "Division"))), (.english, .words(english)),
      (
        .unit,
        .optional(
          division.unit.map {
            Fields(
              address: linker.address(.unit($0)), title: site.wording("งานของหน่วยงานนี้", "Work of this unit"))
          })
      ),
      (
        .responsibilities,
        .optional(
          site.hasDuties(inDivision: index)
            ? Fields(
              address: linker.address(.duties(index)),
              title: site.wording("ใครทำอะไรในหน่วยงานนี้", "Who does what in this division")) : nil)
      ),
      (.role, .optional(part == 0 ? role(of: division, linker) : nil)),
      (.sections, .objects(shown.map { section($0.number, of: division, $0.entries, linker) })),
      (.hasForms, .flag(!forms.isEmpty)), (.forms, .objects(forms.map { Fields($0) })),
      (.hasGroups, .flag(!groups.isEmpty)), (.groups, .objects(groups)),
    ]
    var content = PageContent(
      .division, heading: site.title(ofDivision: index), fields: Fields(fields + series.fields(linker)))
    content.trail = [(.contents, site.wording("สารบัญ", "Contents"))]
    content.previous = neighbour(index - 1, site)
    content.next = neighbour(index + 1, site)
    content.place(in: series, site.wording)
    return content
  }

  private static func neighbour(_ index: Int, _ site: SiteMap) -> (page: SitePage, title: String)? {
    guard site.manual.book.divisions.indices.contains(index) else { return nil }
    return (.division(index), site.title(ofDivision: index))
  }

  /// What stands directly below a unit, or how many that are, where its own page lists them.
  private static func below(_ unit: UnitID, _ linker: Linker) -> [Fields] {
    let site = linker.site
    let children = site.references.children[Int(unit.index)]
    if children.count > mostUnits {
      let count = site.wording.count(
        children.count, thai: "หน่วยงานและตำแหน่ง", one: "unit or position", many: "units and positions")
      return [Fields(address: linker.address(.unit(unit)), title: count)]
    }
    return children.map {
      Fields(address: linker.address(.unit($0)), title: site.manual.units[$0].name(site.wording.language))
    }
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

  private static func section(
    _ number: Int, of division: Book.Division, _ processes: ArraySlice<Int>, _ linker: Linker
  ) -> Fields {
    let section = division.sections[number]
    let items = processes.map {
      linker.listItem($0, number: linker.site.order.places[$0].number, inDivision: true)
    }
    return [
      .anchor: .text(anchor(ofSection: number)), .title: .words(section.title?(linker.site.wording.language)),
      .hasUnits: .flag(!section.unit.isEmpty), .units: linker.parties(section.unit),
      .hasProcesses: .flag(!items.isEmpty), .processes: .objects(items),
    ]
  }

  /// The anchor of a section of the chapter.
  static func anchor(ofSection number: Int) -> String { "_section-\(number + 1)" }

  /// The forms that processes use, in the order of the register.
  private static func forms(of processes: [Int], _ linker: Linker) -> [Linker.Reference] {
    let site = linker.site
    let used = Set(processes.flatMap { site.references.forms(of: site.manual.processes[$0]) })
    return used.sorted().map { linker.form(site.manual.forms[$0].id.value) }
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
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(.hasForms, .flag, "the processes of this page use forms"),
    Schema.Entry(.forms, .list(.link), "forms of these processes"),
    Schema.Entry(.hasGroups, .flag, "there are units below it"),
    Schema.Entry(.groups, .list(.titled), "units and positions below it"),
  ]
}

extension CrossReferences {
  /// The forms that the steps of a process use, as places in the register, as often as they are used.
  func forms(of process: Process) -> [Int] {
    process.charts.flatMap { chart in
      chart.steps.flatMap { step in step.forms.items.compactMap { registry.forms[$0.value] } }
    }
  }
}
