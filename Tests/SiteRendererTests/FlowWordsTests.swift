import ManualModel
import Testing

@testable import SiteRenderer

/// Ways out in words (`docs/site.md` 4): every edge of the graph but the plain next one, exactly once.
struct FlowWordsTests {
  @Test func everyOtherEdgeIsToldOnce() throws {
    let site = try RenderedSite.example.get()
    var told = 0
    for process in site.manual.processes where process.head.status != .withdrawn {
      let page = try #require(site.text("p/\(process.head.id)/index.html"))
      for chart in process.charts {
        for (row, step) in chart.steps.enumerated() {
          for target in step.answers.flatMap(\.go) + step.go {
            guard case .row(let index) = target.meaning else { continue }
            let direction: FlowGraph.Direction = index <= row ? .back : .forward
            let isPlain = step.answers.isEmpty && index == row + 1
            let words = Wording(site.manual.book).destination(chart.steps[index], direction)
            let anchor = process.anchor(of: chart.steps[index], in: chart)
            let link = "<a href=\"#\(Address.encoded(anchor))\">\(words)</a>"
            let cell = rowText(page, process.anchor(of: step, in: chart), chart, row, process)
            #expect(cell.components(of: link) == (isPlain ? 0 : 1), "\(process.head.id) \(step.key): \(link)")
            told += isPlain ? 0 : 1
          }
        }
      }
    }
    #expect(told > 20)
  }

  /// The page from the anchor of a row to that of the next.
  private func rowText(
    _ page: String, _ anchor: String, _ chart: Chart, _ row: Int, _ process: Process
  ) -> Substring {
    guard let start = page.range(ofFirst: "id=\"\(anchor)\"") else { return "" }
    guard row + 1 < chart.steps.count,
      let end = page.range(ofFirst: "id=\"\(process.anchor(of: chart.steps[row + 1], in: chart))\"")
    else { return page[start.upperBound...].prefix(12_000) }
    return page[start.upperBound..<end.lowerBound]
  }

  @Test func numbersAreThoseOfTheTable() throws {
    let site = try RenderedSite.example.get()
    let page = try #require(site.text("p/saraban/index.html"))
    #expect(page.contains("<b>ครบถ้วน:</b> <a href=\"#register\">ไปขั้นที่\u{A0}๓</a>"))
    #expect(
      page.contains("<b>ไม่ครบถ้วน:</b> <a href=\"#receive\">กลับไปขั้นที่\u{A0}๑</a> (ประสานเจ้าของเรื่องให้แก้ไข)"))
    #expect(page.contains("๗\u{A0}ขั้นตอน ๒\u{A0}จุดตัดสินใจ"))
  }
}

extension StringProtocol {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
  fileprivate func range(ofFirst part: String) -> Range<Index>? { ranges(of: part).first }
}
