internal import ManualModel
internal import ThaiText

/// Finds what the targets of rows and answers mean (content model 18.3), when all documents are read.
struct TargetResolver: Sendable {
  private let manual: Manual
  private let processes: NearestWords

  /// Prepares to look things up in `manual`, whose targets need not be resolved.
  init(_ manual: Manual) {
    self.manual = manual
    processes = NearestWords { manual.processes.map(\.head.id) }
  }

  /// `process` with the meaning of every `go` found.
  func resolving(_ process: Process) -> Process {
    var process = process
    resolve(&process.steps, of: process)
    for place in process.cases.indices { resolve(&process.cases[place].steps, of: process) }
    return process
  }

  private func resolve(_ steps: inout [Step], of process: Process) {
    let rows = RowIDs(steps)
    for row in steps.indices {
      for place in steps[row].go.indices { resolve(&steps[row].go[place], among: rows, of: process) }
      for answer in steps[row].answers.indices {
        for place in steps[row].answers[answer].go.indices {
          resolve(&steps[row].answers[answer].go[place], among: rows, of: process)
        }
      }
    }
  }

  private func resolve(_ target: inout Target, among rows: RowIDs, of process: Process) {
    target.meaning = meaning(of: target.written.value, among: rows, of: process)
  }

  private func meaning(of word: String, among rows: RowIDs, of process: Process) -> Target.Meaning {
    switch word {
    case "next", "ถัดไป": return .next
    case "end", "จบ": return .end
    default: break
    }
    if let row = rows.row(word) { return .row(row) }
    if let hash = word.utf8.firstIndex(of: UInt8(ascii: "#")) {
      let anchor = String(word[word.utf8.index(after: hash)...])
      return offChart(String(word[..<hash]), anchor: anchor, of: process)
    }
    switch manual.documents[word] {
    case .process, .unread: return .offChart(process: word, anchor: nil)
    case .campaign, .page, nil: break
    }
    if TargetResolver.isNumber(word) { return .number }
    return .unknown(nearest: rows.renamed(word) ?? rows.nearest(to: word) ?? processes.nearest(to: word))
  }

  private func offChart(_ id: String, anchor: String, of process: Process) -> Target.Meaning {
    if id.utf8.elementsEqual(process.head.id.utf8) { return meaning(of: anchor, in: process) }
    switch manual.documents[id] {
    case .process(let place): return meaning(of: anchor, in: manual.processes[place])
    case .unread: return .offChart(process: id, anchor: anchor)
    case .campaign, .page, nil: return .unknown(nearest: processes.nearest(to: id).map { "\($0)#\(anchor)" })
    }
  }

  private func meaning(of anchor: String, in process: Process) -> Target.Meaning {
    let anchors = process.flowAnchors
    if anchors.contains(where: { $0.utf8.elementsEqual(anchor.utf8) }) {
      return .offChart(process: process.head.id, anchor: anchor)
    }
    let nearest = EditDistance.nearest(to: anchor, among: anchors)
    return .unknown(nearest: nearest.map { "\(process.head.id)#\($0)" })
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) }
  }
}

/// The ids of the rows of one chart.
private struct RowIDs {
  private let ids: [String?]
  private let steps: [Step]

  init(_ steps: [Step]) {
    self.steps = steps
    ids = steps.map { $0.id?.value }
  }

  /// The first row with the id `word`, from 0.
  func row(_ word: String) -> Int? { ids.firstIndex { $0?.utf8.elementsEqual(word.utf8) ?? false } }

  /// The id of the row that had the id `word` before.
  func renamed(_ word: String) -> String? {
    for step in steps where step.formerly.contains(where: { $0.value.utf8.elementsEqual(word.utf8) }) {
      if let id = step.id { return id.value }
    }
    return nil
  }

  func nearest(to word: String) -> String? {
    EditDistance.nearest(to: word, among: ids.lazy.compactMap { $0 })
  }
}

extension Process {
  /// The ids that a target with `#` may name: its cases, then its rows.
  fileprivate var flowAnchors: [String] {
    cases.map(\.id.value) + charts.flatMap { $0.steps.compactMap { $0.id?.value } }
  }
}
