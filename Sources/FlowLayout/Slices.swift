public import ManualModel

extension FlowTable {
  /// Cuts a drawing in `table` or `strip` between the rows of the step table (`docs/flow-layout.md` 12).
  public init(cutting drawing: Drawing, rows: [Int]) {
    var slices: [Slice] = []
    let reach = drawing.edges.map(\.reach)
    for band in drawing.rows {
      let nodes = rows.indices.filter { rows[$0] == band.row && $0 < drawing.nodes.count }
      let edges = reach.indices.filter { reach[$0].low <= band.bottom && reach[$0].high >= band.top }
      slices.append(Slice(drawing, band, nodes: nodes, edges: edges, isFirst: slices.isEmpty))
    }
    let extent = Extent(drawing.frame)
    self.init(
      presentation: drawing.presentation, textSize: drawing.textSize, labelSize: drawing.labelSize,
      width: extent.width, axis: extent.left, edges: drawing.edges.map { Edge(from: $0.from, to: $0.to) },
      slices: slices,
      faults: drawing.faults)
  }
}

extension FlowTable {
  /// How far a chart reaches from the axis of its first node, in the steps that columns have.
  struct Extent {
    let left: Int
    let right: Int

    init(_ frame: Drawing.Box) {
      left = max(64, (-frame.x).roundedUp(to: 64))
      right = max(64, (frame.x + frame.width).roundedUp(to: 64))
    }

    var width: Int { left + right }
  }
}

extension FlowTable.Slice {
  /// What one row shows; `edges` are those that may be seen in it.
  fileprivate init(_ drawing: Drawing, _ band: Drawing.RowBand, nodes: [Int], edges: [Int], isFirst: Bool) {
    let middle = (band.top + band.bottom).floorDivided(by: 2)
    self.init(
      row: band.row, height: band.bottom - band.top, pieces: [], heads: [],
      nodes: nodes.map { .init(index: $0, shape: drawing.nodes[$0].moved(down: -middle)) }, labels: [],
      passingAbove: [])
    for index in edges {
      let edge = drawing.edges[index]
      addPiece(of: edge, index, band, middle)
      addHead(of: edge, index, band, middle)
      if let label = edge.label, label.box.y >= band.top, label.box.y < band.bottom {
        labels.append(.init(edge: index, label: label.moved(down: -middle)))
      }
      if !isFirst { addPassing(edge, index, boundary: band.top) }
    }
  }

  private mutating func addPiece(of edge: Drawing.Edge, _ index: Int, _ band: Drawing.RowBand, _ middle: Int)
  {
    var legs: [FlowTable.Leg] = []
    for (start, end) in zip(edge.points, edge.points.dropFirst()) {
      if let leg = Self.leg(from: start, to: end, in: band, middle) { legs.append(leg) }
    }
    if !legs.isEmpty { pieces.append(.init(edge: index, legs: legs)) }
  }

  /// The part of a leg inside a row; an end outside becomes one far away.
  private static func leg(
    from start: Drawing.Point, to end: Drawing.Point, in band: Drawing.RowBand, _ middle: Int
  ) -> FlowTable.Leg? {
    guard max(start.y, end.y) > band.top, min(start.y, end.y) < band.bottom else { return nil }
    func relative(_ point: Drawing.Point) -> Drawing.Point {
      if point.y < band.top { return .init(point.x, -FlowTable.far) }
      if point.y > band.bottom { return .init(point.x, FlowTable.far) }
      return .init(point.x, point.y - middle)
    }
    return .init(from: relative(start), to: relative(end))
  }

  private mutating func addHead(of edge: Drawing.Edge, _ index: Int, _ band: Drawing.RowBand, _ middle: Int) {
    guard let tip = edge.points.last, let direction = edge.direction, tip.y > band.top, tip.y < band.bottom
    else { return }
    let here = Drawing.Point(tip.x, tip.y - middle)
    guard !heads.contains(where: { $0.tip == here && $0.direction == direction }) else { return }
    heads.append(.init(edge: index, tip: here, direction: direction))
  }

  private mutating func addPassing(_ edge: Drawing.Edge, _ index: Int, boundary: Int) {
    var legs: [FlowTable.Leg] = []
    for (start, end) in zip(edge.points, edge.points.dropFirst())
    where min(start.y, end.y) < boundary && max(start.y, end.y) > boundary {
      let isDown = end.y > start.y
      let above = Drawing.Point(start.x, -FlowTable.far)
      let below = Drawing.Point(start.x, FlowTable.far)
      legs.append(.init(from: isDown ? above : below, to: isDown ? below : above))
    }
    if !legs.isEmpty { passingAbove.append(.init(edge: index, legs: legs)) }
  }
}

extension Drawing.Edge {
  /// The heights between which its line and its label begin.
  fileprivate var reach: (low: Int, high: Int) {
    var reach = label.map { (low: $0.box.y, high: $0.box.y) } ?? (low: .max, high: .min)
    for point in points {
      reach.low = min(reach.low, point.y)
      reach.high = max(reach.high, point.y)
    }
    return reach
  }
}

extension Drawing.Node {
  fileprivate func moved(down distance: Int) -> Drawing.Node {
    var node = self
    node.box.y += distance
    for index in node.lines.indices { node.lines[index].y += distance }
    return node
  }
}

extension Drawing.Label {
  fileprivate func moved(down distance: Int) -> Drawing.Label {
    var label = self
    label.box.y += distance
    for index in label.lines.indices { label.lines[index].y += distance }
    return label
  }
}
