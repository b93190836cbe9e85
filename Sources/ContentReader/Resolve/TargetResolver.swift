internal import ManualModel
internal import ThaiText

/// Finds what the targets of rows and answers mean (content model 18.3).
///
/// Of the other documents only the ids are asked, so each process is resolved as soon as it is read; the anchors of
/// other processes are looked up at the end, by `Manual.resolveAnchors`.
struct TargetResolver: Sendable {
  private let isProcess: [String: Bool]
  private let processes: NearestWords

  /// Prepares to look things up among the ids of all documents, read or not.
  init(processes: [String], others: [String]) {
    isProcess = Dictionary(
      others.map { ($0, false) } + processes.map { ($0, true) }, uniquingKeysWith: { $0 || $1 })
    self.processes = NearestWords { processes }
  }

  /// Finds the meaning of every `go` of a process.
  func resolve(_ process: inout Process) {
    let id = process.head.id
    let anchors = process.flowAnchors
    process.updateTargets { word, rows in meaning(of: word, among: rows, of: id, anchors: anchors) }
  }

  private func meaning(
    of word: String, among rows: RowIDs, of process: String, anchors: [String]
  ) -> Target.Meaning {
    switch word {
    case "next", "ถัดไป": return .next
    case "end", "จบ": return .end
    default: break
    }
    if let row = rows.row(word) { return .row(row) }
    if let hash = word.utf8.firstIndex(of: UInt8(ascii: "#")) {
      let anchor = String(word[word.utf8.index(after: hash)...])
      let id = String(word[..<hash])
      if id.utf8.elementsEqual(process.utf8) { return .anchor(anchor, of: id, among: anchors) }
      if isProcess[id] == true { return .offChart(process: id, anchor: anchor) }
      return .unknown(nearest: processes.nearest(to: id).map { "\($0)#\(anchor)" })
    }
    if isProcess[word] == true { return .offChart(process: word, anchor: nil) }
    if TargetResolver.isNumber(word) { return .number }
    return .unknown(nearest: rows.renamed(word) ?? rows.nearest(to: word) ?? processes.nearest(to: word))
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) }
  }
}

extension Manual {
  /// Looks up the rows and cases of other processes that targets name; all else is resolved.
  mutating func resolveAnchors() {
    for index in processes.indices where processes[index].namesAnchors {
      var process = processes[index]
      process.updateTargets { target in
        guard case .offChart(let id, let anchor?) = target, let other = self.process(id) else {
          return target
        }
        return .anchor(anchor, of: id, among: other.flowAnchors)
      }
      processes[index] = process
    }
  }
}

extension Target.Meaning {
  /// An anchor of a process, if it has it.
  fileprivate static func anchor(_ anchor: String, of process: String, among anchors: [String]) -> Self {
    if anchors.contains(where: { $0.utf8.elementsEqual(anchor.utf8) }) {
      return .offChart(process: process, anchor: anchor)
    }
    return .unknown(nearest: EditDistance.nearest(to: anchor, among: anchors).map { "\(process)#\($0)" })
  }
}

/// The ids of the rows of one chart.
private struct RowIDs {
  private let ids: [String?]
  private let former: [[String]]

  init(_ steps: [Step]) {
    ids = steps.map { $0.id?.value }
    former = steps.map { $0.formerly.map(\.value) }
  }

  /// The first row with the id `word`, from 0.
  func row(_ word: String) -> Int? { ids.firstIndex { $0?.utf8.elementsEqual(word.utf8) ?? false } }

  /// The id of the row that had the id `word` before.
  func renamed(_ word: String) -> String? {
    for (id, former) in zip(ids, former) where former.contains(where: { $0.utf8.elementsEqual(word.utf8) }) {
      if let id { return id }
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
    self.cases.map(\.id.value) + charts.flatMap { $0.steps.compactMap { $0.id?.value } }
  }

  /// Whether a target names a row or case of a process.
  fileprivate var namesAnchors: Bool {
    func names(_ targets: [Target]) -> Bool {
      targets.contains { if case .offChart(_, _?) = $0.meaning { true } else { false } }
    }
    return charts.contains { chart in
      chart.steps.contains { names($0.go) || $0.answers.contains { names($0.go) } }
    }
  }

  /// Gives every target the meaning that `meaning` finds for its words among the rows of its chart.
  fileprivate mutating func updateTargets(_ meaning: (String, RowIDs) -> Target.Meaning) {
    updateRows { steps in
      let rows = RowIDs(steps)
      for row in steps.indices {
        steps[row].updateTargets { $0.meaning = meaning($0.written.value, rows) }
      }
    }
  }

  /// Changes the meaning of every target.
  fileprivate mutating func updateTargets(_ change: (Target.Meaning) -> Target.Meaning) {
    updateRows { steps in
      for row in steps.indices { steps[row].updateTargets { $0.meaning = change($0.meaning) } }
    }
  }
}

extension Step {
  /// Visits the targets of the row and of its answers.
  fileprivate mutating func updateTargets(_ update: (inout Target) -> Void) {
    for index in self.go.indices { update(&self.go[index]) }
    for answer in self.answers.indices {
      for index in self.answers[answer].go.indices { update(&self.answers[answer].go[index]) }
    }
  }
}
