import Foundation
import ManualModel
import Testing

@testable import workmanual

/// A chart that cannot be drawn clearly is told to its author, never drawn in silence.
@Suite struct ChartFindingTests {
  private let explanation = Explain.all.first { $0.id == .chartUnclear }

  /// A manual whose first process has the steps of an example; the line and column of the mark.
  private func workplace(_ example: Example?) throws -> (place: Workplace, mark: String?) {
    let place = try Workplace()
    let steps = try #require(example?.parts.first?.text).replacing("กค.", with: "กก.")
    let process = Workplace.process("รับคำขอ")
    let head = process[..<(try #require(process.range(of: "steps:")).lowerBound)]
    let marked = (head + steps + "\n---\n").split(separator: "\n", omittingEmptySubsequences: false)
    var mark: String?
    if let line = marked.firstIndex(where: { $0.unicodeScalars.contains("⟦") }) {
      let column = marked[line].unicodeScalars.prefix { $0 != "⟦" }.count
      mark = "processes/one.md:\(line + 1):\(column + 1): warning: the chart is not clear:"
    }
    var text = marked.joined(separator: "\n")
    text.unicodeScalars.removeAll { "⟦⟧".unicodeScalars.contains($0) }
    try place.write("content/processes/one.md", text)
    return (place, mark)
  }

  private func book(_ place: Workplace, _ lines: String) throws {
    let old = try String(contentsOfFile: place.path + "/content/manual.yaml", encoding: .utf8)
    try place.write("content/manual.yaml", old + lines)
  }

  @Test func checkAndBuildTellItAtTheStep() throws {
    let (place, mark) = try workplace(explanation?.bad)
    let start = try #require(mark)
    let check = try place.run("check", "--language", "en")
    #expect(check.errors.components(separatedBy: start).count == 2, "\(check.errors)")
    let build = try place.run("build", "--language", "en")
    #expect(build.status == 0 && build.errors.contains(start), "\(build.errors)")
    let health = try String(contentsOfFile: place.path + "/output/health/index.html", encoding: .utf8)
    #expect(health.contains("chart-unclear"))
  }

  @Test func aClearChartIsNotReported() throws {
    let (place, mark) = try workplace(explanation?.good)
    #expect(mark == nil)
    let check = try place.run("check", "--language", "en")
    #expect(!check.errors.contains("chart-unclear") && check.status == 0, "\(check.errors)")
  }

  @Test func itStopsABuildThatIsAskedToBeStrict() throws {
    let (place, _) = try workplace(explanation?.bad)
    try book(place, "check: {chart-unclear: error}\n")
    let build = try place.run("build", "--language", "en")
    #expect(build.status == 1 && build.errors.contains("[chart-unclear]"))
    #expect(!place.exists("output/index.html"))
  }

  @Test func itCanBeWaived() throws {
    let (place, _) = try workplace(explanation?.bad)
    try book(
      place,
      "check: {waivers: [{rule: chart-unclear, reason: แบ่งไม่ได้, until: 2599-01-01}]}\n")
    for command in ["check", "build"] {
      let run = try place.run(command, "--language", "en")
      #expect(run.status == 0 && !run.errors.contains("[chart-unclear]"), "\(run.errors)")
      #expect(!run.errors.contains("waiver-unused"))
    }
  }
}
