/// The edges of a chart (`docs/content-model.md` 18.7).
struct FlowEdges {
  private let steps: [Step]
  private let nodes: FlowNodes
  private var list: [FlowGraph.Edge] = []

  init(of chart: Chart, nodes: FlowNodes) {
    steps = chart.steps
    self.nodes = nodes
    guard !steps.isEmpty else { return }
    list.reserveCapacity(nodes.list.count + 4)
    if let start = nodes.start { connect(start, to: enter(0, from: -1)) }
    for row in steps.indices { connectRow(row) }
  }

  /// The edges sorted by their sources, those with the same ends joined.
  func canonical() -> [FlowGraph.Edge] {
    let sorted = list.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
    var result: [FlowGraph.Edge] = []
    result.reserveCapacity(sorted.count)
    for (_, edge) in sorted {
      var twin = result.count - 1
      while twin >= 0, result[twin].from == edge.from, result[twin].to != edge.to { twin -= 1 }
      guard twin >= 0, result[twin].from == edge.from else {
        result.append(edge)
        continue
      }
      if result[twin].label.isEmpty {
        result[twin].label = edge.label
      } else if !edge.label.isEmpty {
        result[twin].label += " / " + edge.label
      }
    }
    return result
  }

  // MARK: Where edges lead

  /// A node, and whether the way to it is a return.
  private typealias Way = (node: Int, direction: FlowGraph.Direction)

  /// *enter(r, from)*: the node that an edge from row `from` to row `row` leads to.
  private func enter(_ row: Int, from: Int) -> Way {
    let places = nodes.rows[row]
    if row <= from { return (places.together ?? places.work, .back) }
    guard nodes.groups.isLater(row) else { return (places.join ?? places.together ?? places.work, .forward) }
    let first = nodes.groups[row].lowerBound
    // A way into the middle of a group is refused by validation; drawn, it leads to the group.
    return first > from ? enter(first, from: from) : (places.work, .forward)
  }

  /// *after(r)*: where `next` leads from row `row`.
  private func after(_ row: Int) -> Way? {
    let last = nodes.groups[row].upperBound - 1
    if let done = nodes.rows[last].done { return (done, .forward) }
    return afterGroup(of: row)
  }

  private func afterGroup(of row: Int) -> Way? {
    if let next = nodes.groups.next(after: row) { return enter(next, from: row) }
    return nodes.end.map { ($0, .forward) }
  }

  private func way(to target: Target, from row: Int) -> Way? {
    switch target.meaning {
    case .next: return after(row)
    case .end: return nodes.end.map { ($0, .forward) }
    case .row(let index): return nodes.rows.indices.contains(index) ? enter(index, from: row) : nil
    case .offChart:
      return nodes.rows[row].links.first { $0.meaning == target.meaning }.map { ($0.node, .forward) }
    case .number, .unknown: return nil
    }
  }

  // MARK: Edges

  private mutating func connect(_ from: Int, to way: Way?, label: String = "") {
    guard let way, way.node != from else { return }
    list.append(.init(from: from, to: way.node, label: label, direction: way.direction))
  }

  private mutating func connectRow(_ row: Int) {
    let places = nodes.rows[row]
    if let join = places.join { connect(join, to: (places.together ?? places.work, .forward)) }
    if let together = places.together {
      for member in nodes.groups[row] { connect(together, to: (nodes.rows[member].work, .forward)) }
    }
    if let box = places.box, let question = places.question { connect(box, to: (question, .forward)) }
    let exits = steps[row].exits
    let source = places.question ?? places.work
    if exits.isPlain {
      connect(source, to: after(row))
    } else {
      for (number, answer) in exits.answers.enumerated() {
        connectAnswer(answer, note: places.notes[number], fork: places.forks[number], from: source, row: row)
      }
      connectTargets(exits.go, fork: places.fork, from: source, label: "", row: row)
    }
    if let done = places.done { connect(done, to: afterGroup(of: row)) }
  }

  private mutating func connectAnswer(_ answer: Answer, note: Int?, fork: Int?, from question: Int, row: Int)
  {
    guard let note else {
      connectTargets(answer.go, fork: fork, from: question, label: answer.label.value, row: row)
      return
    }
    connect(question, to: (note, .forward), label: answer.label.value)
    connectTargets(answer.go, fork: fork, from: note, label: "", row: row)
  }

  private mutating func connectTargets(_ targets: [Target], fork: Int?, from: Int, label: String, row: Int) {
    guard let fork else {
      for target in targets { connect(from, to: way(to: target, from: row), label: label) }
      return
    }
    connect(from, to: (fork, .forward), label: label)
    for target in targets { connect(fork, to: way(to: target, from: row)) }
  }
}
