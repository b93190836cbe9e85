import ManualModel

/// The hard rules that a drawing breaks because no arrangement keeps them (`docs/flow-layout.md` 8, 18).
extension Draft {
  /// Lines that run on each other, lines through shapes, then words without a place.
  var faults: [Drawing.Fault] {
    var found: [Drawing.Fault] = []
    let extents = paths.lines.map(Extent.init)
    for first in paths.lines.indices {
      for second in (first + 1)..<paths.lines.count
      where extents[first].meets(extents[second]) && runOnEachOther(first, second) {
        found.append(.lines(first, second))
      }
    }
    for edge in paths.lines.indices {
      // Most shapes are far from an edge.
      for node in paths.boxes.indices where extents[edge].meets(paths.boxes[node]) && runsInto(node, edge) {
        found.append(.shape(edge, node: node))
      }
    }
    return found + labels.crowded.map(Drawing.Fault.words)
  }

  /// Whether two edges share a port in opposite directions, or more than a first or last stretch that they may share.
  private func runOnEachOther(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (paths.lines[first], paths.lines[second])
    let graph = plan.topology
    let (from, otherFrom) = (graph.from[first], graph.from[second])
    if from == graph.to[second], one.first == two.last { return true }
    if otherFrom == graph.to[first], two.first == one.last { return true }
    let leaveTogether =
      from == otherFrom && one.first == two.first && (graph.role[from] != .decision || graph.isWide(from))
    let arriveTogether = graph.to[first] == graph.to[second] && one.last == two.last
    for leg in one.indices.dropLast() {
      for other in two.indices.dropLast() {
        guard let shared = Stretch(one[leg], one[leg + 1], two[other], two[other + 1]),
          shared.length > Self.touch
        else { continue }
        let mayBeShared = shared.sameDirection && (leaveTogether || arriveTogether)
        if !mayBeShared { return true }
      }
    }
    return false
  }

  /// Whether an edge crosses the outline of a shape, or ends there with a leg too short for its arrow.
  private func runsInto(_ node: Int, _ edge: Int) -> Bool {
    let line = paths.lines[edge]
    if node == plan.topology.to[edge], line.count > 1 {
      let (tip, before) = (line[line.count - 1], line[line.count - 2])
      if abs(tip.x - before.x) + abs(tip.y - before.y) < Self.arrow { return true }
    }
    // A slanted side lets its own edges 5 px in; a bar is only 8 px high.
    let margin = plan.topology.role[node] == .fork || plan.topology.role[node] == .join ? -2 : -6
    return paths.boxes[node].isTouched(by: line, margin: margin)
  }

  /// The shortest last leg, in px.
  private static var arrow: Int { 8 }

  /// How far two lines may lie on each other at a corner, in px.
  private static var touch: Int { 4 }
}

/// The box around a line: lines whose boxes do not meet share nothing.
private struct Extent {
  private var low: Drawing.Point
  private var high: Drawing.Point

  init(_ line: [Drawing.Point]) {
    low = line.first ?? .init(0, 0)
    high = low
    for point in line.dropFirst() {
      low = .init(min(low.x, point.x), min(low.y, point.y))
      high = .init(max(high.x, point.x), max(high.y, point.y))
    }
  }

  func meets(_ box: Drawing.Box) -> Bool {
    low.x <= box.x + box.width && box.x <= high.x && low.y <= box.y + box.height && box.y <= high.y
  }

  func meets(_ other: Extent) -> Bool {
    low.x <= other.high.x && other.low.x <= high.x && low.y <= other.high.y && other.low.y <= high.y
  }
}

/// Where two legs lie on one line.
private struct Stretch {
  var length: Int
  var sameDirection: Bool

  /// Nil for legs on different lines.
  init?(_ a: Drawing.Point, _ b: Drawing.Point, _ c: Drawing.Point, _ d: Drawing.Point) {
    if a.x == b.x, c.x == d.x, a.x == c.x {
      length = min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y))
      sameDirection = (a.y < b.y) == (c.y < d.y)
    } else if a.y == b.y, c.y == d.y, a.y == c.y {
      length = min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x))
      sameDirection = (a.x < b.x) == (c.x < d.x)
    } else {
      return nil
    }
  }
}
