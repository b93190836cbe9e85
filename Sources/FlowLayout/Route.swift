/// A side of a node.
enum Port: UInt8, Sendable {
  case north
  case east
  case south
  case west
}

/// A way of an edge over the grid: alternating horizontal and vertical legs in half-coordinates.
///
/// Leg i runs on the line `place[i + 1]` from `place[i]` to `place[i + 2]`, so that k legs are k + 2 numbers:
/// a first leg downwards from (1, 3) to (1, 6), then one to (5, 6), is 3, 1, 6, 5.
struct Route: Sendable {
  /// The numbers; `legs + 2` of them count.
  var place = InlineArray<8, Int16>(repeating: 0)
  /// Number of legs, 1 to 5.
  var legs: UInt8 = 0
  /// Whether the first leg is vertical.
  var startsVertical: Bool
  /// The side of the source that it leaves.
  var exit: Port
  /// The side of the target that it enters.
  var entry: Port
  /// Position among the forms that were tried; breaks ties.
  var order: Int16 = 0
  /// What it costs whatever the other edges do.
  var alone: Int32 = 0
  /// The bounding box.
  var minX: Int16 = .max
  var maxX: Int16 = .min
  var minY: Int16 = .max
  var maxY: Int16 = .min

  /// Begins a route at a port.
  init(exit: Port, entry: Port, x: Int, y: Int) {
    self.exit = exit
    self.entry = entry
    startsVertical = exit == .north || exit == .south
    place[0] = Int16(truncatingIfNeeded: startsVertical ? y : x)
    place[1] = Int16(truncatingIfNeeded: startsVertical ? x : y)
    include(x: Int16(truncatingIfNeeded: x), y: Int16(truncatingIfNeeded: y))
  }

  /// Whether leg i is vertical.
  func isVertical(_ leg: Int) -> Bool { (leg & 1 == 0) == startsVertical }

  /// Number of bends.
  var bends: Int { Int(legs) - 1 }

  /// Length in half-cells.
  var length: Int {
    var sum = 0
    for leg in 0..<Int(legs) { sum += abs(Int(place[leg + 2]) - Int(place[leg])) }
    return sum
  }

  /// Appends a leg to the given coordinate; false if it has no length.
  mutating func append(to coordinate: Int) -> Bool {
    let count = Int(legs)
    let end = Int16(truncatingIfNeeded: coordinate)
    guard count < 5, place[count] != end else { return false }
    place[count + 2] = end
    legs += 1
    if isVertical(count) {
      include(x: place[count + 1], y: end)
    } else {
      include(x: end, y: place[count + 1])
    }
    return true
  }

  private mutating func include(x: Int16, y: Int16) {
    minX = min(minX, x)
    maxX = max(maxX, x)
    minY = min(minY, y)
    maxY = max(maxY, y)
  }

  /// Whether a leg reaches the bounding box of another route.
  func reaches(_ route: Route, leg: Int) -> Bool {
    let line = place[leg + 1]
    return isVertical(leg)
      ? line >= route.minX && line <= route.maxX : line >= route.minY && line <= route.maxY
  }

  /// Whether from leg `leg` of this and leg `other` of another route on both go the same way.
  func joins(_ route: Route, leg: Int, other: Int) -> Bool {
    let rest = Int(legs) - leg
    guard rest == Int(route.legs) - other else { return false }
    for step in 2..<(rest + 2) where place[leg + step] != route.place[other + step] { return false }
    return true
  }
}
