public import ManualModel

/// Graphs that no list of steps gives: arbitrary jumps, bars and loops.
public enum RandomGraphs {
  /// The graph with this seed: 1 to 60 nodes.
  public static func graph(seed: UInt64) -> FlowGraph {
    var numbers = SeededNumbers(seed: seed)
    let count = 1 + numbers.below(60)
    let kinds: [FlowGraph.Kind] = [
      .box(.process), .box(.process), .question, .question, .fork, .join, .box(.document), .box(.connector),
      .call,
      .note,
    ]
    var row = 1
    let nodes = (0..<count).map { index in
      if numbers.chance(70) { row += 1 }
      return FlowGraph.Node(
        name: "n\(index)", kind: kinds[numbers.below(kinds.count)], row: row, text: "ขั้นตอนที่ \(index + 1)",
        lane: numbers.below(4))
    }
    var edges: [FlowGraph.Edge] = []
    for from in 0..<count {
      for _ in 0..<(1 + numbers.below(4)) {
        let far = numbers.chance(25)
        let to = far ? numbers.below(count) : from + 1 + numbers.below(3)
        guard to < count, to != from else { continue }
        edges.append(
          .init(
            from: from, to: to, label: numbers.chance(40) ? "กรณีที่ \(to + 1)" : "",
            direction: to > from ? .forward : .back))
      }
    }
    return FlowGraph(
      nodes: nodes, edges: edges, lanes: (1...4).map { .init(name: "lane\($0)", text: "หน่วยงาน \($0)") })
  }
}
