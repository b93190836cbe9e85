package import ManualModel

/// A horizontal or vertical stretch of an edge.
package struct TestLeg {
  package var from: Drawing.Point
  package var to: Drawing.Point

  package var isDiagonal: Bool { from.x != to.x && from.y != to.y }
  package var isVertical: Bool { from.x == to.x }
  package var length: Int { abs(to.x - from.x) + abs(to.y - from.y) }
  /// The line it runs on, and its ends along that line.
  package var line: Int { isVertical ? from.x : from.y }
  package var low: Int { isVertical ? min(from.y, to.y) : min(from.x, to.x) }
  package var high: Int { isVertical ? max(from.y, to.y) : max(from.x, to.x) }
  package var goesUp: Bool { isVertical ? to.y > from.y : to.x > from.x }
}

extension Drawing.Edge {
  package var legs: [TestLeg] { zip(points, points.dropFirst()).map { TestLeg(from: $0, to: $1) } }

  /// Whether two edges run on one line other than a common first stretch out of one source or a common last stretch
  /// into one target.
  package func runsOn(_ other: Drawing.Edge) -> Bool {
    for leg in legs {
      for second in other.legs where leg.isVertical == second.isVertical && leg.line == second.line {
        guard min(leg.high, second.high) - max(leg.low, second.low) > 4 else { continue }
        let together = leg.goesUp == second.goesUp
        let sameStart = from == other.from && points.first == other.points.first
        let sameEnd = to == other.to && points.last == other.points.last
        if !(together && (sameStart || sameEnd)) { return true }
      }
    }
    return false
  }
}

extension Drawing.Box {
  package func meets(_ other: Drawing.Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  package func shrunk(by distance: Int) -> Drawing.Box {
    .init(x: x + distance, y: y + distance, width: width - 2 * distance, height: height - 2 * distance)
  }

  package func holds(_ other: Drawing.Box) -> Bool {
    other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height
  }

  /// Whether a leg runs inside the box.
  package func contains(_ leg: TestLeg) -> Bool {
    leg.isVertical
      ? leg.line > x && leg.line < x + width && leg.low < y + height && leg.high > y
      : leg.line > y && leg.line < y + height && leg.low < x + width && leg.high > x
  }
}

extension Drawing.Node {
  /// How wide the outline is at a height, as doubled distances from its middle.
  private func halfWidth(at y: Int) -> Int {
    guard y >= box.y, y <= box.y + box.height else { return -1 }
    guard outline == .rhombus else { return box.width }
    return box.width - box.width * abs(2 * y - 2 * box.y - box.height) / box.height
  }

  /// The length of a leg inside the outline, less what a line on the edge may touch.
  package func lengthInside(_ leg: TestLeg) -> Int {
    let inner = box.shrunk(by: 2)
    guard inner.contains(leg) else { return 0 }
    guard outline == .rhombus else {
      return leg.isVertical
        ? min(leg.high, inner.y + inner.height) - max(leg.low, inner.y)
        : min(leg.high, inner.x + inner.width) - max(leg.low, inner.x)
    }
    let centre = 2 * box.x + box.width
    var length = 0
    for place in stride(from: leg.low, through: leg.high, by: 1) {
      let (x, y) = leg.isVertical ? (leg.line, place) : (place, leg.line)
      if abs(2 * x - centre) < halfWidth(at: y) - 8 { length += 1 }
    }
    return length
  }

  /// Whether an end stands on the outline.
  package func docks(_ point: Drawing.Point) -> Bool {
    let onSide = point.x >= box.x && point.x <= box.x + box.width
    let inHeight = point.y >= box.y && point.y <= box.y + box.height
    guard onSide, inHeight else { return false }
    let gaps = [point.x - box.x, box.x + box.width - point.x, point.y - box.y, box.y + box.height - point.y]
    return (gaps.min() ?? 0) <= 5
  }

  package func meets(_ other: Drawing.Box) -> Bool {
    guard box.meets(other) else { return false }
    guard outline == .rhombus else { return true }
    let centre = 2 * box.x + box.width
    return (other.y...other.y + other.height).contains { y in
      let nearest = max(0, 2 * other.x - centre, centre - 2 * (other.x + other.width))
      return nearest < halfWidth(at: y)
    }
  }

  /// Whether a line of words lies inside the outline, from half its size above the baseline down to it.
  package func holds(_ line: Drawing.Line, size: Drawing.TextSize) -> Bool {
    let centre = 2 * box.x + box.width
    return [line.y - size.font / 2, line.y].allSatisfy { y in
      let reach = max(abs(2 * line.x - line.width - centre), abs(2 * line.x + line.width - centre))
      return y >= box.y && y <= box.y + box.height && reach <= halfWidth(at: y) + 4
    }
  }
}
