/// Steps 3 to 5 of the search: they touch only edges that cross or collide, or hinder each other at a node.
extension Search {
  /// Steps 3 and 5: for edges that are dear together, the best pair of routes.
  ///
  /// `atNodes` takes also edges of one node: each may keep the other from the side where it would have fewer bends.
  mutating func exchangePairs(atNodes: Bool = false) {
    evaluated = 0
    for _ in 0..<3 {
      var changed = false
      var waste = atNodes ? self.waste : []
      for first in 0..<count {
        for second in stride(from: first + 1, to: count, by: 1) {
          let together = pair[first * count + second]
          if together < Prices.crossing {
            guard atNodes, waste[first] + waste[second] - together >= Self.leastWaste, meet(first, second)
            else { continue }
          }
          if evaluated >= Self.exchangeLimit { return }
          guard exchange(first, second) else { continue }
          changed = true
          if atNodes { waste = self.waste }
        }
      }
      guard changed else { return }
      ripUp()
    }
  }

  /// What each edge costs more than its cheapest route alone.
  private var waste: [Int32] {
    (0..<count).map { price(of: $0) - alone(candidates.start[$0]) }
  }

  /// Less than a bend is not worth the search.
  private static var leastWaste: Int32 { 54 }

  /// No chart that a page can show comes near it; it bounds the time of one that nobody could read.
  private static var exchangeLimit: Int { 4_000_000 }

  private mutating func exchange(_ first: Int, _ second: Int) -> Bool {
    let present = price(of: first) + price(of: second) - pair[first * count + second]
    var rest = chosen
    rest[first] = -1
    rest[second] = -1
    let bonus = areMates(first, second) ? Prices.joining : 0
    let ones = ranked(first, beside: rest, below: present - least(of: second))
    guard let least = ones.first?.price else { return false }
    let twos = ranked(second, beside: rest, below: present - least + bonus)
    guard let cheapest = twos.first?.price else { return false }
    var best = present
    var found: (Int, Int)?
    for one in ones {
      if one.price + cheapest - bonus >= best { break }
      for two in twos {
        if one.price + two.price - bonus >= best { break }
        let price = one.price + two.price + together(one.candidate, first, two.candidate, second)
        if price < best {
          best = price
          found = (one.candidate, two.candidate)
        }
      }
    }
    guard let found else { return false }
    choose(found.0, for: first)
    choose(found.1, for: second)
    return true
  }

  /// The candidates of an edge that cost less than a limit beside the given routes, cheapest first.
  private mutating func ranked(_ edge: Int, beside routes: [Int], below limit: Int32) -> [(
    candidate: Int, price: Int32
  )] {
    var list: [(candidate: Int, price: Int32)] = []
    let bonus = bonus(of: edge)
    withUnsafeTemporaryAllocation(of: Neighbour.self, capacity: count) { room in
      let near = neighbours(of: edge, beside: routes, in: room)
      for candidate in candidates.start[edge]..<candidates.start[edge + 1] {
        var price = alone(candidate)
        if price - bonus >= limit { break }
        for other in near {
          price += together(candidate, edge, other.route, other.edge)
          evaluated += 1
          if price - bonus >= limit { break }
        }
        if price < limit { list.append((candidate, price)) }
      }
    }
    list.sort { $0.price == $1.price ? $0.candidate < $1.candidate : $0.price < $1.price }
    return list
  }

  /// Step 4: an edge takes another route by force, and those that then are dear make room.
  mutating func forceMoves() {
    evaluated = 0
    for _ in 0..<4 {
      var changed = false
      for edge in 0..<count {
        let dearest = dearestPair(of: edge)
        if dearest < Prices.crossing { continue }
        if evaluated >= Self.evaluationLimit { break }
        if force(edge) { changed = true }
      }
      guard changed else { return }
      ripUp()
      if evaluated >= Self.evaluationLimit { return }
    }
  }

  private static var evaluationLimit: Int { 400_000 }

  /// The highest price of an edge together with one other.
  private func dearestPair(of edge: Int) -> Int32 {
    pair[(edge * count)..<((edge + 1) * count)].max() ?? 0
  }

  private mutating func force(_ edge: Int) -> Bool {
    let limit = alone(chosen[edge]) + 1920
    var bestTotal = total
    var best: Search?
    var tried = 0
    var forced = self
    for candidate in candidates.start[edge]..<candidates.start[edge + 1] where candidate != chosen[edge] {
      if tried == 24 || alone(candidate) > limit || forced.evaluated >= Self.evaluationLimit { break }
      tried += 1
      forced.choose(candidate, for: edge)
      let dear = (0..<count).filter { forced.pair[edge * count + $0] >= Prices.crossing }
      let room = bestTotal - forced.least(making: dear)
      guard dear.count <= 6, room > 0 else { continue }
      var trial = forced
      let isWorthIt = trial.choose(again: dear, room: room)
      forced.evaluated = trial.evaluated
      if isWorthIt, trial.total < bestTotal {
        bestTotal = trial.total
        best = trial
      }
    }
    evaluated = forced.evaluated
    guard var best else { return false }
    best.evaluated = evaluated
    self = best
    return true
  }

  /// Lets edges choose again, twice over, or until one would see nothing new; false if they cannot come out well.
  ///
  /// `room` is what they may cost more than the least. The first chooses as if the others were not there, and can
  /// never cost less than then.
  private mutating func choose(again edges: [Int], room: Int32) -> Bool {
    for edge in edges { leave(edge) }
    var lastChange = 0
    for turn in 0..<(2 * edges.count) {
      if turn - lastChange >= edges.count { break }
      let edge = edges[turn % edges.count]
      let route = best(for: edge, below: turn == 0 ? least(of: edge) + room : .max).candidate
      if route < 0 { return false }
      if route == chosen[edge] { continue }
      choose(route, for: edge)
      lastChange = turn
    }
    return true
  }

  /// A price that the choice cannot come below, however some edges choose again.
  ///
  /// What they cost now is taken out; what they come back with is their cheapest route and a bonus for each mate.
  private func least(making edges: [Int]) -> Int32 {
    var sum = total
    for (position, edge) in edges.enumerated() {
      sum += least(of: edge) - price(of: edge)
      for other in edges[..<position] { sum += pair[edge * count + other] }
    }
    return sum
  }

  /// What no route of an edge can cost less than.
  private func least(of edge: Int) -> Int32 { alone(candidates.start[edge]) - bonus(of: edge) }

  /// The most that an edge can get for sharing rails with its mates.
  private func bonus(of edge: Int) -> Int32 {
    Int32((0..<count).count { $0 != edge && areMates($0, edge) }) * Prices.joining
  }
}
