import ChartSamples
import FlowLayout
import ManualModel
import Testing

/// Lanes whose work goes straight on to the next lane (`docs/flow-layout.md` 6.1), and exits that are chosen together (8).
@Suite struct HandOverTests {
  private static func node(
    _ name: String, _ row: Int, _ lane: Int, _ kind: FlowGraph.Kind = .box(.process)
  ) -> FlowGraph.Node {
    .init(name: name, kind: kind, row: row, text: name, lane: lane)
  }

  private static func lanes(
    _ nodes: [FlowGraph.Node], _ edges: [(Int, Int)], phases: [FlowGraph.Phase] = []
  ) -> Drawing {
    let graph = FlowGraph(
      nodes: nodes,
      edges: edges.map { .init(from: $0, to: $1, direction: $0 < $1 ? .forward : .back) },
      lanes: (0...3).map { .init(name: "\($0)", text: "\($0)") }, phases: phases)
    return FlowChart(graph, measure: ClusterMeasure()).drawing(as: .lanes, in: .narrow)
  }

  private static func middles(_ drawing: Drawing) -> [Int] {
    drawing.nodes.map { $0.box.y + $0.box.height / 2 }
  }

  @Test func workHandedToTheRightStandsOnOneLevel() {
    let nodes = [Self.node("a", 1, 0), Self.node("b", 2, 2), Self.node("c", 3, 0), Self.node("d", 4, 1)]
    let drawing = Self.lanes(nodes, [(0, 1), (1, 2), (2, 3)])
    let middles = Self.middles(drawing)
    #expect(middles[0] == middles[1])
    #expect(middles[1] < middles[2])
    #expect(middles[2] == middles[3])
    #expect(drawing.edges.map(\.points.count) == [2, 4, 2])
  }

  /// Time runs downwards: a level holds one hand-over, and none to the left or over the line of a phase.
  @Test func otherWorkGoesDown() {
    let chain = Self.middles(
      Self.lanes((0...2).map { Self.node("n\($0)", $0 + 1, $0) }, [(0, 1), (1, 2)]))
    #expect(chain[0] == chain[1])
    #expect(chain[1] < chain[2])
    let left = Self.middles(Self.lanes([Self.node("a", 1, 1), Self.node("b", 2, 0)], [(0, 1)]))
    #expect(left[0] < left[1])
    let phase = Self.middles(
      Self.lanes(
        [Self.node("a", 1, 0), Self.node("b", 2, 1)], [(0, 1)], phases: [.init(row: 2, text: "p")]))
    #expect(phase[0] < phase[1])
    let branches = Self.middles(
      Self.lanes(
        [Self.node("a", 1, 0), Self.node("b", 2, 1), Self.node("c", 3, 1)], [(0, 1), (0, 2), (1, 2)]))
    #expect(branches[0] < branches[1])
  }

  /// A decision with two ways to the right takes one of them below: neither leaves on the left, and none crosses.
  @Test func exitsOfADecisionAreChosenTogether() {
    let nodes = [
      Self.node("a", 1, 1), Self.node("q", 2, 1, .question), Self.node("r", 3, 2, .question),
      Self.node("x", 3, 3), Self.node("b", 4, 1),
    ]
    let drawing = Self.lanes(nodes, [(0, 1), (1, 2), (1, 3), (2, 4), (2, 0)])
    let corner = drawing.nodes[1].box.x
    for edge in drawing.edges where edge.from == 1 {
      #expect(edge.points.allSatisfy { $0.x > corner })
    }
    #expect(drawing.edges.reduce(0) { $0 + $1.points.count - 2 } <= 7)
  }

  /// Two nodes that face each other are never joined by a line that belongs to two edges.
  @Test func linesThatMeetDoNotLookLikeOne() throws {
    for file in try Benchmark.files() {
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      let edges = chart.drawing(as: .lanes, in: .lanes(chart.laneCount)).edges
      for one in edges {
        for two in edges where two.to == one.to && two.points.count == 3 && one.points.count == 3 {
          let faces = one.points[0].y < one.points[1].y && two.points[0].y > two.points[1].y
          #expect(!(faces && one.points[1] == two.points[1]), "\(file.id)")
        }
      }
    }
  }
}
