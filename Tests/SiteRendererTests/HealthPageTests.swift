import Foundation
import ManualModel
import Testing

@testable import SiteRenderer

/// The page on the state of the manual.
@Suite struct HealthPageTests {
  private func page(_ findings: [(DiagnosticID, file: FileID)], change: (inout Manual) -> Void = { _ in })
    throws
    -> String
  {
    var manual = try RenderedSite.example.get().manual
    change(&manual)
    let outcome = SiteTemplates.compile(try RenderedSite.templateFiles())
    let templates = try #require(outcome.templates)
    let last = (manual.processes.map(\.head.file.index) + findings.map(\.file.index)).max() ?? 0
    let sources = (0...last).map { SourceFile(path: "file-\($0).md", text: Array("ก\nข <b>\n".utf8)) }
    let report = CheckReport(
      findings: findings.map { id, file in
        Diagnostic(
          id, at: SourceRange(file: file, start: 4, end: 7),
          message: Bilingual(thai: "ผิด <b>", english: "wrong"),
          remedy: Bilingual(thai: "แก้", english: "mend"))
      }, files: sources)
    let site = Site(manual, templates: templates, report: report)
    let file = try #require(site.files.first { $0.path == "health/index.html" })
    return String(decoding: site.render(file) { _, _ in nil }.flatMap(\.bytes), as: UTF8.self)
  }

  @Test func findingsStandUnderTheirDivisionWithFileAndLine() throws {
    let manual = try RenderedSite.example.get().manual
    let process = try #require(manual.processes.first)
    let html = try page([(.missingReceiver, process.head.file), (.unusedEntry, FileID(9999))])
    #expect(
      html.contains("<a href=\"../p/\(process.head.id)/index.html\">file-\(process.head.file.index).md:2</a>")
    )
    #expect(html.contains("<span>file-9999.md:2</span>"))
    #expect(html.contains("missing-receiver") && html.contains("unused-entry"))
    #expect(html.contains("ผิด &lt;b&gt;") && !html.contains("ผิด <b>"))
    #expect(html.contains("คำเตือน ๑ แจ้งเพื่อทราบ ๑"))
  }

  @Test func manyFindingsAreCounted() throws {
    let process = try #require(try RenderedSite.example.get().manual.processes.first)
    let html = try page(Array(repeating: (.missingReceiver, process.head.file), count: 25))
    #expect(html.components(separatedBy: "<li><a href=\"../p/").count - 1 == 20)
    #expect(html.contains("และอีก ๕"))
  }

  @Test func draftsAreNobodysBusiness() throws {
    let process = try #require(try RenderedSite.example.get().manual.processes.first)
    let html = try page([(.missingReceiver, process.head.file)]) { $0.processes[0].head.status = .draft }
    #expect(!html.contains("missing-receiver"))
  }

  @Test func whatTheOfficeSetAsideIsShown() throws {
    let range = SourceRange(file: FileID(0), start: 0, end: 1)
    let html = try page([]) { manual in
      manual.book.settings = [.stepWithoutTime: .severity(.info), .missingReceiver: .ignore]
      manual.book.waivers = [
        Book.Waiver(
          rule: .missingProvider, ruleRange: range, document: nil, reason: Text("รอหนังสือเวียน", at: range),
          until: Located(Day(year: 2024, month: 6, day: 30), at: range))
      ]
    }
    #expect(html.contains("<dt>missing-receiver</dt><dd>ไม่ตรวจ</dd>"))
    #expect(html.contains("<dt>step-without-time</dt><dd>แจ้ง</dd>"))
    #expect(html.contains("รอหนังสือเวียน ถึง ๓๐") && html.contains("๒๕๖๗"))
  }
}
