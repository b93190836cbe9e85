import ManualModel

/// A flow graph as flat arrays: nodes in the author's order, edges in canonical order (`docs/flow-layout.md` 2.1).
///
/// One object, because all that follows refers to it: a copy is a reference instead of nine arrays.
final class Topology: Sendable {
  /// What layout needs to know of a node's kind.
  enum Role: UInt8, Sendable {
    case box
    case decision
    case fork
    case join
  }

  let role: [Role]
  /// Row of each node; never decreases.
  let row: [Int]
  /// Lane of each node.
  let lane: [Int]
  /// First row of each phase.
  let phaseRows: [Int]
  /// Source and target of each edge.
  let from: [Int]
  let to: [Int]
  /// Index of each edge in the graph.
  let source: [Int]
  /// The exits of node v are the edges `outStart[v]..<outStart[v + 1]`.
  let outStart: [Int]
  /// The edges into v are `inEdges[inStart[v]..<inStart[v + 1]]`, in canonical order.
  let inStart: [Int]
  let inEdges: [Int]

  /// Number of nodes.
  var count: Int { role.count }
  /// Number of edges.
  var edgeCount: Int { from.count }

  init(_ graph: FlowGraph) {
    let count = graph.nodes.count
    role = graph.nodes.map { Role($0.kind) }
    row = Self.ascending(graph.nodes.map(\.row))
    lane = Self.lanes(of: graph)
    phaseRows = graph.phases.map(\.row)
    source = Self.canonicalEdges(of: graph)
    from = source.map { graph.edges[$0].from }
    to = source.map { graph.edges[$0].to }
    outStart = Self.starts(of: from, count: count)
    inStart = Self.starts(of: to, count: count)
    var next = inStart
    var inEdges = [Int](repeating: 0, count: source.count)
    for edge in source.indices {
      inEdges[next[to[edge]]] = edge
      next[to[edge]] += 1
    }
    self.inEdges = inEdges
  }

  /// Whether an edge leads to a later node.
  func isForward(_ edge: Int) -> Bool { to[edge] > from[edge] }

  /// The exits of a node, in the author's order.
  func exits(_ node: Int) -> Range<Int> { outStart[node]..<outStart[node + 1] }

  /// The edges into a node, in canonical order.
  func entries(_ node: Int) -> ArraySlice<Int> { inEdges[inStart[node]..<inStart[node + 1]] }

  /// Whether a node is a bar.
  func isBar(_ node: Int) -> Bool { role[node] == .fork || role[node] == .join }

  /// Whether a node is a decision with four exits or more.
  func isWide(_ node: Int) -> Bool { role[node] == .decision && exits(node).count >= 4 }

  /// Edges that can be drawn, by source, then by place among its exits.
  ///
  /// What the content checks refuse anyway (no such node, a loop, a second edge between two nodes) is left out.
  private static func canonicalEdges(of graph: FlowGraph) -> [Int] {
    let count = graph.nodes.count
    var bySource: [[Int]] = Array(repeating: [], count: count)
    for (index, edge) in graph.edges.enumerated() {
      guard (0..<count).contains(edge.from), (0..<count).contains(edge.to), edge.from != edge.to,
        !bySource[edge.from].contains(where: { graph.edges[$0].to == edge.to })
      else { continue }
      bySource[edge.from].append(index)
    }
    return bySource.flatMap { $0 }
  }

  private static func starts(of ends: [Int], count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    for end in ends { starts[end + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    return starts
  }

  private static func ascending(_ rows: [Int]) -> [Int] {
    var least = Int.min
    return rows.map { row in
      least = max(least, row)
      return least
    }
  }

  /// A node without a lane stands in the lane of the node before it.
  private static func lanes(of graph: FlowGraph) -> [Int] {
    var last = 0
    return graph.nodes.map { node in
      if let lane = node.lane, graph.lanes.indices.contains(lane) { last = lane }
      return last
    }
  }
}

extension Topology.Role {
  init(_ kind: FlowGraph.Kind) {
    self =
      switch kind {
      case .question, .box(.decision): .decision
      case .fork: .fork
      case .join: .join
      case .start, .end, .box, .call, .note, .link: .box
      }
  }
}
