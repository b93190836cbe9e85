import ManualModel
import Testing

@testable import ContentReader

/// A manual of one process without findings, in which a test changes some files.
///
/// The place that a finding must name stands between `⟦` and `⟧` in the changed file.
struct SmallManual {
  /// What reading gave.
  let result: ReadResult
  private let marks: [(path: String, range: Range<Int>)]

  static let files: [String: String] = [
    "manual.yaml": """
    title: คู่มือ
    org: สป.
    fiscal-year: 2567
    categories:
      - id: core
        title: หลัก
        processes: [work]
    divisions:
      - unit: กก.
        processes: [work]
    """,
    "units.yaml": """
    units:
      - id: สป.
        name: สำนักงาน
        kind: org
      - id: กก.
        name: กองกลาง
        kind: division
        under: สป.
    """,
    "processes/work.md": process(),
  ]

  /// The lines of a process: its keys, then its steps, then its body.
  static func process(_ keys: String = "", steps: String = "  - title: ทำ\n    by: กก.", body: String = "")
    -> String
  {
    "---\ntitle: งาน\nowner: กก.\n" + (keys.isEmpty ? "" : keys + "\n")
      + (steps.isEmpty ? "" : "steps:\n" + steps + "\n") + "---\n" + body
  }

  init(_ changed: [String: String], without: [String] = []) throws {
    let folder = try TemporaryFolder()
    var marks: [(path: String, range: Range<Int>)] = []
    for (path, text) in Self.files.merging(changed, uniquingKeysWith: { $1 }) where !without.contains(path) {
      let bytes = Self.unmarked(Array(text.utf8)) { marks.append((path, $0)) }
      try folder.write(path, bytes)
    }
    self.marks = marks.sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
    result = try folder.read()
  }

  /// A manual whose process has other keys.
  init(_ keys: String) throws { try self.init(["processes/work.md": Self.process(keys)]) }

  /// A manual whose process has other steps.
  init(steps: String) throws { try self.init(["processes/work.md": Self.process(steps: steps)]) }

  var ids: [String] { result.diagnostics.map(\.id.rawValue) }

  /// The one process.
  var process: Process { get throws { try #require(result.manual?.process("work")) } }

  /// Expects the findings `ids`, in order, exactly at the marked places, each with words in both languages.
  func expect(_ ids: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(self.ids == ids, sourceLocation: sourceLocation)
    let found = result.diagnostics.compactMap { finding in
      finding.range.map { "\(result.files[Int($0.file.index)].path) \($0.start)..<\($0.end)" }
    }
    let expected = marks.map { "\($0.path) \($0.range)" }
    #expect(Set(found) == Set(expected), sourceLocation: sourceLocation)
    for finding in result.diagnostics {
      for words in [finding.message, finding.remedy] {
        #expect(!words.thai.isEmpty && !words.english.isEmpty, sourceLocation: sourceLocation)
      }
    }
  }

  private static func unmarked(_ bytes: [UInt8], _ mark: (Range<Int>) -> Void) -> [UInt8] {
    var plain: [UInt8] = []
    var starts: [Int] = []
    var index = 0
    while index < bytes.count {
      let next = bytes[index...].prefix(3)
      if next.elementsEqual("⟦".utf8) {
        starts.append(plain.count)
        index += 3
      } else if next.elementsEqual("⟧".utf8), let start = starts.popLast() {
        mark(start..<plain.count)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }
}
