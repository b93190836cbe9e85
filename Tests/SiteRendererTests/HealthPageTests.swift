import ManualModel
import Testing

@testable import SiteRenderer

/// The pages on the state of the manual.
@Suite struct HealthPageTests {
  /// All of them by their paths, for a manual in which something was found.
  private func pages(
    _ findings: [(DiagnosticID, file: FileID)], change: (inout Manual) -> Void = { _ in },
    message: (Int) -> String = { "ผิด <b> \($0);" }
  ) throws -> [String: String] {
    var manual = try RenderedSite.example.get().manual
    change(&manual)
    let outcome = SiteTemplates.compile(try RenderedSite.templateFiles())
    let templates = try #require(outcome.templates)
    let last = (manual.processes.map(\.head.file.index) + findings.map(\.file.index)).max() ?? 0
    let sources = (0...last).map { SourceFile(path: "file-\($0).md", text: Array("ก\nข <b>\n".utf8)) }
    let report = CheckReport(
      findings: findings.enumerated().map { number, finding in
        Diagnostic(
          finding.0, at: SourceRange(file: finding.file, start: 4, end: 7),
          message: Bilingual(thai: message(number), english: "wrong"),
          remedy: Bilingual(thai: "แก้", english: "mend"))
      }, files: sources)
    // As in a build: the last findings come when the charts are drawn.
    var site = Site(manual, templates: templates)
    let planned = site.files.filter { !$0.tellsFindings }.map(\.path)
    site.report = report
    #expect(site.files.filter { !$0.tellsFindings }.map(\.path) == planned)
    #expect(site.files.last?.path == "index.html")
    var pages: [String: String] = [:]
    for file in site.files where file.tellsFindings {
      let bytes = site.render(file) { _, _ in nil }.flatMap(\.bytes)
      #expect(pages.updateValue(String(decoding: bytes, as: UTF8.self), forKey: file.path) == nil)
      let context = try #require(site.context(of: file, charts: []))
      #expect(context.template.schema.mismatch(context.context) == nil, "\(file.path)")
    }
    return pages
  }

  private func process() throws -> ManualModel.Process {
    try #require(try RenderedSite.example.get().manual.processes.first)
  }

  @Test func findingsStandUnderTheirDivisionWithFileAndLine() throws {
    let process = try process()
    let pages = try pages([(.missingReceiver, process.head.file), (.unusedEntry, FileID(9999))])
    #expect(pages.count == 3)
    let division = try #require(pages.first { $0.value.contains("id=\"_missing-receiver\"") })
    #expect(
      division.value.contains(
        "<a href=\"../../p/\(process.head.id)/index.html\">file-\(process.head.file.index).md:2</a>"))
    #expect(division.value.contains("ผิด &lt;b&gt; 0;") && !division.value.contains("ผิด <b>"))
    let rest = try #require(pages["health/0/index.html"])
    #expect(rest.contains("<span>file-9999.md:2</span>") && !rest.contains("missing-receiver"))
    #expect(rest.contains("<h1>ทั้งเล่มและทะเบียน</h1>"))
  }

  @Test func firstPageCountsAndLeadsToTheOthers() throws {
    let process = try process()
    let pages = try pages([(.missingReceiver, process.head.file), (.unusedEntry, FileID(9999))])
    let page = try #require(pages["health/index.html"])
    #expect(page.contains("คำเตือน ๑ แจ้งเพื่อทราบ ๑"))
    #expect(page.contains("<a href=\"0/index.html\">ทั้งเล่มและทะเบียน</a>"))
    #expect(page.contains("<a href=\"0/index.html#_unused-entry\">รายการในทะเบียน</a>"))
    #expect(page.contains("/index.html#_missing-receiver\">") && !page.contains("ผิด &lt;"))
  }

  @Test func manyFindingsFillSeveralPagesAndEachStandsOnce() throws {
    let files = try RenderedSite.example.get().manual.processes.map(\.head.file)
    let rules: [DiagnosticID] = [.missingReceiver, .stepWithoutTime, .missingProvider]
    let count = 4_000
    let pages = try pages(
      (0..<count).map { (rules[$0 % 3], file: files[$0 % files.count]) },
      message: { String(repeating: "ไม่พบผู้รับ &\"<>", count: $0 % 7) + " \($0);" })
    #expect(pages.keys.contains { $0.hasSuffix("/3.html") })
    let items = pages.values.flatMap { $0.split(separator: "\n") }.filter { $0.hasSuffix(";</li>") }
    let numbers = items.compactMap { Int($0.dropLast(6).split(separator: " ").last ?? "") }
    #expect(numbers.sorted() == Array(0..<count))
    for (path, page) in pages { #expect(page.utf8.count <= 60_000, "\(path): \(page.utf8.count)") }
  }

  @Test func partsLeadToEachOther() throws {
    let file = try process().head.file
    let pages = try pages((0..<1_000).map { _ in (.missingReceiver, file: file) })
    let second = try #require(pages.first { $0.key.hasSuffix("/2.html") })
    #expect(second.value.contains("aria-current=\"page\">ส่วนที่\u{A0}๒</a>"))
    #expect(second.value.contains("rel=\"prev\" href=\"index.html\""))
    #expect(second.value.contains("rel=\"next\" href=\"3.html\""))
    #expect(second.value.contains("<li><a href=\"../index.html\">สถานะของคู่มือ</a></li>"))
  }

  @Test func draftsAreNobodysBusiness() throws {
    let pages = try pages([(.missingReceiver, try process().head.file)]) {
      $0.processes[0].head.status = .draft
    }
    #expect(pages.count == 1 && !pages.values.contains { $0.contains("missing-receiver") })
  }

  @Test func reviewsStandInTheOrderOfTheirDays() throws {
    let range = SourceRange(file: FileID(0), start: 0, end: 1)
    let page = try #require(
      try pages([]) { manual in
        for index in manual.processes.indices { manual.processes[index].review = nil }
        let inForce = manual.processes.indices.filter { manual.processes[$0].head.status == .inForce }
        for (index, year) in zip(inForce, [2026, 2025]) {
          manual.processes[index].review = Located(Day(year: year, month: 9, day: 30), at: range)
        }
      }["health/index.html"])
    let days = page.ranges(of: "<dt>๓๐").map { page[$0.upperBound...].prefix(40) }
    #expect(days.count == 2 && days[0].contains("๒๕๖๘") && days[1].contains("๒๕๖๙"), "\(days)")
    #expect(page.contains("ยังไม่กำหนด "))
  }

  @Test func whatTheOfficeSetAsideIsShown() throws {
    let range = SourceRange(file: FileID(0), start: 0, end: 1)
    let page = try #require(
      try pages([]) { manual in
        manual.book.settings = [.stepWithoutTime: .severity(.info), .missingReceiver: .ignore]
        manual.book.waivers = [
          Book.Waiver(
            rule: .missingProvider, ruleRange: range, document: nil, reason: Text("รอหนังสือเวียน", at: range),
            until: Located(Day(year: 2024, month: 6, day: 30), at: range))
        ]
      }["health/index.html"])
    func row(_ rule: String, _ words: String) -> String {
      "<dt><code translate=\"no\" lang=\"en\">\(rule)</code></dt><dd>\(words)"
    }
    #expect(page.contains(row("missing-receiver", "ไม่ตรวจ</dd>")))
    #expect(page.contains(row("step-without-time", "แจ้ง</dd>")))
    #expect(page.contains("รอหนังสือเวียน ถึง ๓๐") && page.contains("๒๕๖๗"))
  }
}
