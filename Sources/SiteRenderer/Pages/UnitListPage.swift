import ManualModel

/// The way to “my manual”: all units, positions, committees and bodies, by division, then by kind.
enum UnitListPage {
  /// Bytes of the markup around a group, a unit, and its short form.
  private static let (group, unit, shortForm) = (170, 46, 34)

  /// A division with what is below it, or entries of one kind that are below none.
  private struct Group {
    var title: Linker.Reference
    var items: [(unit: UnitID, depth: Int)]
  }

  /// A heading, or a unit under it.
  private struct Row {
    var group: Int
    /// nil for the heading of a group without items.
    var item: (unit: UnitID, depth: Int)?
  }

  /// The groups with what the list shows of them, and how it is parted into pages.
  private struct List {
    var groups: [Group]
    var rows: [Row] = []
    var cuts: PageCuts

    init(_ linker: Linker) {
      groups = UnitListPage.groups(linker)
      func weight(_ group: Group) -> Int { UnitListPage.group + group.title.text.utf8.count }
      func weight(_ row: Row) -> Int { row.item.map { UnitListPage.weight(of: $0.unit, linker.site) } ?? 0 }
      let items = groups.flatMap(\.items).reduce(0) { $0 + UnitListPage.weight(of: $1.unit, linker.site) }
      // Of very many units those that stand below a division are on its page only.
      if groups.reduce(items, { $0 + weight($1) }) > PageWeight.mostOfLists {
        for place in groups.indices where groups[place].title.address != nil { groups[place].items = [] }
      }
      for (number, group) in groups.enumerated() {
        rows += group.items.isEmpty ? [Row(group: number)] : group.items.map { Row(group: number, item: $0) }
      }
      let (rows, all) = (rows, groups)
      cuts = PageCuts(count: rows.count, most: PageWeight.mostOfLists) { place, isFirst in
        let row = rows[place]
        let begins = isFirst || place == 0 || rows[place - 1].group != row.group
        return weight(row) + (begins ? weight(all[row.group]) : 0)
      }
    }
  }

  /// The number of pages of the list.
  static func pages(on site: SiteMap) -> Int {
    List(Linker(site: site, path: SitePage.units.path(in: site.manual))).cuts.pages.count
  }

  static func content(part: Int, _ linker: Linker) -> PageContent {
    let words = linker.site.wording
    let list = List(linker)
    var shown: [(number: Int, items: [(unit: UnitID, depth: Int)])] = []
    for row in list.rows[list.cuts.pages[part]] {
      if shown.last?.number != row.group { shown.append((row.group, [])) }
      if let item = row.item { shown[shown.count - 1].items.append(item) }
    }
    let fields = shown.map { number, items -> Fields in
      var fields = Fields(list.groups[number].title)
      fields[.anchor] = .text("_group-\(number + 1)")
      fields[.hasUnits] = .flag(!items.isEmpty)
      fields[.items] = .objects(items.map { linker.unitItem($0.unit, depth: $0.depth) })
      return fields
    }
    let series = PageSeries(count: list.cuts.pages.count, part: part, ListPage.units.page)
    var content = PageContent(
      .units, heading: words("งานของฉัน", "My manual"),
      fields: Fields(
        [
          (
            .summary,
            .text(
              words(
                "เลือกตำแหน่งหรือหน่วยงานของท่าน เพื่อดูขั้นตอนที่ต้องทำ กำหนดเวลา งานที่รับและส่งต่อ และแบบฟอร์มที่ใช้",
                "Choose your position or unit to see its steps and deadlines, what it receives and hands over, and the forms it needs."
              ))
          ),
          (
            .organisationPage,
            .object(
              Fields(
                address: linker.address(.organisation),
                title: words("ดูผังโครงสร้าง", "See the organisation chart"))
            )
          ),
          (.groups, .objects(fields)),
        ] + series.fields(linker)))
    content.outline = shown.map {
      PageContent.Heading(anchor: "_group-\($0.number + 1)", title: list.groups[$0.number].title.text)
    }
    content.isWide = true
    if part > 0 { content.trail = [(.units, content.heading)] }
    content.place(in: series, words)
    return content
  }

  /// Estimated bytes of a unit in the list.
  private static func weight(of unit: UnitID, _ site: SiteMap) -> Int {
    let entry = site.manual.units[unit]
    let (name, id) = (entry.name(site.wording.language), entry.id.value)
    return self.unit + entry.slug.utf8.count + name.utf8.count + (id == name ? 0 : shortForm + id.utf8.count)
  }

  private static func groups(_ linker: Linker) -> [Group] {
    let site = linker.site
    let units = site.manual.units
    var groups: [Group] = []
    var isPlaced = Array(repeating: false, count: units.entries.count)
    for root in units.ids where units[root].under == nil && !site.references.children[Int(root.index)].isEmpty
    {
      place(root, in: &groups, &isPlaced, linker)
    }
    for kind in Unit.Kind.allCases {
      let rest = units.ids.filter { !isPlaced[Int($0.index)] && units[$0].kind == kind }
      if rest.isEmpty { continue }
      groups.append(
        Group(title: Linker.Reference(text: site.wording.plural(kind)), items: rest.map { ($0, 0) }))
    }
    return groups
  }

  /// Puts a unit's subtree into groups: one for each division, and one for what stands directly under the top.
  private static func place(
    _ root: UnitID, in groups: inout [Group], _ isPlaced: inout [Bool], _ linker: Linker
  ) {
    let children = linker.site.references.children
    var own: [(unit: UnitID, depth: Int)] = []
    var divisions: [UnitID] = []
    isPlaced[Int(root.index)] = true
    var stack = children[Int(root.index)].reversed().map { (unit: $0, depth: 0) }
    while let next = stack.popLast() {
      if isPlaced[Int(next.unit.index)] { continue }
      if linker.site.manual.units[next.unit].kind == .division {
        divisions.append(next.unit)
        continue
      }
      isPlaced[Int(next.unit.index)] = true
      own.append(next)
      stack += children[Int(next.unit.index)].reversed().map { ($0, next.depth + 1) }
    }
    groups.append(Group(title: linker.namedUnit(root), items: own))
    for division in divisions { place(division, in: &groups, &isPlaced, linker) }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "what the page is for"),
    Schema.Entry(.organisationPage, .titled, "organisation chart"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(
      .groups,
      .list(
        .object(
          Schema.linkEntries,
          and: [
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.hasUnits, .flag, "something is below it"),
            Schema.Entry(.items, .list(.unitItem), "what is below it"),
          ])), "divisions, then the entries that are below none, by kind"),
  ]
}
