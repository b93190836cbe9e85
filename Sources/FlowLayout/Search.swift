/// The choice of one route per edge (`docs/flow-layout.md` 8): least sum of prices, alone and in pairs.
///
/// Every step is deterministic; what is pruned could not have changed the result.
struct Search {
  let graph: Topology
  let prices: Prices
  let candidates: Candidates
  let count: Int
  /// Chosen route of each edge, an index into `candidates.routes`.
  var chosen: [Int]
  /// Price of the chosen routes of two edges together, at e × count + f.
  var pair: [Int32]
  /// Pair prices computed by forced moves so far.
  var evaluated = 0

  init(_ graph: Topology, _ placement: Placement, _ prices: Prices, _ candidates: Candidates) {
    self.graph = graph
    self.prices = prices
    self.candidates = candidates
    count = graph.edgeCount
    chosen = [Int](repeating: -1, count: count)
    pair = [Int32](repeating: 0, count: count * count)
    greedy(placement)
  }

  /// Improves the choice until nothing crosses or no step helps.
  mutating func improve() {
    ripUp()
    exchangePairs()
    forceMoves()
  }

  /// Pairs of edges whose routes run on each other all the same.
  var collisions: [(Int, Int)] {
    var found: [(Int, Int)] = []
    for first in 0..<count {
      for second in first + 1..<max(count, first + 1)
      where pair[first * count + second] >= Prices.collision - Prices.joining {
        found.append((first, second))
      }
    }
    return found
  }

  /// Price of a candidate alone.
  func alone(_ candidate: Int) -> Int32 { candidates.routes[candidate].alone }

  /// Price of two candidates of two edges together.
  func together(_ candidate: Int, _ edge: Int, _ other: Int, _ otherEdge: Int) -> Int32 {
    prices.together(candidates.routes[candidate], edge, candidates.routes[other], otherEdge)
  }

  /// What an edge's route costs now, alone and with the others.
  func price(of edge: Int) -> Int32 {
    var sum = alone(chosen[edge])
    for other in 0..<count { sum += pair[edge * count + other] }
    return sum
  }

  /// Takes a route for an edge and updates the pair prices.
  mutating func choose(_ candidate: Int, for edge: Int) {
    chosen[edge] = candidate
    for other in 0..<count where other != edge && chosen[other] >= 0 {
      let price = together(candidate, edge, chosen[other], other)
      pair[edge * count + other] = price
      pair[other * count + edge] = price
    }
  }

  /// The cheapest candidate of an edge beside the routes that the others have, and its price; others with -1 are out.
  func best(for edge: Int, beside routes: [Int]) -> (candidate: Int, price: Int32) {
    var mates: Int32 = 0
    for other in 0..<count where other != edge && routes[other] >= 0 && graph.to[other] == graph.to[edge] {
      mates += 1
    }
    let bonus = mates * Prices.joining
    var best = -1
    var bestPrice = Int32.max
    for candidate in candidates.start[edge]..<candidates.start[edge + 1] {
      var price = alone(candidate)
      if best >= 0, price - bonus >= bestPrice { break }
      for other in 0..<count where other != edge && routes[other] >= 0 {
        price += together(candidate, edge, routes[other], other)
        if price - bonus >= bestPrice { break }
      }
      if price < bestPrice {
        best = candidate
        bestPrice = price
      }
    }
    return (best, bestPrice)
  }

  /// Step 1: main edges first, then short ones.
  private mutating func greedy(_ placement: Placement) {
    func span(_ edge: Int) -> Int {
      let (from, to) = (graph.from[edge], graph.to[edge])
      return abs(placement.level[from] - placement.level[to])
        + abs(placement.column[from] - placement.column[to])
    }
    let keys = (0..<count).map { edge in
      ((prices.facts[edge].isMain ? 0 : 1) << 32 | span(edge)) << 24 | edge
    }
    for key in keys.sorted() {
      let edge = key & 0xFF_FFFF
      choose(best(for: edge, beside: chosen).candidate, for: edge)
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
      let other = best(for: edge, beside: chosen)
      if other.price < price(of: edge) { choose(other.candidate, for: edge) }
    }
  }
}
