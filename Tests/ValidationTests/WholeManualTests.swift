import ContentReader
import Foundation
import ManualModel
import ManualSamples
import Testing
import ThaiText
@testable import Validation

/// The example manual of the content model, read from the reader's tests.
@Suite struct WholeManualTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("ContentReaderTests/Example")

  /// It has no errors and no warnings (content model 23).
  @Test func theExampleManualIsClean() throws {
    let read = try ContentReader.read(ContentFolder(Self.folder.path))
    let manual = try #require(read.manual)
    let found = (read.diagnostics + Validation.check(manual)).filter { $0.severity != .info }
    let lines = found.map { finding in
      let place = finding.range.map { range in
        let file = read.files[Int(range.file.index)]
        return "\(file.path):\(file.position(of: Int(range.start)).line)"
      }
      return "\(place ?? "") \(finding.id.rawValue): \(finding.message.english)"
    }
    #expect(lines == [])
  }

  /// The totals that content model 19.1 names.
  @Test(arguments: [
    ("saraban", [(TimeUnit.minute, 13)], 1), ("agreement-round", [(.day, 62), (.hour, 6)], 0),
  ])
  func totals(id: String, amounts: [(unit: TimeUnit, amount: Int)], withoutTime: Int) throws {
    let read = try ContentReader.read(ContentFolder(Self.folder.path))
    let manual = try #require(read.manual)
    let chart = try #require(manual.process(id)?.charts.first)
    let total = TotalTime(of: chart, graph: FlowGraph(of: chart, in: manual))
    for unit in TimeUnit.allCases {
      let expected = amounts.first { $0.unit == unit }?.amount ?? 0
      #expect(total.upper[unit] == Rational(expected))
    }
    #expect(total.stepsWithoutTime == withoutTime)
    #expect(total.isAbout == (id == "agreement-round"))
    #expect(total.leavesOutReturns)
  }

  /// Of branches that run at the same time the longest counts, and what follows them counts once.
  @Test func parallelBranches() throws {
    let steps = """
      steps:
        - {title: มอบหมาย, by: กค., time: ๑ วัน, go: [a, b]}
        - {id: a, title: เตรียมห้อง, by: กค., time: ๒ วัน, go: c}
        - {id: b, title: เตรียมเอกสาร, by: กค., time: ๕ วัน}
        - {id: c, title: จัดประชุม, by: กค., time: ๑ วัน, wait: all}
        - {title: ดูแลสถานที่, by: กค., time: ๓ วัน, together: true}
        - {title: สรุปผล, by: กค., time: ๑ วัน}
      """
    let manual = try #require(try ExampleManual(Example(steps)).read().manual)
    let chart = try #require(manual.process("example")?.charts.first)
    let total = TotalTime(of: chart, graph: FlowGraph(of: chart, in: manual))
    #expect(total.upper[.day] == Rational(1 + 5 + 3 + 1))
  }

  /// Lines taken out, doubled and moved: whatever is left is read and checked without a trap.
  @Test(arguments: ["processes/sfo/training.md", "processes/ktr/help-request.md", "processes/kk/saraban.md"])
  func brokenFilesAreReported(path: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(path), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    var state: UInt64 = 11
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    for _ in 0..<60 {
      var broken = lines
      for _ in 0...roll(4) {
        let (from, to) = (roll(broken.count), roll(broken.count))
        switch roll(3) {
        case 0: broken.remove(at: from)
        case 1: broken.insert(broken[from], at: to)
        default: broken.swapAt(from, to)
        }
      }
      var manual = ExampleManual(Example([]))
      manual.set("processes/example.md", broken.joined(separator: "\n"))
      let found = try manual.findings()
      #expect(found.allSatisfy { !$0.finding.message.thai.isEmpty })
    }
  }
}
