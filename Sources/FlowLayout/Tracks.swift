/// The parallel places in channels and gutters (`docs/flow-layout.md` 9).
struct Tracks: Sendable {
  /// Track of leg l of edge e at e × 5 + l, counted from the low side (left or top); 0 for legs outside channels.
  private(set) var track: [Int]
  /// Number of tracks in each gutter, 0 to levels.
  private(set) var inGutter: [Int]
  /// Number of tracks in each vertical channel, 0 to columns.
  private(set) var inChannel: [Int]

  init(_ graph: Topology, _ grid: Grid, routes: [Route]) {
    track = [Int](repeating: 0, count: routes.count * 5)
    inGutter = [Int](repeating: 0, count: grid.levels + 1)
    inChannel = [Int](repeating: 0, count: grid.columns + 1)
    var segments: [(channel: Int, edge: Int, leg: Int)] = []
    for (edge, route) in routes.enumerated() {
      for leg in 0..<Int(route.legs) where route.place[leg + 1] & 1 == 0 {
        let line = Int(route.place[leg + 1]) / 2
        segments.append((route.isVertical(leg) ? grid.levels + 1 + line : line, edge, leg))
      }
    }
    segments.sort { ($0.channel, $0.edge, $0.leg) < ($1.channel, $1.edge, $1.leg) }
    var start = 0
    while start < segments.count {
      var end = start + 1
      while end < segments.count, segments[end].channel == segments[start].channel { end += 1 }
      var channel = Channel(graph, routes)
      for segment in segments[start..<end] { channel.enter(edge: segment.edge, leg: segment.leg) }
      let tracks = channel.assign(to: &track)
      let number = segments[start].channel
      if number <= grid.levels {
        inGutter[number] = tracks
      } else {
        inChannel[number - grid.levels - 1] = tracks
      }
      start = end
    }
  }
}

/// One channel or gutter with its rails.
private struct Channel {
  /// A leg that meets a rail: where, and whether it leaves to the low side (-1) or the high side (1).
  struct End: Equatable {
    var place: Int16
    var side: Int
  }

  /// One or more segments that share a line.
  struct Rail {
    var low: Int16
    var high: Int16
    var ends: [End]
    var members: [(edge: Int, leg: Int)]

    var balance: Int { ends.reduce(0) { $0 + $1.side } }

    func touches(_ other: Rail) -> Bool { low <= other.high && other.low <= high }
  }

  private let graph: Topology
  private let routes: [Route]
  private var rails: [Rail] = []

  init(_ graph: Topology, _ routes: [Route]) {
    self.graph = graph
    self.routes = routes
  }

  /// Adds a segment, to the rail of its group if there is one.
  mutating func enter(edge: Int, leg: Int) {
    let rail = rail(edge: edge, leg: leg)
    guard let home = rails.firstIndex(where: { isGroup($0, with: rail) }) else { return rails.append(rail) }
    rails[home].low = min(rails[home].low, rail.low)
    rails[home].high = max(rails[home].high, rail.high)
    rails[home].members.append((edge, leg))
    for end in rail.ends where !rails[home].ends.contains(end) { rails[home].ends.append(end) }
  }

  private func rail(edge: Int, leg: Int) -> Rail {
    let route = routes[edge]
    let line = route.place[leg + 1]
    let (from, to) = (route.place[leg], route.place[leg + 2])
    let ends = [
      End(place: from, side: route.place[leg - 1] < line ? -1 : 1),
      End(place: to, side: route.place[leg + 3] < line ? -1 : 1),
    ]
    return Rail(low: min(from, to), high: max(from, to), ends: ends, members: [(edge, leg)])
  }

  /// Whether a segment belongs on a rail: it goes with one member, and with every member that it touches.
  private func isGroup(_ rail: Rail, with other: Rail) -> Bool {
    let (edge, leg) = other.members[0]
    var found = false
    for member in rail.members {
      if isGroup(member.edge, member.leg, edge, leg) {
        found = true
      } else {
        let route = routes[member.edge]
        let (from, to) = (route.place[member.leg], route.place[member.leg + 2])
        if min(from, to) <= other.high, max(from, to) >= other.low { return false }
      }
    }
    return found
  }

  private func isGroup(_ edge: Int, _ leg: Int, _ other: Int, _ otherLeg: Int) -> Bool {
    let (a, b) = (routes[edge], routes[other])
    if graph.to[edge] == graph.to[other], a.entry == b.entry, a.joins(b, leg: leg, other: otherLeg) {
      return true
    }
    return graph.from[edge] == graph.from[other] && a.exit == b.exit && leg == 1 && otherLeg == 1
      && a.place[0] == b.place[0]
  }

  /// Orders the rails, numbers their tracks and returns how many there are.
  mutating func assign(to track: inout [Int]) -> Int {
    if rails.count > 1 {
      order()
      splitWhereLegsOverlap()
    }
    var numbers: [Int] = []
    for (index, rail) in rails.enumerated() {
      var number = 0
      for earlier in 0..<index where rails[earlier].touches(rail) {
        number = max(number, numbers[earlier] + 1)
      }
      numbers.append(number)
      for member in rail.members { track[member.edge * 5 + member.leg] = number }
    }
    return (numbers.max() ?? -1) + 1
  }

  private mutating func order() {
    rails = rails.enumerated().sorted { isBefore($0, $1) }.map(\.element)
    improve()
  }

  /// A segment that must stand between two others of one rail pulls them apart: they get tracks of their own.
  private mutating func splitWhereLegsOverlap() {
    let overlapping = overlaps()
    guard overlapping.contains(true) else { return }
    let before = rails
    rails = []
    for (index, rail) in before.enumerated() {
      if overlapping[index] {
        for member in rail.members { rails.append(self.rail(edge: member.edge, leg: member.leg)) }
      } else {
        rails.append(rail)
      }
    }
    order()
    if overlaps().count(where: { $0 }) >= overlapping.count(where: { $0 }) { rails = before }
  }

  /// The rails of which a leg would lie on a leg of another rail.
  private func overlaps() -> [Bool] {
    var found = [Bool](repeating: false, count: rails.count)
    for (first, rail) in rails.enumerated() {
      for second in rails.indices.dropFirst(first + 1)
      where rail.touches(rails[second]) && cuts(rail, rails[second]) >= Self.overlap {
        found[first] = true
        found[second] = true
      }
    }
    return found
  }

  /// What two legs on top of each other count in `cuts`.
  private static let overlap = 9

  private func isBefore(_ a: (offset: Int, element: Rail), _ b: (offset: Int, element: Rail)) -> Bool {
    let (balance, other) = (a.element.balance, b.element.balance)
    if balance != other { return balance < other }
    let (length, otherLength) = (a.element.high - a.element.low, b.element.high - b.element.low)
    if length != otherLength { return balance <= 0 ? length < otherLength : length > otherLength }
    return a.offset < b.offset
  }

  /// Moves one rail after the other to the place in the order where it cuts least.
  private mutating func improve() {
    for _ in 0..<3 {
      var changed = false
      var index = 0
      var left = rails.count
      var moved = [Bool](repeating: false, count: rails.count)
      while left > 0, index < rails.count {
        if moved[index] {
          index += 1
          continue
        }
        left -= 1
        let target = bestPlace(for: index)
        moved[index] = true
        guard target != index else { continue }
        changed = true
        let rail = rails.remove(at: index)
        let flag = moved.remove(at: index)
        rails.insert(rail, at: target)
        moved.insert(flag, at: target)
        index = min(index, target)
      }
      if !changed { return }
    }
  }

  /// The place at which a rail, taken out of the order, cuts least: its own if no other is better.
  private func bestPlace(for index: Int) -> Int {
    let rail = rails[index]
    // Cuts with the rail in front of all others; each step further lets one more rail stand before it.
    var sum = 0
    for (other, second) in rails.enumerated() where other != index && second.touches(rail) {
      sum += cuts(rail, second)
    }
    var sums = [sum]
    for (other, second) in rails.enumerated() where other != index {
      if second.touches(rail) { sum += cuts(second, rail) - cuts(rail, second) }
      sums.append(sum)
    }
    let least = sums.min() ?? 0
    return sums[index] == least ? index : sums.firstIndex(of: least) ?? index
  }

  /// Legs that must cut through if `a` has the lower track.
  private func cuts(_ a: Rail, _ b: Rail) -> Int {
    var count = 0
    for end in b.ends where end.side < 0 && end.place >= a.low && end.place <= a.high {
      count += a.ends.contains(End(place: end.place, side: 1)) ? Self.overlap : 1
    }
    for end in a.ends where end.side > 0 && end.place >= b.low && end.place <= b.high {
      count += b.ends.contains(End(place: end.place, side: -1)) ? Self.overlap : 1
    }
    return count
  }
}
