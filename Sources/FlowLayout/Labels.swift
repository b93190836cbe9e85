import ManualModel

/// The places of labels (`docs/flow-layout.md` 11).
struct LabelPlacement: Sendable {
  /// One per edge; nil for an edge without words.
  private(set) var boxes: [Drawing.Box?]
  /// Half-widths that labels without a faultless place ask for; 0 where nothing is asked.
  private(set) var demand: Coordinates.Demand
  /// Edges whose words have no place that keeps the hard rules.
  private(set) var crowded: [Int] = []

  private let plan: Plan
  private let shapes: Shapes
  private let paths: Paths
  /// Boundaries between table rows, ascending.
  private let rowBoundaries: [Int]
  /// Lines between lanes, from left to right.
  private let separators: [Int]

  init(_ plan: Plan, _ shapes: Shapes, _ paths: Paths, rowBoundaries: [Int], separators: [Int]) {
    self.plan = plan
    self.shapes = shapes
    self.paths = paths
    self.rowBoundaries = rowBoundaries
    self.separators = separators
    boxes = [Drawing.Box?](repeating: nil, count: plan.routes.count)
    let nothing = [Int](repeating: 0, count: plan.grid.columns)
    demand = .init(left: nothing, right: nothing)
    // Words that stand far from their target have the widest choice of places: they come last.
    var far: [LabelSlots] = []
    for edge in plan.routes.indices where !shapes.labels[edge].lines.isEmpty {
      let slots = LabelSlots(plan, shapes, paths, separators: separators, edge: edge)
      if slots.isFar { far.append(slots) } else { place(slots) }
    }
    for slots in far { place(slots) }
  }

  private mutating func place(_ slots: LabelSlots) {
    let edge = slots.edge
    var best: Drawing.Box?
    var bestCost = Int.max
    var fewest = Int.max
    for (number, slot) in slots.boxes.enumerated() {
      let faults = faults(of: slot, for: edge)
      let blemish = separators.contains { slot.x < $0 && $0 < slot.x + slot.width } ? Self.overALine : 0
      if number + blemish + faults < bestCost {
        best = slot
        bestCost = number + blemish + faults
        fewest = faults
      }
      if faults + blemish == 0 { break }
    }
    boxes[edge] = best
    if fewest >= 20 { ask(for: edge) }
    if let best, bestCost >= Self.onALine, faults(of: best, for: edge, margin: -1) >= Self.onALine {
      crowded.append(edge)
    }
  }

  /// Asks for a column wide enough that the words fit beside the node.
  private mutating func ask(for edge: Int) {
    let route = plan.routes[edge]
    let words = shapes.labels[edge].width
    let (from, to) = (plan.topology.from[edge], plan.topology.to[edge])
    if route.exit == .east || route.exit == .west {
      widen(from, side: route.exit, by: words + 10)
    }
    if plan.sharesExit[edge], route.entry == .east || route.entry == .west {
      widen(to, side: route.entry, by: words + 14)
    }
  }

  private mutating func widen(_ node: Int, side: Port, by words: Int) {
    let half = (shapes.nodes[node].width / 2 + words).roundedUp(to: 8)
    let column = plan.column(node)
    if side == .west {
      demand.left[column] = max(demand.left[column], half)
    } else {
      demand.right[column] = max(demand.right[column], half)
    }
  }

  /// What it costs to touch a foreign line; less is only a blemish.
  private static let onALine = 60

  /// What it costs that words hide the line between two lanes: any place beside them is better, unless it has a fault.
  private static let overALine = 15

  /// What is wrong with a place: 0 if nothing; foreign lines keep so far away from it.
  private func faults(of box: Drawing.Box, for edge: Int, margin: Int = 2) -> Int {
    var faults = 0
    for (node, other) in paths.boxes.enumerated()
    where box.overlaps(other) && (shapes.nodes[node].outline != .rhombus || box.overlaps(rhombus: other)) {
      faults += 100
    }
    for other in boxes {
      if let other, box.overlaps(other) { faults += 100 }
    }
    for (other, line) in paths.lines.enumerated() {
      if other == edge {
        if box.isTouched(by: line, margin: 0) { faults += 20 }
      } else if box.isTouched(by: line, margin: margin) {
        faults += Self.onALine
      }
    }
    for boundary in rowBoundaries where boundary > box.y && boundary < box.y + box.height {
      faults += Self.onALine
    }
    return faults
  }
}

extension Drawing.Box {
  /// Whether two boxes share more than an edge.
  func overlaps(_ other: Drawing.Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  /// Whether the box reaches into the rhombus that fills another box.
  func overlaps(rhombus other: Drawing.Box) -> Bool {
    // The nearest point of this box, in doubled distances from the middle of the rhombus.
    let (centreX, centreY) = (2 * other.x + other.width, 2 * other.y + other.height)
    let distanceX = max(0, 2 * x - centreX, centreX - 2 * (x + width))
    let distanceY = max(0, 2 * y - centreY, centreY - 2 * (y + height))
    return distanceX * other.height + distanceY * other.width < other.width * other.height
  }

  /// Whether a polyline runs inside the box or nearer to it than the margin.
  func isTouched(by line: [Drawing.Point], margin: Int) -> Bool {
    var index = 1
    while index < line.count {
      let (a, b) = (line[index - 1], line[index])
      if min(a.x, b.x) < x + width + margin, max(a.x, b.x) > x - margin, min(a.y, b.y) < y + height + margin,
        max(a.y, b.y) > y - margin
      {
        return true
      }
      index += 1
    }
    return false
  }
}
