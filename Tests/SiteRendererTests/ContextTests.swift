import FlowLayout
import ManualModel
import Testing
import ThaiText

@testable import SiteRenderer

/// Contexts are what their schemas say: no name more, none less.
struct ContextTests {
  @Test func everyPageFitsItsSchema() throws {
    let manual = try RenderedSite.example.get().manual
    let templates = try #require(SiteTemplates.compile(try RenderedSite.templateFiles()).templates)
    let site = Site(manual, templates: templates, showsDrafts: true)
    let measure = ThaiMeasure(try LineBreaker())
    for file in site.files {
      let charts = site.charts(of: file) { process, chart in
        ChartFigure(drawing: chart, of: process, in: manual, measure)
      }
      let made = site.context(of: file, charts: charts)
      guard let (template, context) = made else { continue }
      #expect(template.schema.mismatch(context) == nil, "\(file.path)")
    }
  }
}
