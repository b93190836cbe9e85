public import ManualModel

extension FlowTable {
  /// Cuts a drawing in `table` or `strip` between the rows of the step table (`docs/flow-layout.md` 12).
  public init(cutting drawing: Drawing, rows: [Int]) {
    var slices: [Slice] = []
    slices.reserveCapacity(drawing.rows.count)
    let reach = drawing.edges.map(\.reach)
    for band in drawing.rows {
      slices.append(Slice(drawing, band, rows: rows, reach: reach, isFirst: slices.isEmpty))
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
  /// What one row shows; `rows` are those of the nodes, `reach` the heights between which each edge lies.
  fileprivate init(
    _ drawing: Drawing, _ band: Drawing.RowBand, rows: [Int], reach: [(low: Int, high: Int)], isFirst: Bool
  ) {
    let middle = (band.top + band.bottom).floorDivided(by: 2)
    self.init(
      row: band.row, height: band.bottom - band.top, pieces: [], heads: [], nodes: [], labels: [],
      passingAbove: [])
    for node in drawing.nodes.indices where rows[node] == band.row {
      nodes.append(.init(index: node, shape: drawing.nodes[node].moved(down: -middle)))
    }
    for index in reach.indices where reach[index].low <= band.bottom && reach[index].high >= band.top {
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
    for leg in edge.legs {
      if let leg = Self.leg(from: edge.points[leg], to: edge.points[leg + 1], in: band, middle) {
        legs.append(leg)
      }
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
    for leg in edge.legs {
      let (start, end) = (edge.points[leg], edge.points[leg + 1])
      guard min(start.y, end.y) < boundary, max(start.y, end.y) > boundary else { continue }
      let isDown = end.y > start.y
      let above = Drawing.Point(start.x, -FlowTable.far)
      let below = Drawing.Point(start.x, FlowTable.far)
      legs.append(.init(from: isDown ? above : below, to: isDown ? below : above))
    }
    if !legs.isEmpty { passingAbove.append(.init(edge: index, legs: legs)) }
  }
}

extension Drawing.Edge {
  /// Its legs: each leads from the point of its number to the next.
  var legs: Range<Int> { 0..<max(0, points.count - 1) }

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
