import ManualModel

/// The work system map: category, group, processes as nested lists.
enum WorkSystemPage {
  /// More groups than these are on the pages of their categories only.
  private static let mostGroups = 150
  /// Bytes of the markup around a process, with its share of its group.
  private static let process = 105

  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let language = site.wording.language
    let count = site.manual.book.categories.reduce(0) { $0 + $1.groups.count }
    // The map of a large manual leads to its groups; each group lists its own processes.
    let isShort =
      PageWeight.list(of: site.order.walk, around: process, in: site.manual) > PageWeight.mostOfLists
    let categories = site.manual.book.categories.enumerated().map { index, category -> Fields in
      [
        .anchor: .text("_\(category.id.value)"), .address: .text(linker.address(.category(index))),
        .title: .text(category.title(language)), .english: .words(category.title.second(language)),
        .hasItems: .flag(count <= mostGroups),
        .groups: .objects(count > mostGroups ? [] : groups(index, category, isShort: isShort, linker)),
      ]
    }
    var content = PageContent(
      .workSystem, heading: site.wording("ผังภาพรวมกระบวนการ (Work System)", "Work system"),
      fields: [.categories: .objects(categories)])
    content.outline = site.manual.book.categories.map {
      PageContent.Heading(anchor: "_\($0.id.value)", title: $0.title(language))
    }
    return content
  }

  private static func groups(
    _ index: Int, _ category: Book.Category, isShort: Bool, _ linker: Linker
  ) -> [Fields] {
    let site = linker.site
    return site.order.categories[index].enumerated().map { number, processes -> Fields in
      let group = category.groups.indices.contains(number) ? category.groups[number] : nil
      let items =
        isShort
        ? []
        : processes.map { process -> Fields in
          let position = site.order.places[process].numberInGroup
          let shown = position.map { position in
            group == nil
              ? site.wording.group(position) : site.wording.hierarchy(number + 1, position)
          }
          return linker.contentsItem(process, number: shown)
        }
      return [
        .number: .words(group.map { _ in site.wording.group(number + 1) }),
        .title: .words(group?.title(site.wording.language)),
        .address: .words(group.map { _ in linker.address(.group(category: index, group: number)) }),
        .hasUnits: .flag(!(group?.unit ?? []).isEmpty), .units: linker.parties(group?.unit ?? []),
        .hasItems: .flag(!items.isEmpty), .items: .objects(items),
        .count: .text(site.wording.processes(processes.count)),
      ]
    }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(
      .categories,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.address, .text, "page of the category"),
          Schema.Entry(.title, .text, "title"), Schema.Entry(.english, .text, "English title"),
          Schema.Entry(.hasItems, .flag, "groups are listed"),
          Schema.Entry(
            .groups,
            .list(
              .object([
                Schema.Entry(.number, .text, "number"),
                Schema.Entry(.title, .text, "title; nothing in a category without groups"),
                Schema.Entry(.address, .text, "page of the group"),
                Schema.Entry(.hasUnits, .flag, "units are named"),
                Schema.Entry(.units, .list(.link), "units"),
                Schema.Entry(.hasItems, .flag, "it lists processes"),
                Schema.Entry(.items, .list(.contentsItem), "processes"),
                Schema.Entry(.count, .text, "number of processes in words"),
              ])), "groups"),
        ])), "categories")
  ]
}
