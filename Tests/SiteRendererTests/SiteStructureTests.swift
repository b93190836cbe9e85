import Foundation
import ManualModel
import Testing

/// What must hold on every page of a whole site (`docs/site.md` 15.1).
struct SiteStructureTests {
  let site: RenderedSite
  let pages: [(path: String, scan: PageScan)]

  init() throws {
    site = try RenderedSite.example.get()
    pages = site.files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, PageScan(String(decoding: $0.bytes, as: UTF8.self))) }
  }

  @Test func hasPagesOfEveryKind() {
    let paths = Set(site.files.map(\.path))
    for path in [
      "index.html", "404.html", "contents/index.html", "work-system/index.html", "organisation/index.html",
      "forms/index.html", "laws/index.html", "systems/index.html", "help/index.html", "search/index.html",
      "search/head.js", "search/00.js",
      "division/kk/index.html",
      "p/saraban/index.html", "p/records/index.html", "campaign/annual-process-review/index.html",
      "campaign/annual-process-review/r9/index.html", "page/foreword/index.html", "redirects.txt",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(paths.count == site.files.count, "no path twice")
    #expect(site.files.last?.path == "index.html", "home comes last")
  }

  @Test func pagesAreWellFormedAndIdsUnique() {
    for (path, scan) in pages {
      #expect(scan.faults.isEmpty, "\(path): \(scan.faults)")
      let ids = scan.elements.compactMap { $0.attributes["id"] }
      let doubled = Set(ids.filter { id in ids.filter { $0 == id }.count > 1 })
      #expect(doubled.isEmpty, "\(path): \(doubled)")
      #expect(scan.elements.filter { $0.name == "h1" }.count == 1, "\(path): one h1")
    }
  }

  @Test func linksLeadSomewhereAndReachEveryPage() throws { try site.checkLinks() }

  @Test func policyIsFirstAndKept() {
    let policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
      + "form-action 'self'"
    for (path, scan) in pages {
      let metas = scan.elements.filter { $0.path == ["html", "head"] }
      #expect(metas.first?.attributes == ["charset": "utf-8"], "\(path)")
      #expect(
        metas.dropFirst().first?.attributes == ["http-equiv": "Content-Security-Policy", "content": policy],
        "\(path)")
      for element in scan.elements {
        #expect(element.name != "style", "\(path)")
        #expect(element.name != "script" || element.attributes["src"] != nil, "\(path): inline script")
        let forbidden = element.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }
        #expect(forbidden.isEmpty, "\(path): \(element)")
        let links = [element.attributes["href"], element.attributes["src"]].compactMap(\.self)
        #expect(links.allSatisfy { !$0.lowercased().hasPrefix("javascript:") && !$0.hasPrefix("data:") })
      }
    }
  }

  @Test func frameIsSmall() throws {
    try expectSmallFrames(site)
  }

  /// Real titles are longer than those of an example.
  @Test func frameOfTheManualOfThisRepositoryIsSmall() throws {
    let manual = try RenderedSite(content: "content", draws: false)
    try expectSmallFrames(manual)
    // The longest frame keeps the process itself among its siblings, and the way to all of them.
    let page = try #require(manual.text("p/ops-action-plan/index.html"))
    let siblings = try #require(page.split(separator: "<nav class=\"siblings").dropFirst().first)
    #expect(siblings.contains("aria-current=\"page\"") && siblings.contains("ทั้งหมดของ"))
  }

  private func expectSmallFrames(_ site: RenderedSite) throws {
    let isRedirect = { path in
      site.manual.processes.contains { $0.head.formerly.contains { path == "p/\($0.value)/index.html" } }
    }
    for file in site.files where file.path.hasSuffix(".html") && !isRedirect(file.path) {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let start = try #require(page.range(of: "<main")).lowerBound
      let end = try #require(page.range(of: "</main>")).upperBound
      let outside = page[..<start] + page[end...]
      #expect(outside.utf8.count <= 8 * 1024, "\(file.path): \(outside.utf8.count)")
      let links = outside.components(separatedBy: "<a ").count - 1
      #expect(links <= 60, "\(file.path): \(links)")
    }
  }

  @Test func headingsSkipNoLevel() {
    for (path, scan) in pages {
      var level = 0
      for element in scan.elements where element.name.count == 2 && element.name.hasPrefix("h") {
        guard let next = Int(element.name.dropFirst()) else { continue }
        #expect(next <= level + 1, "\(path): \(element)")
        level = next
      }
    }
  }

  @Test func budgetsAreKept() {
    for file in site.files {
      if file.path.hasPrefix("assets/manual-") { #expect(file.bytes.count <= 12_000) }
      if file.path.hasSuffix(".svg") { #expect(file.bytes.count <= 60_000, "\(file.path)") }
    }
    // A page loads the common sheet, and one more if it has charts, is an index or shows what was found.
    let sheets = site.files.filter { $0.path.hasSuffix(".css") }
    let common = sheets.filter { $0.path.hasPrefix("assets/style-") }.map(\.bytes.count)
    let others = sheets.filter { !$0.path.hasPrefix("assets/style-") }.map(\.bytes.count)
    #expect(common.count == 1 && others.count == 3 && common[0] + (others.max() ?? 0) <= 25_000)
    // The budget is that of a typical page: charts grow with their steps.
    let sizes = site.files.filter { $0.path.hasPrefix("p/") && $0.path.hasSuffix(".html") }.map(\.bytes.count)
      .sorted()
    #expect(sizes[sizes.count / 2] <= 60_000, "\(sizes)")
    let screenFonts = site.files.filter { $0.path.hasPrefix("assets/loma") }.map(\.bytes.count)
    #expect(screenFonts.count == 2 && screenFonts.reduce(0, +) <= 60_000)
  }
}
