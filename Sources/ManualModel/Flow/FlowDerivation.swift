extension FlowGraph {
  /// Derives the graph of a chart (`docs/content-model.md` 18).
  ///
  /// Total and pure: a target that means nothing has no edge, an edge from a node to itself is left out, and
  /// the rows that validation refuses still give a graph. Edges are sorted by their sources; of two edges with
  /// one source and one target one is kept, with both labels joined by " / " (`docs/flow-layout.md` 2.2).
  public init(of chart: Chart, in manual: Manual) {
    let lanes = RowLanes(of: chart.steps, in: manual)
    let nodes = FlowNodes(of: chart, lanes: lanes, in: manual)
    let phases = chart.steps.compactMap { step in
      step.phase.value.map { Phase(row: step.position, text: $0.value) }
    }
    self.init(
      nodes: nodes.list, edges: FlowEdges(of: chart, nodes: nodes).canonical(), lanes: lanes.lanes,
      phases: phases)
  }
}

/// The nodes of a chart in order, and the places of those that belong to a row (`docs/content-model.md` 18.5).
struct FlowNodes {
  /// The nodes of one row, as indices into `list`.
  struct Row {
    var join: Int?
    var together: Int?
    /// The box; nil for `shape: decision`.
    var box: Int?
    var question: Int?
    /// Per answer.
    var notes: [Int?] = []
    /// Per answer.
    var forks: [Int?] = []
    var fork: Int?
    var links: [(meaning: Target.Meaning, node: Int)] = []
    var done: Int?

    /// *box(r)* of `docs/content-model.md` 18.6: the box, or the question of a row without one.
    var work: Int { box ?? question ?? 0 }
  }

  private(set) var list: [FlowGraph.Node] = []
  private(set) var rows: [Row] = []
  private(set) var start: Int?
  private(set) var end: Int?
  let groups: RowGroups

  init(of chart: Chart, lanes: RowLanes, in manual: Manual) {
    let steps = chart.steps
    groups = RowGroups(of: steps)
    list.reserveCapacity(steps.count * 2 + 2)
    rows.reserveCapacity(steps.count)
    guard let first = steps.first, let last = steps.last else { return }
    let language = manual.book.language
    if !steps.contains(where: { $0.shape == .start }) {
      start = list.count
      let name = steps.contains { $0.key == "start" } ? "chart.start" : "start"
      let text = language == .thai ? "เริ่มต้น" : "Start"
      list.append(.init(name: name, kind: .start, row: first.position, text: text, lane: lanes.ofRow[0]))
    }
    for (index, step) in steps.enumerated() {
      let group = steps[groups[index].lowerBound].key
      appendRow(step, at: index, group: group, lane: lanes.ofRow[index], in: manual)
    }
    if leadsToEnd(steps) {
      end = list.count
      list.append(
        .init(
          name: "end", kind: .end, row: last.position, text: language == .thai ? "สิ้นสุด" : "End",
          lane: lanes.ofRow[steps.count - 1]))
    }
  }

  /// Adds the nodes of one row; `group` is the key of the first row of its group.
  private mutating func appendRow(_ step: Step, at index: Int, group: String, lane: Int?, in manual: Manual) {
    let language = manual.book.language
    var row = Row()
    func node(_ suffix: String, _ kind: FlowGraph.Kind, _ text: String = "") -> Int {
      let name = (suffix == ".done" ? group : step.key) + suffix
      list.append(.init(name: name, kind: kind, row: step.position, text: text, lane: lane))
      return list.count - 1
    }
    let isShared = groups.isShared(index)
    if step.wait != nil, !groups.isLater(index) { row.join = node(".join", .join) }
    if isShared, !groups.isLater(index) { row.together = node(".together", .fork) }
    if step.shape != .decision {
      row.box = node("", step.calls == nil ? .box(step.shape) : .call, step.title(language))
    }
    let exits = step.exits
    if exits.hasQuestion {
      row.question = node(".ask", .question, step.ask.value?.value ?? step.title(language))
    }
    for (number, answer) in exits.answers.enumerated() {
      row.notes.append(answer.note.map { node(".note\(number + 1)", .note, $0.value) })
      row.forks.append(answer.go.count > 1 ? node(".fork\(number + 1)", .fork) : nil)
    }
    if exits.go.count > 1 { row.fork = node(".fork", .fork) }
    for target in exits.answers.flatMap(\.go) + exits.go {
      guard case .offChart(let process, let anchor) = target.meaning,
        !row.links.contains(where: { $0.meaning == target.meaning })
      else { continue }
      let name = ".to." + process + (anchor.map { "#" + $0 } ?? "")
      let text = manual.linkText(process: process, anchor: anchor)
      row.links.append((target.meaning, node(name, .link(process: process, anchor: anchor), text)))
    }
    if isShared, index == groups[index].upperBound - 1 {
      row.done = node(".done", .join)
    }
    rows.append(row)
  }

  /// Whether some edge leads to `end`.
  private func leadsToEnd(_ steps: [Step]) -> Bool {
    if groups.isShared(steps.count - 1) { return true }
    for (index, step) in steps.enumerated() where step.shape != .end {
      let exits = step.exits
      let nextIsEnd = groups.next(after: index) == nil
      if exits.isPlain, nextIsEnd { return true }
      for target in exits.answers.flatMap(\.go) + exits.go {
        if target.meaning == .end || (target.meaning == .next && nextIsEnd) { return true }
      }
    }
    return false
  }
}

/// The ways out that a row really has, whatever else is written on it.
struct StepExits {
  var hasQuestion: Bool
  /// Empty without a question.
  var answers: [Answer]
  /// Empty with answers, and at an end.
  var go: [Target]
  /// Whether the row simply leads on to the next one.
  var isPlain: Bool
}

extension Step {
  /// The ways out by `docs/content-model.md` 18.7: nothing from an end, the answers of a question, else `go`.
  var exits: StepExits {
    let shape = self.shape
    let hasQuestion = shape == .decision || (shape != .end && self.ask.value != nil)
    if shape == .end { return StepExits(hasQuestion: false, answers: [], go: [], isPlain: false) }
    let answers = hasQuestion ? self.answers : []
    let go = answers.isEmpty ? self.go : []
    return StepExits(
      hasQuestion: hasQuestion, answers: answers, go: go, isPlain: answers.isEmpty && go.isEmpty)
  }
}

extension Manual {
  /// The words of a link to another chart: the title of the process, with the row or case that is meant.
  fileprivate func linkText(process id: String, anchor: String?) -> String {
    guard let process = process(id) else { return anchor.map { "\(id)#\($0)" } ?? id }
    let title = process.head.title(book.language)
    guard let anchor, let part = process.title(ofAnchor: anchor) else { return title }
    return title + ": " + part(book.language)
  }
}

extension Process {
  /// The title of the case or row with the given id.
  fileprivate func title(ofAnchor anchor: String) -> Title? {
    if let found = self.cases.first(where: { $0.id.value == anchor }) { return found.title }
    for chart in charts {
      if let row = chart.steps.first(where: { $0.id?.value == anchor }) { return row.title }
    }
    return nil
  }
}
