import ManualModel

/// Everything about a chart that is known before it is written down.
struct Draft {
  let plan: Plan
  let shapes: Shapes
  let coordinates: Coordinates
  let paths: Paths
  let labels: LabelPlacement
  /// The heights that table rows cover.
  let rows: [Drawing.RowBand]
  let widthClass: WidthClass
  /// Number of lanes of the graph.
  let laneCount: Int

  /// Room between what is drawn and the edge of the picture.
  private static let margin = 8

  /// The finished drawing.
  func drawing(_ graph: FlowGraph, _ texts: ChartTexts) -> Drawing {
    let nodes = graph.nodes.indices.map { node in
      let box = paths.boxes[node]
      var drawn = Drawing.Node(
        outline: shapes.nodes[node].outline, box: box,
        lines: shapes.nodes[node].placed(in: box, text: graph.nodes[node].text))
      drawn.owner = shapes.nodes[node].placedOwner(in: box)
      return drawn
    }
    let edges = paths.lines.indices.map { edge in
      let text = graph.edges[plan.topology.source[edge]].label
      return Drawing.Edge(
        from: plan.topology.from[edge], to: plan.topology.to[edge], points: paths.lines[edge],
        label: labels.boxes[edge].map { box in
          Drawing.Label(box: box, lines: shapes.labels[edge].placed(in: box, text: text))
        })
    }
    var drawing = Drawing(
      presentation: plan.presentation, textSize: widthClass.text, labelSize: widthClass.label,
      frame: frame, nodes: nodes, edges: edges, rows: rows, faults: faults)
    drawing.cutLines = cutLines(in: drawing)
    if plan.presentation == .lanes { addLanes(to: &drawing, texts) }
    addPhases(to: &drawing, texts)
    return drawing
  }

  /// In every gutter the boundary, and with tracks a second line below them (`docs/flow-layout.md` 13.3.1).
  private func cutLines(in drawing: Drawing) -> [Int] {
    guard plan.presentation == .plain || plan.presentation == .lanes else { return [] }
    var lines: [Int] = []
    for gutter in 1..<max(1, plan.grid.levels) {
      // A phase's heading goes to the sheet of its rows.
      let isPhase = plan.phaseGutters.contains(gutter)
      lines.append(coordinates.boundary[gutter] - (isPhase ? Phases.height(shapes) : 0))
      let tracks = plan.tracks.inGutter[gutter]
      guard tracks > 0 else { continue }
      let lastTrack = coordinates.firstTrackY[gutter] + (tracks - 1) * coordinates.pitch
      lines.append((lastTrack + coordinates.levelTop[gutter] - 10) / 2)
    }
    return lines.filter { line in
      !drawing.nodes.contains { $0.box.y < line && $0.box.y + $0.box.height > line }
        && !drawing.edges.contains { edge in
          edge.label.map { $0.box.y < line && $0.box.y + $0.box.height > line } ?? false
            || edge.legs.contains { edge.points[$0].y == line && edge.points[$0 + 1].y == line }
        }
    }
  }

  /// The least box around all shapes, lines and labels, with a margin.
  var frame: Drawing.Box {
    var (left, right, top, bottom) = (0, 0, coordinates.top, coordinates.bottom)
    func include(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
      left = min(left, x)
      right = max(right, x + width)
      top = min(top, y)
      bottom = max(bottom, y + height)
    }
    for box in paths.boxes { include(box.x, box.y, box.width, box.height) }
    for line in paths.lines {
      for point in line { include(point.x, point.y, 0, 0) }
    }
    for case let box? in labels.boxes { include(box.x, box.y, box.width, box.height) }
    let margin = Self.margin
    return .init(
      x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin)
  }
}
