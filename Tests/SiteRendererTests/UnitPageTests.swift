import ManualModel
import Testing

@testable import SiteRenderer

/// “My manual” of units and positions, the way to it, and the organisation chart.
struct UnitPageTests {
  private func map() throws -> SiteMap {
    SiteMap(try RenderedSite.example.get().manual, showsDrafts: false)
  }

  private func unit(_ id: String, in map: SiteMap) throws -> UnitID {
    try #require(map.references.registry.units[id])
  }

  private func page(of id: String) throws -> String {
    let site = try RenderedSite.example.get()
    let map = SiteMap(site.manual, showsDrafts: false)
    let path = SitePage.unit(try unit(id, in: map)).path(in: site.manual)
    return try #require(site.text(path))
  }

  @Test func jobsStandInPrintedOrderAndOnce() throws {
    let map = try map()
    for unit in map.manual.units.ids {
      let jobs = map.jobs(in: map.unitParts.scope(of: unit, part: 0))
      let work = map.references.units[Int(unit.index)]
      let places = Set(work.does + work.supports).filter { $0.step != nil }
      #expect(jobs.reduce(0) { $0 + $1.rows.count } == places.count)
      let order = jobs.map { map.order.walk.firstIndex(of: $0.process) ?? -1 }
      #expect(order == order.sorted() && Set(order).count == order.count)
      for job in jobs {
        let rows = job.rows.map { $0.chart * 1_000 + $0.step }
        #expect(rows == rows.sorted() && Set(rows).count == rows.count)
      }
    }
  }

  @Test func directorSeesStepsAndWhoIsBeforeAndAfter() throws {
    let page = try page(of: "ผอ.กก.")
    #expect(page.contains("<h1>ผู้อำนวยการกองกลาง</h1>"))
    #expect(
      page.contains(
        "<a href=\"../../p/saraban/index.html#opinion\">๕ กลั่นกรองและเสนอความเห็นต่อผู้บังคับบัญชา</a>"))
    let row = try #require(
      page.split(separator: "#opinion\">").dropFirst().first?.split(separator: "</tr>").first)
    #expect(row.contains("<td>๓ นาที</td>"))
    #expect(row.contains("data-label=\"รับงานจาก\"") && row.contains("data-label=\"ส่งต่อให้\""))
    #expect(row.ranges(of: ">จนท.สารบรรณ</a>").count == 2)
  }

  @Test func ownerDoesNotHandWorkToItself() throws {
    let row = try #require(
      try page(of: "จนท.สารบรรณ").split(separator: "#check\">").dropFirst().first?.split(separator: "</tr>")
        .first)
    #expect(row.contains("<span class=\"badge\">ตัดสินใจ</span>"))
    #expect(!row.contains("จนท.สารบรรณ"))
  }

  @Test func deadlinesStandInTheOrderOfTheYear() throws {
    let map = try map()
    var found = 0
    for unit in map.manual.units.ids {
      let linker = Linker(site: map, path: "unit/x/index.html")
      let scope = map.unitParts.scope(of: unit, part: 0)
      let fields = UnitDeadlines(in: scope, map.jobs(in: scope), linker).fields
      guard case .list(let rows)? = fields?[.rows] else { continue }
      found += rows.count
      let isEmpty = rows.contains {
        if case .object(let row) = $0, case .text("")? = row[.time] { true } else { false }
      }
      #expect(!isEmpty)
    }
    #expect(found > 5)
    let page = try page(of: "ทุกหน่วยงาน")
    let rounds = page.ranges(of: "กำหนดส่ง ").map(\.lowerBound)
    #expect(!rounds.isEmpty && page.contains("<h2 id=\"_deadlines\">"))
  }

  @Test func unitsOfAGreatManualHaveSeveralPages() throws {
    let site = try RenderedSite(try ScaleTests.manual(with: 700), draws: false)
    let map = SiteMap(site.manual, showsDrafts: false)
    var parted = 0
    for unit in map.manual.units.ids {
      let count = map.unitParts.count(of: unit)
      if count > 1 { parted += 1 }
      let work = map.references.units[Int(unit.index)]
      var rows = 0
      for part in 0..<count {
        rows += map.jobs(in: map.unitParts.scope(of: unit, part: part)).reduce(0) { $0 + $1.rows.count }
        let path = ListPage.unit(unit).page(part).path(in: map.manual)
        let page = try #require(site.text(path))
        #expect(page.utf8.count <= 60_000, "\(path): \(page.utf8.count)")
        #expect(page.ranges(of: "aria-current=\"page\">ส่วนที่").count == (count > 1 ? 1 : 0))
      }
      #expect(rows == Set(work.does + work.supports).filter { $0.step != nil }.count)
    }
    #expect(parted > 0)
  }

  /// A division with 600 positions names them on its first pages, beside its own work.
  @Test func manyPositionsBelowADivisionStandOnSeveralPages() throws {
    var manual = try RenderedSite.manual(with: 200, like: "training")
    let division = try #require(manual.book.divisions.last?.unit)
    let model = try #require(manual.units.entries.first { $0.kind == .role })
    for number in 0..<600 {
      var position = model
      position.id.value = "ตน.\(number)"
      position.name.text.value = "ตำแหน่งที่ \(number)"
      position.slug = "position-\(number)"
      position.under = division
      position.also = []
      manual.units.entries.append(position)
    }
    let site = try RenderedSite(manual, draws: false)
    let slug = manual.units[division].slug
    let pages = site.files.filter { $0.path.hasPrefix("unit/\(slug)/") }
    var found = [Int](repeating: 0, count: 600)
    for page in pages {
      #expect(page.bytes.count <= 60_000, "\(page.path): \(page.bytes.count)")
      let links = String(decoding: page.bytes, as: UTF8.self)
        .matches(of: /href="..\/position-(\d+)\/index\.html">/)
      for number in links.compactMap({ Int($0.1) }) { found[number] += 1 }
    }
    #expect(found.allSatisfy { $0 == 1 })
    let chapter = try #require(site.text("division/\(slug)/index.html"))
    #expect(!chapter.contains("position-1/") && chapter.contains("หน่วยงานและตำแหน่ง</a>"))
  }

  @Test func everybodyIsListedOnce() throws {
    let site = try RenderedSite.example.get()
    let page = try #require(site.text("unit/index.html"))
    for unit in site.manual.units.ids {
      let entry = site.manual.units[unit]
      #expect(page.ranges(of: "<a href=\"\(entry.slug)/index.html\">").count == 1, "\(entry.id.value)")
    }
    #expect(page.contains("href=\"../organisation/index.html\""))
  }

  @Test func homeLeadsToMyManual() throws {
    let home = try #require(try RenderedSite.example.get().text("index.html"))
    #expect(home.contains("href=\"unit/index.html\""))
  }

  @Test func organisationListsTheSameAsTheChart() throws {
    let site = try RenderedSite.example.get()
    let page = try #require(site.text("organisation/index.html"))
    let map = SiteMap(site.manual, showsDrafts: false)
    let tree = try #require(UnitTree(site.manual, children: map.references.children))
    func names(_ tree: UnitTree) -> [String] {
      [site.manual.units[tree.unit].name(.thai)] + tree.below.flatMap(names)
    }
    let list = try #require(page.split(separator: "<div class=\"unit-tree\">").dropFirst().first)
    for name in names(tree) { #expect(list.contains(">\(name)</a>"), "\(name)") }
    for role in site.manual.units.entries where role.kind == .role {
      #expect(!list.contains(">\(role.name(.thai))</a>"))
    }
    #expect(page.ranges(of: "role=\"img\"").count == 1 && page.ranges(of: "<svg ").count >= 1)
    let picture = try #require(
      page.split(separator: "<svg ").dropFirst().first?.split(separator: "</svg>").first)
    #expect(!picture.contains("<a "))
  }
}
