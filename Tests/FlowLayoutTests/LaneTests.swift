import ChartSamples
import FlowLayout
import ManualModel
import Testing

/// The lines between lanes keep clear of rails and words (`docs/flow-layout.md` 13).
@Suite struct LaneTests {
  private static func charts() throws -> [(id: String, drawing: Drawing)] {
    try Benchmark.files().map { file in
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      return (file.id, chart.drawing(as: .lanes, in: .lanes(chart.laneCount)))
    }
  }

  private static func separators(_ drawing: Drawing) -> [Int] { drawing.lanes.dropFirst().map(\.box.x) }

  @Test func noRailIsNearALineBetweenLanes() throws {
    for (id, drawing) in try Self.charts() {
      for edge in drawing.edges {
        for (start, end) in zip(edge.points, edge.points.dropFirst()) where start.x == end.x {
          #expect(Self.separators(drawing).allSatisfy { abs($0 - start.x) >= 6 }, "\(id)")
        }
      }
    }
  }

  /// Words of a side exit stand behind the line; only between two rails there is no other room than over it.
  @Test func wordsHardlyEverHideALineBetweenLanes() throws {
    var (words, hiding) = (0, 0)
    for (_, drawing) in try Self.charts() {
      for label in drawing.edges.compactMap(\.label) {
        words += 1
        let box = label.box
        hiding += Self.separators(drawing).contains { box.x < $0 && $0 < box.x + box.width } ? 1 : 0
      }
    }
    #expect(words > 100)
    #expect(hiding * 30 <= words)
  }

  /// A rail between two shapes of one lane lies in that lane.
  @Test func aRailOfOneLaneStaysInIt() {
    let node = { FlowGraph.Node(name: $0, kind: .box(.process), row: $1, text: $0, lane: $2) }
    let graph = FlowGraph(
      nodes: [
        node("a", 1, 0), node("b", 2, 0), node("c", 3, 0), node("d", 4, 1), node("e", 5, 1), node("f", 6, 1),
      ],
      edges: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)].map {
        FlowGraph.Edge(from: $0, to: $1, direction: .forward)
      },
      lanes: [.init(name: "A", text: "A"), .init(name: "B", text: "B")])
    let drawing = FlowChart(graph, measure: ClusterMeasure()).drawing(as: .lanes, in: .regular)
    for edge in drawing.edges where (edge.from, edge.to) == (0, 2) || (edge.from, edge.to) == (3, 5) {
      let lane = drawing.lanes[edge.from == 0 ? 0 : 1].box
      #expect(edge.points.count > 2)
      #expect(edge.points.allSatisfy { lane.x < $0.x && $0.x < lane.x + lane.width })
    }
  }
}
