import ManualModel

/// The organisation chart: organisations, divisions and groups as a picture, and the same as a nested list.
enum OrganisationPage {
  /// More units than these are listed, not drawn.
  private static let mostDrawn = 150

  static func content(_ linker: Linker, draw: (UnitTree) -> UnitChart?) -> PageContent {
    let site = linker.site
    let words = site.wording
    let tree = UnitTree(site.manual, children: site.references.children)
    var picture: [UInt8] = []
    if let tree, tree.count <= mostDrawn, let chart = draw(tree) {
      UnitChartWriter(title: title(of: tree, site), description: description(of: tree, words))
        .write(chart, into: &picture)
    }
    var list: [UInt8] = []
    if let tree { write([tree], linker, into: &list) }
    func titled(_ page: SitePage, _ title: String) -> Value {
      .object(Fields(address: linker.address(page), title: title))
    }
    return PageContent(
      .organisation, heading: words("ผังโครงสร้าง", "Organisation chart"),
      fields: [
        .summary: .words(
          tree.map { words.count($0.count, thai: "หน่วยงาน", one: "unit", many: "units") }),
        .title: .words(tree.map { title(of: $0, site) }),
        .drawing: .html(picture), .list: .html(list),
        .listTitle: .text(words("หน่วยงานในผัง", "Units in the chart")),
        .units: titled(
          .units, words("ตำแหน่ง คณะกรรมการ และหน่วยงานทั้งหมด", "All positions, committees and units")),
        .responsibilities: titled(.responsibilities, words("ตารางความรับผิดชอบ", "Responsibilities")),
      ])
  }

  private static func title(of tree: UnitTree, _ site: SiteMap) -> String {
    site.wording("ผังโครงสร้าง: ", "Organisation chart: ")
      + site.manual.units[tree.unit].name(site.wording.language)
  }

  private static func description(of tree: UnitTree, _ words: Wording) -> String {
    let (count, parts) = (words.number(tree.count), words.number(tree.below.count))
    return words(
      "\(count) หน่วยงาน ขึ้นตรง \(parts) หน่วยงาน รายการใต้ผังบอกสิ่งเดียวกัน",
      "\(count) units, \(parts) of them directly below the top; the list below the chart says the same")
  }

  private static func write(_ trees: [UnitTree], _ linker: Linker, into out: inout [UInt8]) {
    out.append(markup: "<ul>\n")
    for tree in trees {
      let link = linker.namedUnit(tree.unit)
      out.append(markup: "<li><a href=\"")
      out.append(html: link.address ?? "")
      out.append(markup: "\">")
      out.append(html: link.text)
      out.append(markup: "</a>")
      if let note = link.note {
        out.append(markup: " <span class=\"note\">")
        out.append(html: note)
        out.append(markup: "</span>")
      }
      if !tree.below.isEmpty {
        out.append(markup: "\n")
        write(tree.below, linker, into: &out)
      }
      out.append(markup: "</li>\n")
    }
    out.append(markup: "</ul>\n")
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "number of units in words"),
    Schema.Entry(.title, .text, "title of the chart; nothing when the manual names no organisation"),
    Schema.Entry(.drawing, .html, "the chart"), Schema.Entry(.listTitle, .text, "heading of the list"),
    Schema.Entry(.list, .html, "the same as a nested list, with links"),
    Schema.Entry(.units, .titled, "list of all units and positions"),
    Schema.Entry(.responsibilities, .titled, "who does what"),
  ]
}
