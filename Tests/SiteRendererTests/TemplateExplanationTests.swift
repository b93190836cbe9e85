import Foundation
import ManualModel
import Testing

@testable import SiteRenderer

/// The examples of `explain` for templates are true.
@Suite struct TemplateExplanationTests {
  @Test(arguments: [true, false])
  func examplesOfTemplatesAreTrue(isBad: Bool) throws {
    let explanation = try #require(Explanation.ofTemplates.first)
    let part = try #require((isBad ? explanation.bad : explanation.good).parts.first)
    var files = try RenderedSite.templateFiles()
    let index = try #require(files.firstIndex { $0.path == part.file })
    let text = part.text.filter { $0 != "⟦" && $0 != "⟧" }
    files[index].bytes = Array(text.utf8)
    let outcome = SiteTemplates.compile(files, firstFile: 0)
    #expect(outcome.problems.map(\.id) == (isBad ? [explanation.id] : []))
    guard isBad, let range = outcome.problems.first?.range else { return }
    let start = try #require(part.text.range(of: "⟦")?.lowerBound)
    #expect(Int(range.start) == part.text.utf8.distance(from: part.text.startIndex, to: start))
  }
}
