import Testing

/// Lanes that are too many for paper: on screen they stand, on paper the plain chart that names the owners.
struct ChartSubstituteTests {
  @Test func thePlainChartStandsInOnPaper() throws {
    let site = try RenderedSite(
      content: "Tests/ContentReaderTests/Example", ownersOnPaper: true)
    let page = try #require(site.text("p/saraban/index.html"))
    let figure = try #require(page.split(separator: "<figure").first { $0.contains("in-sheets") })
    let parts = figure.split(separator: "<div class=\"sheet\">")
    let screen = try #require(parts.first)
    #expect(screen.contains("class=\"lane\"") && !screen.contains("class=\"no\""))
    let sheets = parts.dropFirst()
    #expect(sheets.count > 1)
    for sheet in sheets {
      #expect(!sheet.contains("class=\"lane\"") && !sheet.contains("<use"))
      #expect(sheet.contains("<text class=\"no\">"))
    }
    let owners = sheets.joined().split(separator: "<text class=\"no\">").dropFirst()
    for name in ["จนท.สารบรรณ", "หน.สารบรรณ"] {
      #expect(owners.contains { $0.prefix { $0 != "\n" }.contains(name) }, "\(name)")
    }
    // Ids are said once in a page.
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}
