import ChartSamples
import ManualModel
import Testing

@testable import FlowLayout

/// Levels, main exits and columns on small graphs (`docs/flow-layout.md` 6).
@Suite struct ColumnTests {
  /// A graph from kinds ("?" a question, "f" and "j" bars, "." a box) and pairs of ends.
  private func topology(_ kinds: String, _ edges: [(Int, Int)], rows: [Int]? = nil) -> Topology {
    let nodes = kinds.enumerated().map { index, kind in
      FlowGraph.Node(
        name: "n\(index)",
        kind: kind == "?" ? .question : kind == "f" ? .fork : kind == "j" ? .join : .box(.process),
        row: rows?[index] ?? index + 1, text: "")
    }
    return Topology(
      FlowGraph(
        nodes: nodes, edges: edges.map { .init(from: $0, to: $1, direction: $1 > $0 ? .forward : .back) }))
  }

  /// A route that begins in the first column and has legs to the given coordinates.
  private func route(_ exit: Port, _ entry: Port, y: Int, to ends: [Int]) -> Route {
    var route = Route(exit: exit, entry: entry, x: 1, y: y)
    for end in ends { _ = route.append(to: end) }
    return route
  }

  @Test func levelsAreLongestPathsAndReturnsChangeNone() {
    let graph = topology(".?..", [(0, 1), (1, 2), (1, 3), (2, 3), (1, 0)])
    #expect(graph.levels(.plain) == [0, 1, 2, 3])
    #expect(topology(".?..", [(0, 1), (1, 2), (1, 3), (2, 3)]).levels(.plain) == [0, 1, 2, 3])
    #expect(graph.levels(.strip) == [0, 1, 2, 3])
  }

  @Test func inTheTableALaterRowNeverStandsHigher() {
    let graph = topology("?...", [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(graph.levels(.plain) == [0, 1, 1, 2])
    #expect(graph.levels(.table) == [0, 1, 2, 3])
  }

  @Test func theLongestWayGoesStraightOn() {
    let graph = topology("?....", [(0, 4), (0, 1), (1, 2), (2, 3), (3, 4)])
    let placement = graph.placement(.plain)
    #expect(placement.main[0] == 1)
    #expect(placement.column == [0, 0, 0, 0, 0])
  }

  @Test func casesStandInTheAuthorsOrderAroundTheMiddle() {
    let graph = topology("?....", [(0, 1), (0, 2), (0, 3), (1, 4), (2, 4), (3, 4)])
    #expect(graph.placement(.plain).column == [1, 0, 1, 2, 1])
  }

  @Test func aCorrectionStandsBesideItsDecision() {
    let graph = topology(".?..", [(0, 1), (1, 3), (1, 2), (2, 0)], rows: [1, 2, 2, 3])
    for view in [Drawing.Presentation.plain, .table] {
      let placement = graph.placement(view)
      #expect(placement.level == [0, 1, 1, 2])
      #expect(placement.column[2] != placement.column[1])
    }
  }

  /// A correction that goes back to its own decision rises beside it: the shortest way over it, not around.
  @Test func aCorrectionReturnsOverItsDecision() {
    let plan = Plan(topology(".?..", [(0, 1), (1, 3), (1, 2), (2, 1)], rows: [1, 2, 2, 3]), .plain)
    let back = plan.routes.indices.first { plan.topology.from[$0] == 2 }
    #expect(back.map { plan.routes[$0].exit } == .north)
    #expect(back.map { plan.routes[$0].bends } == 2)
  }

  @Test func barsStretchOverTheirBranches() {
    let graph = topology(".f...j.", [(0, 1), (1, 2), (1, 3), (1, 4), (2, 5), (3, 5), (4, 5), (5, 6)])
    let placement = graph.placement(.plain)
    let grid = Grid(graph, placement, presentation: .plain)
    #expect(grid.spanLow[1] == 0 && grid.spanHigh[1] == 2)
    #expect(grid.spanLow[5] == 0 && grid.spanHigh[5] == 2)
    #expect(!grid.isChannelFree(1, placement.level[1], placement.level[1]))
    #expect(grid.isChannelFree(0, 0, placement.levels - 1))
    let plan = Plan(graph, .plain)
    #expect(plan.routes.allSatisfy { $0.legs == 1 })
  }

  /// What routes of the first two edges cost together.
  private func together(_ prices: Prices, _ one: Route, _ two: Route) -> Int32 {
    prices.together(one, 0, two, 1)
  }

  @Test func routesThatShareAPortOfADecisionCostMost() {
    let graph = topology("?..", [(0, 1), (0, 2), (1, 2)])
    let plan = Plan(graph, .plain)
    let prices = Prices(graph, plan.placement, .plain)
    let down = route(.south, .north, y: 1, to: [3])
    #expect(together(prices, down, down) == 36000 + 18000)
    #expect(plan.routes[0].exit != plan.routes[1].exit)
  }

  @Test func linesOneBehindTheOtherCrossOnlyInTheWrongOrder() {
    // Two rails in one channel, one inside the other: one order is free of crossings, so they cost nothing.
    let graph = topology("....", [(0, 3), (1, 2)])
    let plan = Plan(graph, .strip)
    let prices = Prices(graph, plan.placement, .strip)
    func rail(_ from: Int, _ to: Int) -> Route { route(.east, .east, y: from, to: [2, to, 1]) }
    #expect(together(prices, rail(1, 7), rail(3, 5)) == 0)
    #expect(together(prices, rail(1, 5), rail(3, 7)) == 480)
  }
}
