/// The ways that each edge may take (`docs/flow-layout.md` 7.2), cheapest first.
struct Candidates: Sendable {
  /// All routes; those of edge e are `routes[start[e]..<start[e + 1]]`.
  let routes: [Route]
  /// Where each edge's routes begin.
  private(set) var start: [Int] = [0]
  /// The levels, in half-coordinates, that some route of each edge touches.
  private(set) var reach: [(low: Int16, high: Int16)] = []

  init(_ graph: Topology, _ placement: Placement, _ grid: Grid, _ prices: Prices) {
    var routes: [Route] = []
    routes.reserveCapacity(graph.edgeCount * (4 * grid.columns + 16))
    start.reserveCapacity(graph.edgeCount + 1)
    reach.reserveCapacity(graph.edgeCount)
    var forms = Forms(graph, placement, grid)
    for edge in 0..<graph.edgeCount {
      let first = routes.count
      forms.all(of: edge, into: &routes)
      prices.rate(&routes, from: first, edge: edge)
      Self.sort(&routes, from: first)
      start.append(routes.count)
      reach.append(Self.reach(of: routes[first...]))
    }
    self.routes = routes
  }

  /// Cheapest first, then in the order of the forms.
  private static func sort(_ routes: inout [Route], from first: Int) {
    for index in first..<routes.count {
      let route = routes[index]
      var place = index
      while place > first, routes[place - 1].alone > route.alone {
        routes[place] = routes[place - 1]
        place -= 1
      }
      routes[place] = route
    }
  }

  private static func reach(of routes: ArraySlice<Route>) -> (low: Int16, high: Int16) {
    guard let first = routes.first else { return (0, 0) }
    var reach = (low: first.minY, high: first.maxY)
    for route in routes {
      reach.low = min(reach.low, route.minY)
      reach.high = max(reach.high, route.maxY)
    }
    return reach
  }
}

/// The forms of one edge after the other.
private struct Forms {
  private let graph: Topology
  private let placement: Placement
  private let grid: Grid
  /// Column and level of both ends of the edge; the span of a bar.
  private var (fromColumn, toColumn, fromLevel, toLevel) = (0, 0, 0, 0)
  private var (fromLow, fromHigh, toLow, toHigh) = (0, 0, 0, 0)
  private var (leavesFork, entersJoin, isReturn) = (false, false, false)
  private var order: Int16 = 0

  init(_ graph: Topology, _ placement: Placement, _ grid: Grid) {
    self.graph = graph
    self.placement = placement
    self.grid = grid
  }

  private mutating func begin(_ edge: Int) {
    let (from, to) = (graph.from[edge], graph.to[edge])
    fromColumn = placement.column[from]
    toColumn = placement.column[to]
    fromLevel = placement.level[from]
    toLevel = placement.level[to]
    fromLow = grid.spanLow[from]
    fromHigh = grid.spanHigh[from]
    toLow = grid.spanLow[to]
    toHigh = grid.spanHigh[to]
    leavesFork = graph.role[from] == .fork
    entersJoin = graph.role[to] == .join
    isReturn = !graph.isForward(edge)
    order = 0
  }

  mutating func all(of edge: Int, into routes: inout [Route]) {
    begin(edge)
    straight(into: &routes)
    oneBend(into: &routes)
    overGutter(into: &routes)
    bySide(.west, into: &routes)
    bySide(.east, into: &routes)
    roundabout(into: &routes)
  }

  /// Adds a route whose legs end at the given coordinates; a leg without length makes it no route.
  private mutating func add(
    _ exit: Port, _ entry: Port, x: Int, y: Int, to ends: (Int, Int, Int, Int, Int), count: Int,
    into routes: inout [Route]
  ) {
    order += 1
    var route = Route(exit: exit, entry: entry, x: x, y: y)
    route.order = order
    guard route.append(to: ends.0), count < 2 || route.append(to: ends.1),
      count < 3 || route.append(to: ends.2),
      count < 4 || route.append(to: ends.3), count < 5 || route.append(to: ends.4)
    else { return }
    routes.append(route)
  }

  /// Whether a column is free strictly between the two levels.
  private func isDropFree(_ column: Int) -> Bool {
    grid.isColumnFree(column, min(fromLevel, toLevel) + 1, max(fromLevel, toLevel) - 1)
  }

  /// Forms 1 to 3.
  private mutating func straight(into routes: inout [Route]) {
    let down = 2 * toLevel + 1
    if toLevel > fromLevel {
      if fromColumn == toColumn {
        if isDropFree(toColumn) { vertical(fromColumn, down, &routes) }
      } else {
        if leavesFork, (fromLow...fromHigh).contains(toColumn), isDropFree(toColumn) {
          vertical(toColumn, down, &routes)
        }
        if entersJoin, (toLow...toHigh).contains(fromColumn), isDropFree(fromColumn) {
          vertical(fromColumn, down, &routes)
        }
      }
    } else if toLevel == fromLevel {
      let (east, west) = (fromHigh < toLow, toHigh < fromLow)
      if east, grid.isRowFree(fromLevel, fromHigh + 1, toLow - 1) {
        add(
          .east, .west, x: 2 * fromHigh + 1, y: 2 * fromLevel + 1, to: (2 * toLow + 1, 0, 0, 0, 0), count: 1,
          into: &routes)
      } else if west, grid.isRowFree(fromLevel, toHigh + 1, fromLow - 1) {
        add(
          .west, .east, x: 2 * fromLow + 1, y: 2 * fromLevel + 1, to: (2 * toHigh + 1, 0, 0, 0, 0), count: 1,
          into: &routes)
      }
    }
  }

  private mutating func vertical(_ column: Int, _ end: Int, _ routes: inout [Route]) {
    add(
      .south, .north, x: 2 * column + 1, y: 2 * fromLevel + 1, to: (end, 0, 0, 0, 0), count: 1, into: &routes)
  }

  /// Forms 4 to 6.
  private mutating func oneBend(into routes: inout [Route]) {
    let (x, y) = (2 * fromColumn + 1, 2 * fromLevel + 1)
    let (endX, endY) = (2 * toColumn + 1, 2 * toLevel + 1)
    if toLevel > fromLevel, isDropFree(toColumn) {
      if toColumn > fromHigh, grid.isRowFree(fromLevel, fromHigh + 1, toColumn) {
        add(.east, .north, x: 2 * fromHigh + 1, y: y, to: (endX, endY, 0, 0, 0), count: 2, into: &routes)
      } else if toColumn < fromLow, grid.isRowFree(fromLevel, toColumn, fromLow - 1) {
        add(.west, .north, x: 2 * fromLow + 1, y: y, to: (endX, endY, 0, 0, 0), count: 2, into: &routes)
      }
    }
    if toLevel != fromLevel, isDropFree(fromColumn) {
      let exit: Port = toLevel > fromLevel ? .south : .north
      if fromColumn < toLow, grid.isRowFree(toLevel, fromColumn, toLow - 1) {
        add(exit, .west, x: x, y: y, to: (endY, 2 * toLow + 1, 0, 0, 0), count: 2, into: &routes)
      } else if fromColumn > toHigh, grid.isRowFree(toLevel, toHigh + 1, fromColumn) {
        add(exit, .east, x: x, y: y, to: (endY, 2 * toHigh + 1, 0, 0, 0), count: 2, into: &routes)
      }
    }
  }

  /// Form 7, and for a return form 12: up, over the gutter above its target, down.
  private mutating func overGutter(into routes: inout [Route]) {
    if isReturn, fromColumn != toColumn, grid.isColumnFree(fromColumn, toLevel, fromLevel - 1) {
      add(
        .north, .north, x: 2 * fromColumn + 1, y: 2 * fromLevel + 1,
        to: (2 * toLevel, 2 * toColumn + 1, 2 * toLevel + 1, 0, 0), count: 3, into: &routes)
    }
    guard toLevel > fromLevel, fromColumn != toColumn else { return }
    for gutter in (fromLevel + 1)...toLevel
    where grid.isColumnFree(fromColumn, fromLevel + 1, gutter - 1)
      && grid.isColumnFree(toColumn, gutter, toLevel - 1)
    {
      add(
        .south, .north, x: 2 * fromColumn + 1, y: 2 * fromLevel + 1,
        to: (2 * gutter, 2 * toColumn + 1, 2 * toLevel + 1, 0, 0), count: 3, into: &routes)
    }
  }

  /// Forms 8 and 9 for one side.
  private mutating func bySide(_ side: Port, into routes: inout [Route]) {
    let channels = side == .west ? 0...fromLow : (fromHigh + 1)...grid.columns
    let x = 2 * (side == .west ? fromLow : fromHigh) + 1
    let y = 2 * fromLevel + 1
    for channel in channels {
      let isFree =
        side == .west
        ? grid.isRowFree(fromLevel, channel, fromLow - 1)
        : grid.isRowFree(fromLevel, fromHigh + 1, channel - 1)
      guard isFree else { continue }
      let isDown = toLevel > fromLevel
      if grid.isChannelFree(channel, isDown ? fromLevel + 1 : toLevel, isDown ? toLevel - 1 : fromLevel - 1) {
        add(
          side, .north, x: x, y: y, to: (2 * channel, 2 * toLevel, 2 * toColumn + 1, 2 * toLevel + 1, 0),
          count: 4, into: &routes)
      }
      guard fromLevel != toLevel,
        grid.isChannelFree(channel, min(fromLevel, toLevel) + 1, max(fromLevel, toLevel) - 1)
      else { continue }
      if channel <= toLow, grid.isRowFree(toLevel, channel, toLow - 1) {
        add(
          side, .west, x: x, y: y, to: (2 * channel, 2 * toLevel + 1, 2 * toLow + 1, 0, 0), count: 3,
          into: &routes)
      } else if channel > toHigh, grid.isRowFree(toLevel, toHigh + 1, channel - 1) {
        add(
          side, .east, x: x, y: y, to: (2 * channel, 2 * toLevel + 1, 2 * toHigh + 1, 0, 0), count: 3,
          into: &routes)
      }
    }
  }

  /// Forms 10 and 11.
  private mutating func roundabout(into routes: inout [Route]) {
    let (x, y) = (2 * fromColumn + 1, 2 * fromLevel + 1)
    let gutter = 2 * (fromLevel + 1)
    let isDown = toLevel > fromLevel
    for channel in 0...grid.columns {
      if grid.isChannelFree(channel, isDown ? fromLevel + 1 : toLevel, isDown ? toLevel - 1 : fromLevel) {
        add(
          .south, .north, x: x, y: y,
          to: (gutter, 2 * channel, 2 * toLevel, 2 * toColumn + 1, 2 * toLevel + 1), count: 5, into: &routes)
      }
      guard
        grid.isChannelFree(channel, isDown ? fromLevel + 1 : toLevel + 1, isDown ? toLevel - 1 : fromLevel)
      else { continue }
      if channel <= toLow, grid.isRowFree(toLevel, channel, toLow - 1) {
        add(
          .south, .west, x: x, y: y, to: (gutter, 2 * channel, 2 * toLevel + 1, 2 * toLow + 1, 0), count: 4,
          into: &routes)
      } else if channel > toHigh, grid.isRowFree(toLevel, toHigh + 1, channel - 1) {
        add(
          .south, .east, x: x, y: y, to: (gutter, 2 * channel, 2 * toLevel + 1, 2 * toHigh + 1, 0), count: 4,
          into: &routes)
      }
    }
  }
}
