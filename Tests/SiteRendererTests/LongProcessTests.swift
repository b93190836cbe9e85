import ManualModel
import Testing

@testable import SiteRenderer

/// Processes that are too long for one page (`docs/site.md` 4).
struct LongProcessTests {
  /// The example manual, in which each step of two processes tells much: one has cases, the other phases.
  static let site = Result {
    try RenderedSite(content: "Tests/ContentReaderTests/Example") { manual in
      for index in manual.processes.indices {
        let id = manual.processes[index].head.id
        guard id == "saraban" || id == "disbursement" else { continue }
        for row in manual.processes[index].steps.indices { lengthen(&manual.processes[index].steps[row]) }
        for number in manual.processes[index].cases.indices {
          for row in manual.processes[index].cases[number].steps.indices {
            lengthen(&manual.processes[index].cases[number].steps[row])
          }
        }
      }
    }
  }

  private static func lengthen(_ step: inout Step) {
    let words = String(repeating: "ตรวจเอกสารให้ครบถ้วน ", count: 140)
    let place = SourceRange(file: step.range.file, start: 0, end: words.utf8.count)
    step.detail = Markdown(blocks: [.paragraph([.text(Text(words, at: place))])], range: place)
  }

  @Test func linksToStepsLeadToWhereTheyAre() throws {
    let site = try Self.site.get()
    try site.checkLinks()
    let unit = try #require(site.manual.units.entries.first { $0.id.value == "จนท.สารบรรณ" })
    let page = try #require(site.text("unit/\(unit.slug)/index.html"))
    #expect(page.contains("href=\"../../p/saraban/steps/"))
    let records = site.files.filter { $0.path.hasPrefix("search/") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(records.contains("direct#direct-check\\t"))
    let record = try #require(site.text("p/disbursement/process.json"))
    #expect(record.contains("\"page\":\"direct/index.html\""))
  }

  @Test(arguments: ["saraban", "disbursement"])
  func everyStepStandsOnOnePageAndIsListedOnThatOfTheProcess(_ id: String) throws {
    let site = try Self.site.get()
    let process = try #require(site.manual.process(id))
    let overview = try #require(site.text("p/\(id)/index.html"))
    #expect(!overview.contains("table class=\"flow"))
    let parts = site.files.filter { $0.path.hasPrefix("p/\(id)/") && $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }.filter {
        $0.1.contains("table class=\"flow")
      }
    #expect(parts.count >= 2)
    for chart in process.charts {
      for step in chart.steps {
        let row = "<tr id=\"\(process.anchor(of: step, in: chart))\">"
        #expect(parts.filter { $0.1.contains(row) }.count == 1, "\(row)")
        #expect(overview.contains(row), "old addresses lead to the list: \(row)")
      }
    }
    let lanes = site.files.filter { $0.path.hasPrefix("p/\(id)/") }
      .map { String(decoding: $0.bytes, as: UTF8.self).ranges(of: "data-view=\"lanes\" data-font").count }
    #expect(lanes.reduce(0, +) >= process.charts.count)
  }

  @Test func aPageHasRoomForWhatItShows() throws {
    for file in try Self.site.get().files where file.path.hasSuffix(".html") {
      #expect(file.bytes.count <= 60_000, "\(file.path)")
    }
  }

  @Test func phasesStayTogether() throws {
    var manual = try RenderedSite.example.get().manual
    let index = try #require(manual.processes.firstIndex { $0.head.id == "saraban" })
    for row in manual.processes[index].steps.indices {
      Self.lengthen(&manual.processes[index].steps[row])
      let place = manual.processes[index].steps[row].range
      let phase = [0: "รับ", 2: "ส่ง"][row]
      manual.processes[index].steps[row].phase = phase.map { .given(Text($0, at: place)) } ?? .missing
    }
    let site = SiteMap(manual, showsDrafts: false)
    let pages = site.flowPages.of(process: index)
    #expect(pages.first?.rows == 0..<2 && pages.first?.title(on: site) == "รับ")
    #expect(pages.map(\.rows.lowerBound).dropFirst() == pages.map(\.rows.upperBound).dropLast())
    #expect(pages.last?.rows.upperBound == manual.processes[index].steps.count)
  }
}
