import ManualModel

/// All units, positions, committees and bodies of units.yaml: divisions with what is below them, then the rest.
enum OrganisationPage {
  static func content(_ linker: Linker) -> PageContent {
    let site = linker.site
    let units = site.manual.units
    var groups: [(title: Linker.Reference, items: [(unit: UnitID, depth: Int)])] = []
    var isPlaced = Array(repeating: false, count: units.entries.count)
    for root in units.ids where units[root].under == nil && !site.references.children[Int(root.index)].isEmpty
    {
      place(root, in: &groups, &isPlaced, site, linker)
    }
    for kind in Unit.Kind.allCases {
      let rest = units.ids.filter { !isPlaced[Int($0.index)] && units[$0].kind == kind }
      if rest.isEmpty { continue }
      groups.append((Linker.Reference(text: site.wording.plural(kind)), rest.map { ($0, 0) }))
    }
    let fields = groups.enumerated().map { number, group -> Fields in
      var fields = Fields(group.title)
      fields[.anchor] = .text("_group-\(number + 1)")
      fields[.hasItems] = .flag(!group.items.isEmpty)
      fields[.items] = .objects(
        group.items.map { item in
          var fields = Fields(linker.namedUnit(item.unit))
          fields[.depth] = .text(String(min(item.depth, 6)))
          fields[.kind] = .text(site.wording.kind(units[item.unit].kind))
          return fields
        })
      return fields
    }
    var content = PageContent(
      .organisation, heading: site.wording("หน่วยงานและตำแหน่ง", "Units and positions"),
      fields: [
        .summary: .text(site.wording.entries(units.entries.count)), .groups: .objects(fields),
      ])
    content.outline = groups.enumerated().map {
      PageContent.Heading(anchor: "_group-\($0.offset + 1)", title: $0.element.title.text)
    }
    return content
  }

  /// Puts a unit's subtree into groups: one for each division, and one for what stands directly under the top.
  private static func place(
    _ root: UnitID, in groups: inout [(title: Linker.Reference, items: [(unit: UnitID, depth: Int)])],
    _ isPlaced: inout [Bool], _ site: SiteMap, _ linker: Linker
  ) {
    var own: [(unit: UnitID, depth: Int)] = []
    var divisions: [UnitID] = []
    isPlaced[Int(root.index)] = true
    var stack = site.references.children[Int(root.index)].reversed().map { (unit: $0, depth: 0) }
    while let next = stack.popLast() {
      if isPlaced[Int(next.unit.index)] { continue }
      let children = site.references.children[Int(next.unit.index)]
      if site.manual.units[next.unit].kind == .division {
        divisions.append(next.unit)
        continue
      }
      isPlaced[Int(next.unit.index)] = true
      own.append(next)
      stack += children.reversed().map { ($0, next.depth + 1) }
    }
    groups.append((linker.namedUnit(root), own))
    for division in divisions { self.place(division, in: &groups, &isPlaced, site, linker) }
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "number of entries in words"),
    Schema.Entry(
      .groups,
      .list(
        .object([
          Schema.Entry(.address, .text, "page of the unit"), Schema.Entry(.text, .text, "name"),
          Schema.Entry(.note, .text, "short form"), Schema.Entry(.isExternal, .flag, "never"),
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.hasItems, .flag, "something is below it"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.address, .text, "page of the unit"), Schema.Entry(.text, .text, "name"),
                Schema.Entry(.note, .text, "short form"), Schema.Entry(.isExternal, .flag, "never"),
                Schema.Entry(.depth, .text, "how deep below, from 0 to 6"),
                Schema.Entry(.kind, .text, "what it is, in words"),
              ])), "what is below it"),
        ])), "divisions, then the entries that are below none, by kind"),
  ]
}

extension Wording {
  /// The word for an entry of units.yaml.
  func kind(_ kind: Unit.Kind) -> String {
    switch kind {
    case .org: self("องค์กร", "organisation")
    case .division: self("กอง/สำนัก/ศูนย์", "division")
    case .group: self("กลุ่ม/ฝ่าย", "group")
    case .role: self("ตำแหน่ง", "position")
    case .committee: self("คณะกรรมการ/คณะทำงาน", "committee")
    case .family: self("กลุ่มหน่วยงาน", "family of units")
    case .outside: self("ภายนอก", "outside")
    case .open: self("ไม่เจาะจง", "not specified")
    }
  }

  /// The heading over entries of one kind.
  func plural(_ kind: Unit.Kind) -> String {
    switch kind {
    case .org: self("องค์กรและกระทรวง", "Organisations")
    case .division: self("กอง สำนัก ศูนย์", "Divisions")
    case .group: self("กลุ่มและฝ่าย", "Groups")
    case .role: self("ตำแหน่ง", "Positions")
    case .committee: self("คณะกรรมการและคณะทำงาน", "Committees")
    case .family: self("กลุ่มหน่วยงาน", "Families of units")
    case .outside: self("หน่วยงานและบุคคลภายนอก", "Outside bodies and people")
    case .open: self("ผู้เกี่ยวข้องที่ไม่เจาะจง", "Not specified")
    }
  }
}
