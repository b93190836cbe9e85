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

  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let groups = groups(linker)
    // Of very many units those that stand below a division are on its page only.
    let weight = groups.reduce(0) { bytes, group in
      group.items.reduce(bytes + Self.group + group.title.text.utf8.count) {
        $0 + Self.weight(of: $1.unit, site)
      }
    }
    let isShort = weight > PageWeight.mostOfLists
    let fields = groups.enumerated().map { number, group -> Fields in
      var fields = Fields(group.title)
      fields[.anchor] = .text("_group-\(number + 1)")
      let items = isShort && group.title.address != nil ? [] : group.items
      fields[.hasItems] = .flag(!items.isEmpty)
      fields[.items] = .objects(items.map { linker.unitItem($0.unit, depth: $0.depth) })
      return fields
    }
    var content = PageContent(
      .units, heading: words("งานของฉัน", "My manual"),
      fields: [
        .summary: .text(
          words(
            "เลือกตำแหน่งหรือหน่วยงานของท่าน เพื่อดูขั้นตอนที่ต้องทำ กำหนดเวลา งานที่รับและส่งต่อ และแบบฟอร์มที่ใช้",
            "Choose your position or unit to see its steps and deadlines, what it receives and hands over, and the forms it needs."
          )),
        .organisationPage: .object(
          Fields(
            address: linker.address(.organisation), title: words("ดูผังโครงสร้าง", "See the organisation chart"))
        ),
        .groups: .objects(fields),
      ])
    content.outline = groups.enumerated().map {
      PageContent.Heading(anchor: "_group-\($0.offset + 1)", title: $0.element.title.text)
    }
    content.isWide = true
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
    Schema.Entry(
      .groups,
      .list(
        .object(
          Schema.linkEntries,
          and: [
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.hasItems, .flag, "something is below it"),
            Schema.Entry(.items, .list(.unitItem), "what is below it"),
          ])), "divisions, then the entries that are below none, by kind"),
  ]
}
