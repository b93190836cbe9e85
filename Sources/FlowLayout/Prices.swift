import ManualModel

/// What routes cost (`docs/flow-layout.md` 7.3, 7.4).
///
/// The numbers are part of the specification.
struct Prices: Sendable {
  /// What the prices ask about an edge.
  struct Facts: Sendable {
    var from: Int
    var to: Int
    var isForward: Bool
    var isMain: Bool
    var changesLevel: Bool
    /// Exits of the source and of the target.
    var exits: Int
    var targetExits: Int
    var sourceRole: Topology.Role
    var targetRole: Topology.Role

    /// Whether the source is a decision with four exits or more.
    var isWide: Bool { sourceRole == .decision && exits >= 4 }
  }

  /// Two routes that cost so much together cross, less the bonus for a common rail.
  static let crossing: Int32 = 456
  /// Two nodes that face each other with a line between them from which both go on to one target: they look joined.
  static let facing: Int32 = 90
  /// Two routes to one target on one rail.
  static let joining: Int32 = 24

  let facts: [Facts]
  let presentation: Drawing.Presentation

  init(_ graph: Topology, _ placement: Placement, _ presentation: Drawing.Presentation) {
    self.presentation = presentation
    facts = (0..<graph.edgeCount).map { edge in
      let (from, to) = (graph.from[edge], graph.to[edge])
      return Facts(
        from: from, to: to, isForward: to > from, isMain: placement.main[from] == edge,
        changesLevel: placement.level[from] != placement.level[to], exits: graph.exits(from).count,
        targetExits: graph.exits(to).count, sourceRole: graph.role[from], targetRole: graph.role[to])
    }
  }

  /// Prices the routes of an edge, which stand at the end of the list.
  func rate(_ routes: inout [Route], from first: Int, edge: Int) {
    let facts = facts[edge]
    let canBeStraight = routes[first...].contains { $0.legs == 1 }
    for index in first..<routes.count {
      var price = 60 * routes[index].bends + 5 * routes[index].length
      if facts.isMain, routes[index].bends > 0, canBeStraight { price += 120 }
      price += exitPrice(routes[index], facts) + entryPrice(routes[index], facts)
      routes[index].alone = Int32(clamping: price)
    }
  }

  private func exitPrice(_ route: Route, _ edge: Facts) -> Int {
    let isSouth = route.exit == .south
    let isSide = route.exit == .east || route.exit == .west
    var price = 0
    if edge.sourceRole == .decision {
      if edge.isWide, presentation != .strip {
        if edge.isForward, !isSouth { price += 90 }
      } else if edge.isMain {
        if !isSouth { price += presentation == .lanes ? 24 : 54 }
      } else if isSouth {
        price += 54
      }
    } else if edge.isForward, edge.changesLevel, isSide {
      price += presentation == .lanes ? 12 : edge.exits > 1 ? 84 : 42
    }
    if edge.sourceRole == .fork, !isSouth { price += 72 }
    if presentation == .strip, edge.sourceRole != .decision, edge.exits > 1, !edge.isMain,
      route.exit != route.entry
    {
      price += 60
    }
    if !edge.isForward, route.exit == .east { price += 12 }
    if edge.isForward, route.bends >= 2, route.exit == .west { price += 12 }
    return price
  }

  private func entryPrice(_ route: Route, _ edge: Facts) -> Int {
    let isSide = route.entry == .east || route.entry == .west
    var price = 0
    if edge.isForward, edge.changesLevel, isSide { price += edge.isMain ? 30 : 6 }
    if !edge.isForward, route.entry == .north { price += 24 }
    if edge.targetRole == .decision, isSide {
      price += edge.targetExits >= 3 ? 156 : edge.targetExits == 2 ? 18 : 0
    }
    if edge.targetRole == .join, route.entry != .north { price += 36 }
    return price
  }
}
