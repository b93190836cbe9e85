import ManualModel

/// A category with its groups, or one group: the processes with their hierarchical numbers.
enum CategoryPage {
  static func category(_ index: Int, part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let category = site.manual.book.categories[index]
    let language = site.wording.language
    let (list, cuts) = site.lists.categories[index]
    let isShort = list == .groups
    let listed = site.order.categories[index]
    let shown =
      category.groups.isEmpty
      ? cuts.sections(on: part, of: listed) : cuts.pages[part].map { ($0, listed[$0][...]) }
    let sections = shown.map { number, processes -> Fields in
      let group = category.groups.indices.contains(number) ? category.groups[number] : nil
      return [
        .number: .words(group.map { _ in site.wording.group(number + 1) }),
        .title: .words(group?.title(language)), .anchor: .text("_group-\(number + 1)"),
        .address: .words(group.map { _ in linker.address(.group(category: index, group: number)) }),
        .hasUnits: .flag(!(group?.unit ?? []).isEmpty), .units: linker.parties(group?.unit ?? []),
        .count: .words(isShort && !processes.isEmpty ? site.wording.processes(processes.count) : nil),
        .hasProcesses: .flag(!isShort && !processes.isEmpty),
        .processes: .objects(isShort ? [] : items(processes, linker)),
      ]
    }
    let series = PageSeries(.category(index), part: part, on: site)
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(site.wording("ประเภทของกระบวนการ", "Category"))),
      (.english, .words(category.title.second(language))), (.hasUnits, .flag(false)), (.units, .list([])),
      (.sections, .objects(sections)),
    ]
    var content = PageContent(
      .category, heading: category.title(language), fields: Fields(fields + series.fields(linker)))
    content.trail = [(.workSystem, site.wording("ผังกระบวนการ", "Work system"))]
    content.place(in: series, site.wording)
    if series.pages.count == 1 {
      content.outline = category.groups.enumerated().map { number, group in
        PageContent.Heading(anchor: "_group-\(number + 1)", title: group.title(language))
      }
    }
    return content
  }

  static func group(_ category: Int, _ number: Int, part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let parent = site.manual.book.categories[category]
    let group = parent.groups[number]
    let language = site.wording.language
    let processes = site.order.categories[category][number][site.lists.groups[category][number].pages[part]]
    let series = PageSeries(.group(category: category, group: number), part: part, on: site)
    let fields: [(SiteName, Value)] = [
      (.kicker, .text("\(parent.title(language)) \(site.wording.group(number + 1))")),
      (.english, .words(group.title.second(language))), (.hasUnits, .flag(!group.unit.isEmpty)),
      (.units, linker.parties(group.unit)), (.sections, .objects([section(of: processes, linker)])),
    ]
    var content = PageContent(
      .category, heading: group.title(language), fields: Fields(fields + series.fields(linker)))
    content.titleParts.append(parent.title(language))
    content.trail = [
      (.workSystem, site.wording("ผังกระบวนการ", "Work system")),
      (.category(category), parent.title(language)),
    ]
    func neighbour(_ index: Int) -> (page: SitePage, title: String)? {
      guard parent.groups.indices.contains(index) else { return nil }
      return (.group(category: category, group: index), parent.groups[index].title(language))
    }
    content.previous = neighbour(number - 1)
    content.next = neighbour(number + 1)
    content.place(in: series, site.wording)
    return content
  }

  /// Withdrawn processes that no chapter lists.
  static func withdrawn(part: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let series = PageSeries(.withdrawn, part: part, on: site)
    let processes = site.order.unlisted[site.lists.withdrawn.pages[part]]
    let contents = site.wording("สารบัญ", "Contents")
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(contents)), (.english, .absent), (.hasUnits, .flag(false)), (.units, .list([])),
      (.sections, .objects([section(of: processes, linker)])),
    ]
    var content = PageContent(
      .category, heading: site.wording.withdrawn, fields: Fields(fields + series.fields(linker)))
    content.trail = [(.contents, contents)]
    content.place(in: series, site.wording)
    return content
  }

  /// Processes under no heading of their own.
  private static func section(of processes: ArraySlice<Int>, _ linker: Linker) -> Fields {
    [
      .number: .absent, .title: .absent, .anchor: .absent, .address: .absent, .hasUnits: .flag(false),
      .units: .list([]), .count: .absent, .hasProcesses: .flag(!processes.isEmpty),
      .processes: .objects(items(processes, linker)),
    ]
  }

  private static func items(_ processes: ArraySlice<Int>, _ linker: Linker) -> [Fields] {
    let site = linker.site
    return processes.map { process in
      var item = linker.listItem(process, number: nil, inDivision: false)
      let place = site.order.places[process]
      if let number = place.numberInGroup {
        let shown = place.group.map { site.wording.hierarchy($0 + 1, number) } ?? site.wording.group(number)
        item[.number] = .text(shown)
      }
      return item
    }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "what kind of page it is"),
    Schema.Entry(.english, .text, "English title"),
    Schema.Entry(.hasUnits, .flag, "units are named"),
    Schema.Entry(.units, .list(.link), "units of the group"),
    Schema.Entry(.hasItems, .flag, "there are several pages"),
    Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(
      .sections,
      .list(
        .object([
          Schema.Entry(.number, .text, "number of the group"),
          Schema.Entry(.title, .text, "title of the group"),
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.address, .text, "page of the group"),
          Schema.Entry(.hasUnits, .flag, "units are named"), Schema.Entry(.units, .list(.link), "units"),
          Schema.Entry(.count, .text, "number of processes in words, where only the group's page lists them"),
          Schema.Entry(.hasProcesses, .flag, "it lists processes"),
          Schema.Entry(.processes, .list(.listItem), "processes"),
        ])), "groups of the category; one without a title for a group's own page"),
  ]
}
