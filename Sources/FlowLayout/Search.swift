import ManualModel

/// What the search never changes; one object, so that a trial copies a reference instead of twenty arrays.
final class SearchProblem: Sendable {
  let graph: Topology
  let placement: Placement
  let prices: Prices
  let candidates: Candidates
  let count: Int

  init(_ graph: Topology, _ placement: Placement, _ grid: Grid, _ presentation: Drawing.Presentation) {
    self.graph = graph
    self.placement = placement
    prices = Prices(graph, placement, presentation)
    candidates = Candidates(graph, placement, grid, prices)
    count = graph.edgeCount
  }
}

/// The choice of one route per edge (`docs/flow-layout.md` 8): least sum of prices, alone and in pairs.
///
/// Every step is deterministic; what is pruned could not have changed the result.
struct Search {
  private let problem: SearchProblem
  private let memo: PairMemo
  /// Chosen route of each edge, an index into `candidates.routes`.
  var chosen: [Int]
  /// Price of the chosen routes of two edges together, at e × count + f.
  private(set) var pair: [Int32]
  /// The sum of each edge's prices in `pair`.
  private var beside: [Int32]
  /// What all chosen routes cost, alone and in pairs.
  private(set) var total: Int32 = 0
  /// Pair prices computed so far: a clock that runs alike everywhere.
  var evaluated = 0

  init(_ problem: SearchProblem) {
    self.problem = problem
    memo = PairMemo(problem.prices, problem.candidates)
    chosen = [Int](repeating: -1, count: problem.count)
    pair = [Int32](repeating: 0, count: problem.count * problem.count)
    beside = [Int32](repeating: 0, count: problem.count)
    greedy()
  }

  /// Number of edges.
  var count: Int { problem.count }
  /// The routes to choose from.
  var candidates: Candidates { problem.candidates }

  /// Whether two edges lead to one target.
  func areMates(_ edge: Int, _ other: Int) -> Bool { problem.graph.to[edge] == problem.graph.to[other] }

  /// Whether two edges begin or end at one node, other than both at their target: there they share a rail.
  func meet(_ edge: Int, _ other: Int) -> Bool {
    let (from, to) = (problem.graph.from, problem.graph.to)
    return from[edge] == from[other] || to[edge] == from[other] || from[edge] == to[other]
  }

  /// Improves the choice until nothing crosses or no step helps.
  mutating func improve() {
    ripUp()
    exchangePairs()
    forceMoves()
    exchangePairs(atNodes: true)
  }

  /// Price of a candidate alone.
  func alone(_ candidate: Int) -> Int32 { candidates.routes[candidate].alone }

  /// Price of two candidates of two edges together.
  func together(_ candidate: Int, _ edge: Int, _ other: Int, _ otherEdge: Int) -> Int32 {
    memo.price(candidate, of: edge, beside: other, of: otherEdge)
  }

  /// What an edge's route costs now, alone and with the others.
  func price(of edge: Int) -> Int32 { alone(chosen[edge]) + beside[edge] }

  /// Takes a route for an edge and updates the prices.
  mutating func choose(_ candidate: Int, for edge: Int) {
    leave(edge)
    chosen[edge] = candidate
    total += alone(candidate)
    evaluated += count
    let (memo, count) = (memo, count)
    for other in 0..<count {
      let route = chosen[other]
      if other == edge || route < 0 { continue }
      let price = memo.price(candidate, of: edge, beside: route, of: other)
      let change = price - pair[edge * count + other]
      // Most edges are far from each other before and after.
      guard change != 0 else { continue }
      pair[edge * count + other] = price
      pair[other * count + edge] = price
      beside[edge] += change
      beside[other] += change
      total += change
    }
  }

  /// Takes an edge out until it chooses again; what it costs in pairs stays until then.
  mutating func leave(_ edge: Int) {
    if chosen[edge] >= 0 { total -= alone(chosen[edge]) }
    chosen[edge] = -1
  }

  /// The cheapest candidate of an edge beside the routes that the others have, and its price; others with -1 are out.
  ///
  /// The candidate is -1 if none costs less than `limit`.
  mutating func best(for edge: Int, below limit: Int32 = .max) -> (candidate: Int, price: Int32) {
    withUnsafeTemporaryAllocation(of: Neighbour.self, capacity: count) { room in
      let near = neighbours(of: edge, beside: chosen, in: room)
      let mates = near.count { areMates($0.edge, edge) }
      let bonus = Int32(mates) * Prices.joining
      let (memo, routes) = (memo, problem.candidates.routes)
      var best = -1
      var bestPrice = limit
      for candidate in candidates.start[edge]..<candidates.start[edge + 1] {
        var price = routes[candidate].alone
        if price - bonus >= bestPrice { break }
        for other in near {
          price += memo.price(candidate, of: edge, beside: other.route, of: other.edge)
          evaluated += 1
          if price - bonus >= bestPrice { break }
        }
        if price < bestPrice {
          best = candidate
          bestPrice = price
        }
      }
      return (best, bestPrice)
    }
  }

  /// The route of an edge that another edge may meet.
  struct Neighbour {
    var edge: Int
    var route: Int
  }

  /// The edges whose routes lie where some candidate of an edge might meet them.
  ///
  /// Asked for very often: `room`, which has a place for every edge, is lent by who asks.
  func neighbours(
    of edge: Int, beside routes: [Int], in room: UnsafeMutableBufferPointer<Neighbour>
  ) -> UnsafeBufferPointer<Neighbour> {
    let candidates = problem.candidates.routes
    let reach = problem.candidates.reach[edge]
    var found = 0
    for (other, route) in routes.enumerated() where other != edge && route >= 0 {
      guard candidates[route].minY <= reach.high, candidates[route].maxY >= reach.low else { continue }
      room.initializeElement(at: found, to: Neighbour(edge: other, route: route))
      found += 1
    }
    return UnsafeBufferPointer(rebasing: room[..<found])
  }

  /// Step 1: main edges first, then short ones.
  private mutating func greedy() {
    let (graph, placement) = (problem.graph, problem.placement)
    func span(_ edge: Int) -> Int {
      let (from, to) = (graph.from[edge], graph.to[edge])
      return abs(placement.level[from] - placement.level[to])
        + abs(placement.column[from] - placement.column[to])
    }
    let keys = (0..<count).map { edge in
      ((problem.prices.facts[edge].isMain ? 0 : 1) << 32 | span(edge)) << 24 | edge
    }
    for key in keys.sorted() {
      let edge = key & 0xFF_FFFF
      choose(best(for: edge).candidate, for: edge)
    }
  }

  /// Step 2: dear edges are taken out and chosen again.
  mutating func ripUp() {
    var dear: [(price: Int32, edge: Int)] = []
    for edge in 0..<count {
      let price = price(of: edge)
      if price > 72 { dear.append((price, edge)) }
    }
    dear.sort { $0.price == $1.price ? $0.edge < $1.edge : $0.price > $1.price }
    for (_, edge) in dear {
      let other = best(for: edge)
      if other.price < price(of: edge) { choose(other.candidate, for: edge) }
    }
  }
}
