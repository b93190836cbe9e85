/// The prices of pairs of routes that a search has asked for, kept for the next time.
///
/// Trials differ in a few edges, so that most pairs come again. Each route remembers for each edge the last route of
/// that edge that it stood beside; the copies of a search share one memo, which is why it is an object.
final class PairMemo {
  private struct Entry {
    var other: Int32
    var price: Int32
  }

  private let prices: Prices
  private let routes: [Route]
  /// Number of edges.
  private let count: Int
  /// At route × count + edge; empty for charts that nobody could read, whose pairs would take too much memory.
  private let entries: UnsafeMutableBufferPointer<Entry>

  init(_ prices: Prices, _ candidates: Candidates) {
    self.prices = prices
    routes = candidates.routes
    count = prices.facts.count
    let size = routes.count * count
    entries = .allocate(capacity: size <= Self.largest ? size : 0)
    entries.initialize(repeating: Entry(other: -1, price: 0))
  }

  deinit { entries.deallocate() }

  /// Eight megabytes.
  private static let largest = 1 << 20

  /// The price of a route of one edge beside a route of another.
  func price(_ route: Int, of edge: Int, beside other: Int, of otherEdge: Int) -> Int32 {
    guard !entries.isEmpty else { return compute(route, edge, other, otherEdge) }
    let place = route * count + otherEdge
    let entry = entries[place]
    if entry.other == Int32(truncatingIfNeeded: other) { return entry.price }
    let price = compute(route, edge, other, otherEdge)
    entries[place] = Entry(other: Int32(truncatingIfNeeded: other), price: price)
    return price
  }

  private func compute(_ route: Int, _ edge: Int, _ other: Int, _ otherEdge: Int) -> Int32 {
    prices.together(routes[route], edge, routes[other], otherEdge)
  }
}
