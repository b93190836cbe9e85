internal import ManualModel

/// The graph of a chart with what the rules on its shape ask (`docs/content-model.md` 18.9).
struct GraphFacts: Sendable {
  let chart: ChartFacts
  let graph: FlowGraph
  /// Per node, the targets of its edges, forward and back.
  let targets: [[Int]]
  /// Per node, the sources of its edges, forward and back.
  let sources: [[Int]]
  /// Per node, the targets of its forward edges; they have greater numbers.
  let forwardTargets: [[Int]]
  /// Per node, the sources of its forward edges.
  let forwardSources: [[Int]]
  /// The implicit start, or the boxes of shape start.
  let entries: Set<Int>
  /// The implicit end, boxes of shape end, and links.
  let ends: Set<Int>

  init(_ chart: ChartFacts) {
    self.chart = chart
    graph = FlowGraph(of: chart.chart, in: chart.manual)
    let none = [[Int]](repeating: [], count: graph.nodes.count)
    var (targets, sources, forwardTargets, forwardSources) = (none, none, none, none)
    for edge in graph.edges {
      targets[edge.from].append(edge.to)
      sources[edge.to].append(edge.from)
      guard edge.direction == .forward, edge.from < edge.to else { continue }
      forwardTargets[edge.from].append(edge.to)
      forwardSources[edge.to].append(edge.from)
    }
    (self.targets, self.sources) = (targets, sources)
    (self.forwardTargets, self.forwardSources) = (forwardTargets, forwardSources)
    var (entries, ends) = (Set<Int>(), Set<Int>())
    for (index, node) in graph.nodes.enumerated() {
      switch node.kind {
      case .start, .box(.start): entries.insert(index)
      case .end, .box(.end), .link: ends.insert(index)
      default: break
      }
    }
    (self.entries, self.ends) = (entries, ends)
  }

  /// The row of a node, from 0.
  func row(of node: Int) -> Int { graph.nodes[node].row - 1 }

  /// Whether a node is one of the bars around rows that go together.
  func isGroupBar(_ node: Int) -> Bool {
    let name = graph.nodes[node].name
    return name.hasSuffix(".together") || name.hasSuffix(".done")
  }

  /// All nodes that can be reached from `starts` over `edges`, the starts among them.
  static func reach(_ starts: some Sequence<Int>, over edges: [[Int]]) -> [Bool] {
    var seen = [Bool](repeating: false, count: edges.count)
    var open: [Int] = []
    for start in starts where !seen[start] {
      seen[start] = true
      open.append(start)
    }
    while let node = open.popLast() {
      for next in edges[node] where !seen[next] {
        seen[next] = true
        open.append(next)
      }
    }
    return seen
  }

  /// Whether every node can be reached and can reach an end; the rules on forks ask only then.
  var isSound: Bool {
    let reached = GraphFacts.reach(entries, over: targets)
    let leaving = GraphFacts.reach(ends, over: sources)
    return reached.allSatisfy { $0 } && leaving.allSatisfy { $0 }
  }

  /// Dominators over forward edges.
  var dominators: Dominators {
    Dominators(count: targets.count, order: targets.indices, entries: entries, sources: forwardSources)
  }

  /// Post-dominators over forward edges.
  var postDominators: Dominators {
    Dominators(
      count: targets.count, order: targets.indices.reversed(), entries: ends, sources: forwardTargets)
  }
}
