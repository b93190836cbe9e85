import ManualModel
import SiteRenderer
import Testing

/// A page knows its neighbours, never the whole tree (`docs/site.md` 5), and a site says what its manual says.
struct ScaleTests {
  /// The example manual with many more processes in its last chapter and category.
  static func manual(with count: Int) throws -> Manual {
    try RenderedSite.manual(with: count, like: "training")
  }

  private static let small = Result { try RenderedSite(try manual(with: 40), draws: false) }
  private static let large = Result { try RenderedSite(try manual(with: 700), draws: false) }

  @Test func pageOfAProcessDoesNotGrowWithTheManual() throws {
    let small = try Self.small.get()
    let large = try Self.large.get()
    for path in [
      "p/saraban/index.html", "p/pmqa/index.html", "p/copy-20/index.html", "help/index.html",
    ] {
      let page = try #require(small.text(path)).split(separator: "\n")
      let other = try #require(large.text(path)).split(separator: "\n")
      let differing = zip(page, other).filter { $0 != $1 }.map { "\($0.0) / \($0.1)" }
      #expect(differing.isEmpty && page.count == other.count, "\(path)")
    }
    // A process that all others name lists twelve of them and says how many more there are.
    let named = "p/procurement/index.html"
    let sizes = [small, large].compactMap { $0.text(named)?.utf8.count }
    #expect(sizes.count == 2 && abs(sizes[0] - sizes[1]) < 64)
    let links = try #require(large.text("p/copy-300/index.html")).ranges(of: "<a ").count
    #expect(links < 200)
    let contents = try #require(large.text("contents/index.html"))
    #expect(!contents.contains("copy-1/"), "so many processes that the contents go down to sections only")
    #expect(contents.contains("#_section-") && contents.contains("<p class=\"nothing\">๗๐"), "how many")
    let category = try #require(large.manual.book.categories.last)
    let groups = try #require(large.text("c/\(category.id.value)/index.html"))
    #expect(!groups.contains("copy-1/") && groups.contains("<p class=\"nothing\">"))
    #expect(!groups.contains("ยังไม่มีรายการ"), "a group that its own page lists is not said to be empty")
    for file in large.files where file.path.hasSuffix("index.html") && file.path.hasPrefix("p/copy") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let main = try #require(page.ranges(of: "<main").first).lowerBound
      let end = try #require(page.ranges(of: "</main>").first).upperBound
      #expect(page.utf8.count - page[main..<end].utf8.count <= 8 * 1024, "\(file.path)")
    }
  }

  @Test func noPageIsLargerThan60KB() throws {
    for file in try Self.small.get().files + Self.large.get().files
    where file.path.hasSuffix(".html") {
      #expect(file.bytes.count <= 60_000, "\(file.path): \(file.bytes.count)")
    }
  }

  /// All the processes stand in one chapter and one group.
  @Test func longListsGoOnOnFurtherPages() throws {
    let site = try Self.large.get()
    let book = site.manual.book
    let chapter = try #require(book.divisions.last?.unit.map { site.manual.units[$0].slug })
    let category = try #require(book.categories.last)
    let group = try #require(category.groups.last)
    let lists = [
      "division/\(chapter)/": "index.html", "responsibilities/\(chapter)/": "index.html",
      "c/\(category.id.value)/\(group.id.value)/": "index.html", "connections/": "\(chapter).html",
    ]
    for (folder, first) in lists {
      let pages = site.files.filter {
        $0.path.hasPrefix(folder) && ($0.path.hasSuffix(first) || $0.path.contains(/\/\d+\.html$/))
      }
      #expect(pages.count > 4, "\(folder)")
      var found = [Int](repeating: 0, count: 700)
      for page in pages {
        let links = String(decoding: page.bytes, as: UTF8.self).matches(of: /\/copy-(\d+)\/index\.html">/)
        for number in Set(links.compactMap { Int($0.1) }) { found[number] += 1 }
      }
      #expect(found.allSatisfy { $0 == 1 }, "\(folder)")
    }
  }

  @Test func manyWithdrawnProcessesStandOnPagesOfTheirOwn() throws {
    var manual = try Self.manual(with: 400)
    for index in manual.processes.indices where manual.processes[index].head.id.hasPrefix("copy-") {
      manual.processes[index].head.status = .withdrawn
    }
    let last = manual.book.divisions.count - 1
    manual.book.divisions[last].sections[manual.book.divisions[last].sections.count - 1].processes.removeLast(
      400)
    let site = try RenderedSite(manual, draws: false)
    try site.checkLinks()
    #expect(try #require(site.text("contents/index.html")).contains("href=\"withdrawn/index.html\""))
    let pages = site.files.filter { $0.path.hasPrefix("contents/") }
    #expect(pages.count > 3 && pages.allSatisfy { $0.bytes.count <= 60_000 })
    let told = pages.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect((0..<400).allSatisfy { told.ranges(of: "/copy-\($0)/index.html\">").count == 1 })
  }

  /// The way up from a process leads to the page on which its section begins.
  @Test func sectionsAreFoundWhereTheyBegin() throws {
    var manual = try Self.manual(with: 300)
    let last = manual.book.divisions.count - 1
    let ids = try #require(manual.book.divisions[last].sections.last).processes
    let place = manual.book.title.text.range
    manual.book.divisions[last].sections = [("ต้น", ids.prefix(200)), ("ปลาย", ids.dropFirst(200))].map {
      var section = manual.book.divisions[last].sections[0]
      section.title = Title(Text($0, at: place))
      section.processes = Array($1)
      return section
    }
    let site = try RenderedSite(manual, draws: false)
    var pages: [Substring] = []
    for number in [150, 290] {
      let page = try #require(site.text("p/copy-\(number)/index.html"))
      let crumb = try #require(page.firstMatch(of: /href="..\/..\/(division\/[^"#]+)#(_section-\d+)"/))
      let target = try #require(site.text(String(crumb.1)))
      #expect(target.contains("id=\"\(crumb.2)\""), "\(number)")
      pages.append(crumb.1)
    }
    #expect(pages[0].hasSuffix("/index.html") && !pages[1].hasSuffix("/index.html"))
  }

  @Test func sameManualGivesSameBytes() throws {
    let first = try RenderedSite(content: "Tests/ContentReaderTests/Example")
    let second = try RenderedSite.example.get()
    #expect(first.files.map(\.path) == second.files.map(\.path))
    #expect(zip(first.files, second.files).allSatisfy { $0.bytes == $1.bytes })
  }

  @Test func withdrawnProcessKeepsAShortPage() throws {
    let site = try RenderedSite.example.get()
    let page = try #require(site.text("p/paper-register/index.html"))
    #expect(page.contains("<span class=\"badge status\">ยกเลิก</span>"))
    #expect(!page.contains("class=\"flow"))
    let redirect = try #require(site.text("p/records/index.html"))
    #expect(redirect.contains("content=\"0; url=../saraban/index.html\""))
    #expect(site.text("redirects.txt") == "p/records/index.html\tp/saraban/index.html\n")
  }

  @Test func draftsHaveNoPageUnlessAskedFor() throws {
    var manual = try Self.manual(with: 1)
    manual.processes[manual.processes.count - 1].head.status = .draft
    let templates = try #require(SiteTemplates.compile(try RenderedSite.templateFiles()).templates)
    let paths = Site(manual, templates: templates).files.map(\.path)
    #expect(!paths.contains("p/copy-0/index.html"))
    let drafts = Site(manual, templates: templates, showsDrafts: true)
    let draft = try #require(drafts.files.first { $0.path == "p/copy-0/index.html" })
    let page = String(decoding: drafts.render(draft) { _, _ in nil }.flatMap(\.bytes), as: UTF8.self)
    #expect(page.contains("<span class=\"badge status\">ร่าง</span>"))
  }

  @Test func englishManualSpeaksEnglish() throws {
    let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) {
      $0.book.language = .english
      $0.book.digits = .arabic
      $0.book.era = .gregorian
    }
    let page = try #require(site.text("p/saraban/index.html"))
    #expect(page.contains("<html lang=\"en\">") && page.contains("<h1>Records and correspondence</h1>"))
    #expect(page.contains("7\u{A0}steps 2\u{A0}decisions") && page.contains("1\u{A0}October\u{A0}2023"))
    #expect(page.contains("back to step\u{A0}1") && page.contains("Skip to content"))
  }

  @Test func casesHaveTablesAndAnchorsOfTheirOwn() throws {
    let page = try #require(try RenderedSite.example.get().text("p/disbursement/index.html"))
    #expect(page.contains("<h3 id=\"direct\">กรณีจ่ายตรงผู้ขายหรือเจ้าหนี้</h3>"))
    #expect(page.contains("<h3 id=\"transfer\">กรณีโอนเงินผ่านระบบ KTB Corporate Online</h3>"))
    #expect(page.ranges(of: "<table class=\"flow ").count == 2)
  }

  @Test func formerIdsOfStepsStayAnchors() throws {
    for layout in ["work-manual", "narrative", "control", "quality"] {
      let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
        for index in manual.processes.indices where manual.processes[index].head.id == "saraban" {
          let range = manual.processes[index].head.range
          manual.processes[index].layout = Text(layout, at: range)
          manual.processes[index].steps[1].formerly = [Text("verify", at: range)]
        }
      }
      let page = try #require(site.text("p/saraban/index.html"))
      #expect(page.ranges(of: "<span id=\"verify\"></span>").count == 1, "\(layout)")
    }
  }

  @Test func campaignTellsWhatEachUnitHandsIn() throws {
    let page = try #require(try RenderedSite.example.get().text("campaign/annual-process-review/index.html"))
    #expect(page.contains("รอบ ๙ เดือน") && page.contains("๑๐\u{A0}กรกฎาคม\u{A0}๒๕๖๗"))
    #expect(page.contains("<h3>มกราคม\u{A0}๒๕๖๗</h3>"))
    #expect(page.contains("สิ่งที่แต่ละหน่วยงานต้องส่ง: รอบ ๑๒ เดือน"))
    let round = try #require(
      try RenderedSite.example.get().text("campaign/annual-process-review/r9/index.html"))
    #expect(round.contains("แฟ้มเล่มคู่มือกระบวนการ") && round.contains("ทุกหน่วยงาน"))
  }
}
