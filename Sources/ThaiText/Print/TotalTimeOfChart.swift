public import ManualModel

extension TotalTime {
  /// The total over the main path of a chart (`docs/content-model.md` 19.1); `graph` is that of `chart`.
  ///
  /// The path leads forwards from the first entry; a question takes its first answer that leads forwards, a bar
  /// takes all branches, and of branches that run at the same time the largest sum counts, per unit.
  public init(of chart: Chart, graph: FlowGraph) {
    self.init()
    guard let entry = graph.nodes.firstIndex(where: { $0.kind == .start || $0.kind == .box(.start) }) else {
      return
    }
    let path = MainPath(of: chart, graph: graph)
    self = path.total(from: entry)
    leavesOutReturns = graph.edges.contains { $0.direction == .back }
  }
}

/// The forward edges of a graph that the main path takes.
private struct MainPath {
  private let chart: Chart
  private let graph: FlowGraph
  /// Per node where the path leads next; several targets at a bar.
  private let next: [[Int]]
  /// Per fork bar the node at which all its branches have arrived, if there is one before the end.
  private var meeting: [Int: Int] = [:]

  init(of chart: Chart, graph: FlowGraph) {
    self.chart = chart
    self.graph = graph
    var next = [[Int]](repeating: [], count: graph.nodes.count)
    for edge in graph.edges where edge.direction == .forward && edge.from < edge.to {
      if graph.nodes[edge.from].kind == .fork || next[edge.from].isEmpty { next[edge.from].append(edge.to) }
    }
    self.next = next
    guard next.contains(where: { $0.count > 1 }) else { return }
    let ends = Set(next.indices.filter { next[$0].isEmpty })
    let after = Dominators(
      count: next.count, order: next.indices.reversed(), entries: ends, sources: next)
    for node in next.indices where next[node].count > 1 { meeting[node] = after.parent(of: node) }
  }

  /// The total from `entry` to the end.
  ///
  /// Branches are summed up to where they meet, one meeting point after the other in the order of the nodes, so
  /// that the sums inside a branch are known when the branch is summed; nothing is walked twice.
  func total(from entry: Int) -> TotalTime {
    var branches: [Int: TotalTime] = [:]
    let forks = next.indices.filter { next[$0].count > 1 }
    for stop in Set(forks.compactMap { meeting[$0] }).sorted() {
      guard let first = forks.first(where: { meeting[$0] == stop }) else { continue }
      _ = sums(before: stop, from: first, branches: &branches)
    }
    let sums = sums(before: next.count, from: entry, branches: &branches)
    return sums[entry] ?? TotalTime()
  }

  /// Per node from `first` on, what is left of the path before `stop`; the sums of the forks that meet at `stop`
  /// are kept in `branches`.
  private func sums(before stop: Int, from first: Int, branches: inout [Int: TotalTime]) -> [TotalTime?] {
    var sums = [TotalTime?](repeating: nil, count: next.count)
    for node in (first..<min(stop, next.count)).reversed() {
      var sum = ownTime(of: node)
      if next[node].count > 1 {
        if let place = meeting[node], place != stop, let branch = branches[node] {
          sum.add(branch)
          if let rest = sums[place] { sum.add(rest) }
        } else {
          let branch = largest(next[node].compactMap { sums[$0] })
          if meeting[node] == stop { branches[node] = branch }
          sum.add(branch)
        }
      } else if let following = next[node].first, let rest = sums[following] {
        sum.add(rest)
      }
      sums[node] = sum
    }
    return sums
  }

  private func largest(_ branches: [TotalTime]) -> TotalTime {
    branches.reduce(into: TotalTime()) { $0.formMaximum($1) }
  }

  /// The time of a row, at its box or, without one, at its question.
  private func ownTime(of node: Int) -> TotalTime {
    var total = TotalTime()
    let (kind, row) = (graph.nodes[node].kind, graph.nodes[node].row - 1)
    switch kind {
    case .box, .call: break
    case .question where chart.steps[row].shape == .decision: break
    default: return total
    }
    switch chart.steps[row].time?.value {
    case .read(let timing)?: total.add(timing)
    case .words?: break
    case .notApplicable?: total.stepsWithoutTime = 1
    case nil:
      var isTimed = false
      for substep in chart.steps[row].substeps {
        if case .read(let timing)? = substep.time?.value { isTimed = total.add(timing) || isTimed }
      }
      if !isTimed { total.stepsWithoutTime = 1 }
    }
    return total
  }
}
