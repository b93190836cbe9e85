import BookRenderer
import ContentReader
import ManualModel
import ManualSamples
import SiteRenderer
import Testing
import ThaiText

@testable import workmanual

/// The examples of `explain` for the printed book are true: the bad one is found at its mark, the good one is not.
@Suite struct BookExampleTests {
  /// What printing the manual of an example finds, and the path of each place.
  private func findings(_ example: ExampleManual) throws -> [(path: String?, finding: Diagnostic)] {
    let read = try example.read()
    let manual = try #require(read.manual, "\(read.diagnostics.map(\.message.english))")
    let breaker = try LineBreaker()
    let drawing = PrintDrawing(manual: manual, measure: PrintMeasure(breaker))
    var request = BookRequest(manual: manual, charts: manual.processes.map(drawing.charts), edition: "e")
    if let address = manual.book.address?.value {
      request.addresses = manual.processes.indices.map { address + Site.path(ofProcess: $0, in: manual) }
    }
    return BookRenderer.render(request, breaker: breaker).diagnostics.map { finding in
      (finding.range.map { read.files[Int($0.file.index)].path }, finding)
    }
  }

  @Test(arguments: Explanation.ofBooks.map(\.id))
  func examplesAreTrue(id: DiagnosticID) throws {
    let explanation = try #require(Explanation.ofBooks.first { $0.id == id })
    let bad = ExampleManual(explanation.bad)
    let mark = try #require(bad.mark)
    let found = try findings(bad)
    #expect(found.map(\.finding.id) == [id], "\(found.map(\.finding.message.english))")
    #expect(found.first?.path == mark.file)
    #expect(found.first?.finding.range.map { Int($0.start)..<Int($0.end) } == mark.range)
    #expect(try findings(ExampleManual(explanation.good)).map(\.finding.id) == [])
  }
}
