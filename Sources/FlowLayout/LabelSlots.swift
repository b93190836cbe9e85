import ManualModel

/// The places that a label tries, best first (`docs/flow-layout.md` 11.1 to 11.3).
struct LabelSlots {
  private(set) var boxes: [Drawing.Box] = []
  /// Whether the words stand where the way becomes its own, because the target is far.
  private(set) var isFar = false
  let edge: Int
  private let width: Int
  private let height: Int
  /// Distance from an arrow's tip.
  private static let beforeArrow = 11
  /// How far below or above its exit a label may stand beside the slope of a decision, in px.
  private static let alongSlope = 24
  /// A target farther away along the edge than this, in px, is no place for the words of an exit.
  private static let farAway = 160

  /// `separators` are the lines between lanes, from left to right.
  init(_ plan: Plan, _ shapes: Shapes, _ paths: Paths, separators: [Int], edge: Int) {
    self.edge = edge
    width = shapes.labels[edge].width
    height = shapes.labels[edge].height
    let line = paths.lines[edge]
    if plan.sharesExit[edge] {
      alongOwnStretch(Self.ownStretch(of: edge, plan, paths))
      return
    }
    let node = paths.boxes[plan.topology.from[edge]]
    switch plan.routes[edge].exit {
    case .south: below(line, from: node.y + node.height)
    case .north: above(line)
    case .east: beside(line, from: node.x + node.width, direction: 1, separators)
    case .west: beside(line, from: node.x, direction: -1, separators)
    }
    let isSide = plan.routes[edge].exit == .east || plan.routes[edge].exit == .west
    if isSide, shapes.nodes[plan.topology.from[edge]].outline == .rhombus { inside(line, of: node) }
  }

  private mutating func add(_ x: Int, _ y: Int) {
    boxes.append(.init(x: x, y: y, width: width, height: height))
  }

  private mutating func below(_ line: [Drawing.Point], from bottom: Int) {
    let (x, y) = (line[0].x, bottom + 2)
    add(x + 4, y)
    add(x - 4 - width, y)
    let end = line[1].y - (line.count == 2 ? Self.beforeArrow : 2)
    let lower = min(12, end - y - height)
    guard lower > 0 else { return }
    add(x + 4, y + lower)
    add(x - 4 - width, y + lower)
  }

  private mutating func above(_ line: [Drawing.Point]) {
    let (x, y) = (line[0].x, line[0].y - 2 - height)
    add(x + 4, y)
    add(x - 4 - width, y)
    let higher = min(12, y - line[1].y - 2)
    guard higher > 0 else { return }
    add(x + 4, y - higher)
    add(x - 4 - width, y - higher)
  }

  private mutating func beside(
    _ line: [Drawing.Point], from side: Int, direction: Int, _ separators: [Int]
  ) {
    let y = line[0].y
    let end = line[1].x
    let isLong = abs(end - side) >= width + 8
    let turnsUp = line.count > 2 && line[2].y < y
    let (above, below) = (y - 2 - height, y + 2)
    let near = direction > 0 ? side + 5 : side - 5 - width
    let sides = !isLong && turnsUp ? [below, above] : [above, below]
    for y in sides { add(near, y) }
    behind(separators, line)
    guard isLong else { return }
    for distance in [line.count == 2 ? Self.beforeArrow : 5, 14] {
      let far = direction > 0 ? end - distance - width : end + distance
      for y in sides { add(far, y) }
    }
  }

  /// Behind the first line between lanes that a side exit crosses.
  private mutating func behind(_ separators: [Int], _ line: [Drawing.Point]) {
    let (y, start, end) = (line[0].y, line[0].x, line[1].x)
    let crossed = separators.filter { min(start, end) < $0 && $0 < max(start, end) }
    guard let first = end > start ? crossed.first : crossed.last else { return }
    let x = end > start ? first + 1 : first - 1 - width
    let fits = end > start ? x + width + Self.beforeArrow <= end : end + Self.beforeArrow <= x
    guard fits || line.count > 2 else { return }
    let turnsUp = line.count > 2 && line[2].y < y
    for y in turnsUp && !fits ? [y + 2, y - 2 - height] : [y - 2 - height, y + 2] { add(x, y) }
  }

  /// Between the slope of a decision and the rail that a short side exit turns into.
  private mutating func inside(_ line: [Drawing.Point], of node: Drawing.Box) {
    guard line.count > 2 else { return }
    let (y, turn) = (line[0].y, line[1].x)
    let isEast = turn > line[0].x
    let x = isEast ? turn - 4 - width : turn + 4
    let depth = isEast ? line[0].x - x : x + width - line[0].x
    let slope = 2 + max(0, depth) * node.height / max(1, node.width)
    guard slope <= Self.alongSlope else { return }
    add(x, line[2].y > y ? y + slope : y - slope - height)
  }

  /// On legs that no sibling shares: the words stand at the target, or, if that is far, where the way becomes its own.
  private mutating func alongOwnStretch(_ line: [Drawing.Point]) {
    guard line.count > 1 else { return }
    let legs = Array(1..<line.count)
    let length = legs.reduce(0) { $0 + abs(line[$1].x - line[$1 - 1].x) + abs(line[$1].y - line[$1 - 1].y) }
    isFar = length > Self.farAway
    for leg in isFar ? legs : legs.reversed() {
      let (a, b) = (line[leg - 1], line[leg])
      let gap = leg == line.count - 1 ? Self.beforeArrow : 4
      if a.x == b.x {
        let isDown = b.y > a.y
        let ends = [isDown ? b.y - gap - height : b.y + gap, isDown ? a.y + 2 : a.y - 2 - height]
        for y in isFar ? ends.reversed() : ends {
          add(a.x + 4, y)
          add(a.x - 4 - width, y)
        }
      } else {
        let isRight = b.x > a.x
        let ends = [isRight ? b.x - gap - width : b.x + gap, isRight ? a.x + 5 : a.x - 5 - width]
        for x in isFar ? ends.reversed() : ends {
          add(x, a.y - 2 - height)
          add(x, a.y + 2)
        }
      }
    }
  }

  /// The part of an edge after the last point that it shares with an edge of the same exit.
  private static func ownStretch(of edge: Int, _ plan: Plan, _ paths: Paths) -> [Drawing.Point] {
    let line = paths.lines[edge]
    var own = line
    for other in plan.topology.exits(plan.topology.from[edge])
    where other != edge && plan.routes[other].exit == plan.routes[edge].exit {
      let rest = stretch(of: line, after: paths.lines[other])
      if rest.count < own.count || (rest.count == own.count && isShorter(rest, than: own)) { own = rest }
    }
    return own
  }

  private static func isShorter(_ a: [Drawing.Point], than b: [Drawing.Point]) -> Bool {
    guard a.count > 1, b.count > 1 else { return false }
    return abs(a[1].x - a[0].x) + abs(a[1].y - a[0].y) < abs(b[1].x - b[0].x) + abs(b[1].y - b[0].y)
  }

  /// What is left of a line after its common beginning with another one.
  private static func stretch(of line: [Drawing.Point], after other: [Drawing.Point]) -> [Drawing.Point] {
    guard line.first == other.first else { return line }
    var index = 1
    while index < line.count, index < other.count {
      if line[index] == other[index] {
        index += 1
        continue
      }
      let (start, end, otherEnd) = (line[index - 1], line[index], other[index])
      let isVertical = start.x == end.x
      guard isVertical == (start.x == otherEnd.x) else { return Array(line[(index - 1)...]) }
      let ahead = isVertical ? end.y - start.y : end.x - start.x
      let otherAhead = isVertical ? otherEnd.y - start.y : otherEnd.x - start.x
      if (ahead < 0) != (otherAhead < 0) { return Array(line[(index - 1)...]) }
      if abs(otherAhead) < abs(ahead) { return [otherEnd] + line[index...] }
      return Array(line[index...])
    }
    return Array(line[min(index, line.count) - 1..<line.count])
  }
}
