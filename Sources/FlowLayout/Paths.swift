import ManualModel

/// Boxes of nodes and polylines of edges in px.
struct Paths: Sendable {
  /// One per node.
  private(set) var boxes: [Drawing.Box] = []
  /// One per edge: the corners from port to port.
  private(set) var lines: [[Drawing.Point]] = []

  init(_ plan: Plan, _ shapes: Shapes, _ coordinates: Coordinates) {
    boxes.reserveCapacity(shapes.nodes.count)
    lines.reserveCapacity(plan.routes.count)
    for (node, shape) in shapes.nodes.enumerated() {
      boxes.append(Self.box(of: node, shape, plan, coordinates))
    }
    for edge in plan.routes.indices { lines.append(line(of: edge, plan, shapes, coordinates)) }
  }

  private static func box(
    of node: Int, _ shape: Shapes.Shape, _ plan: Plan, _ coordinates: Coordinates
  ) -> Drawing.Box {
    let y = coordinates.levelLine[plan.level(node)] - shape.height / 2
    let (low, high) = (plan.grid.spanLow[node], plan.grid.spanHigh[node])
    if low < high {
      let x = coordinates.axis[low] - 24
      return .init(x: x, y: y, width: coordinates.axis[high] + 24 - x, height: shape.height)
    }
    return .init(
      x: coordinates.axis[plan.column(node)] - shape.width / 2, y: y, width: shape.width, height: shape.height
    )
  }

  private func line(
    of edge: Int, _ plan: Plan, _ shapes: Shapes, _ coordinates: Coordinates
  ) -> [Drawing.Point] {
    let route = plan.routes[edge]
    let (from, to) = (plan.topology.from[edge], plan.topology.to[edge])
    func coordinate(_ leg: Int) -> Int {
      let line = Int(route.place[leg + 1])
      let track = plan.tracks.track[edge * 5 + leg]
      return route.isVertical(leg)
        ? coordinates.x(line: line, track: track) : coordinates.y(line: line, track: track)
    }
    let legs = Int(route.legs)
    var points: [Drawing.Point] = []
    points.reserveCapacity(legs + 1)
    var here = coordinate(0)
    let start = port(route.exit, of: from, shapes.nodes[from].outline)
    points.append(route.startsVertical ? .init(here, start) : .init(start, here))
    for leg in 1..<max(1, legs) {
      let next = coordinate(leg)
      points.append(route.isVertical(leg) ? .init(next, here) : .init(here, next))
      here = next
    }
    let end = port(route.entry, of: to, shapes.nodes[to].outline)
    points.append(route.isVertical(legs - 1) ? .init(here, end) : .init(end, here))
    return points
  }

  /// The coordinate of a side's port that the line of the last leg does not give (`docs/flow-layout.md` 4.5).
  private func port(_ side: Port, of node: Int, _ outline: Drawing.Outline) -> Int {
    let box = boxes[node]
    let inset = outline == .parallelogram || outline == .trapezium ? 5 : 0
    switch side {
    case .north: return box.y
    case .south: return box.y + box.height - (outline == .document ? 4 : 0)
    case .west: return box.x + inset
    case .east: return box.x + box.width - inset
    }
  }
}
