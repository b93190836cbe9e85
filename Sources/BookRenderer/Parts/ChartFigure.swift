import ManualModel

/// A chart beside the table: swimlanes, or the one drawing of a narrative.
struct ChartFigure {
  let manuscript: Manuscript
  let drawing: Drawing
  let graph: FlowGraph
  /// Its name in the list of charts.
  let id: String
  let title: Code
  /// The same in words.
  let alternative: String

  /// How it is put on paper.
  let fit: ChartFit

  init(
    manuscript: Manuscript, drawing: Drawing, graph: FlowGraph, id: String, title: Code, alternative: String
  ) {
    self.manuscript = manuscript
    self.drawing = drawing
    self.graph = graph
    self.id = id
    self.title = title
    self.alternative = alternative
    fit = ChartFit(drawing)
  }

  /// The calls that print it, one per part.
  var code: Code {
    let words = manuscript.words
    return .content(
      fit.parts.indices.map { index in
        let part = fit.parts[index]
        let caption: Code =
          index == 0
          ? .call("chart-caption", .string(id), .words(words.chart), title)
          : .call("chart-again", .string(id), .words(words.chart), title)
        let figure = PartDrawing(drawing: drawing, graph: graph, part: part, scale: fit.scale)
        return .line(
          Code.call(
            "chart", .length(figure.width), .length(figure.height), .dictionary(figure.entries), caption,
            .string(alternative)
          )
          .with("turned", .truth(fit.isTurned)).with("again", .truth(index > 0))
          .with("cuts", cuts(of: figure, number: index)), nil)
      })
  }

  /// The connectors at the cuts: place, number, whether it leads on, and the part where its twin stands.
  private func cuts(of figure: PartDrawing, number: Int) -> Code? {
    let part = figure.part
    if part.above.isEmpty && part.below.isEmpty { return nil }
    func cut(_ cut: ChartPart.Cut, isBelow: Bool) -> Code {
      let twin = "cut:\(id)-\(cut.number)-" + (isBelow ? "in" : "out")
      let own = "cut:\(id)-\(cut.number)-" + (isBelow ? "out" : "in")
      let here = manuscript.words
      return .array([
        .length(figure.x(cut.x)), .length(isBelow ? figure.height - 14 : figure.headHeight + 14),
        .words(here.number(cut.number)), .string(own), .string(twin),
        .words(isBelow ? here("ไปหน้า", "to page") : here("จากหน้า", "from page")),
      ])
    }
    return .array(part.above.map { cut($0, isBelow: false) } + part.below.map { cut($0, isBelow: true) })
  }
}

/// The drawing of one part of a chart, in points from its upper left corner.
struct PartDrawing {
  let drawing: Drawing
  let graph: FlowGraph
  let part: ChartPart
  let scale: Double

  private var isFirst: Bool { part.top == drawing.frame.y }
  /// How far the part is moved down: later parts repeat the heads of the lanes.
  private var shift: Int {
    isFirst ? -part.top : -part.top + (drawing.lanes.first?.headHeight ?? 0) + ChartPart.margin
  }

  var headHeight: Double { Double(drawing.lanes.first?.headHeight ?? 0) * scale }
  var width: Double { Double(drawing.frame.width) * scale }
  var height: Double {
    Double(part.bottom + shift + (part.below.isEmpty ? 0 : ChartPart.margin)) * scale
  }

  func x(_ x: Int) -> Double { Double(x - drawing.frame.x) * scale }

  var entries: [(name: String, value: Code)] {
    var shown = drawing
    shown.nodes = drawing.nodes
    let setter = DrawingSetter(graph: graph, scale: scale)
    let inside = drawing.nodes.indices.filter {
      part.top <= drawing.nodes[$0].box.y && drawing.nodes[$0].box.y < part.bottom
    }
    shown.nodes = inside.map { drawing.nodes[$0].moved(-drawing.frame.x, shift) }
    shown.edges = drawing.edges.flatMap(pieces)
    shown.lanes = drawing.lanes.map(lane)
    shown.phases = drawing.phases.filter { part.top <= $0.y && $0.y < part.bottom }.map {
      $0.moved(-drawing.frame.x, shift)
    }
    var kept = graph
    kept.nodes = inside.map { graph.nodes[$0] }
    return DrawingSetter(graph: kept, scale: setter.scale).figure(shown)
  }

  /// The lanes run through every part, with their heads.
  private func lane(_ lane: Drawing.Lane) -> Drawing.Lane {
    var lane = lane
    lane.box.x -= drawing.frame.x
    lane.box.y = isFirst ? lane.box.y + shift : 0
    let end =
      part.below.isEmpty
      ? min(part.bottom, drawing.lanes[0].box.y + drawing.lanes[0].box.height) + shift
      : Int(height / scale)
    lane.box.height = end - lane.box.y
    return lane
  }

  /// What an edge shows in this part; its arrow only where it ends.
  private func pieces(of edge: Drawing.Edge) -> [Drawing.Edge] {
    var pieces: [Drawing.Edge] = []
    var line: [Drawing.Point] = []
    func finish(_ edge: Drawing.Edge, isLast: Bool) {
      if line.count > 1 {
        var piece = edge
        piece.points = line
        piece.label = nil
        // Without its last leg a piece points nowhere: only the target's part draws the arrow.
        if !isLast { piece.to = -1 }
        pieces.append(piece)
      }
      line = []
    }
    let low = part.top - (part.above.isEmpty ? 0 : ChartPart.margin - 24)
    let high = part.bottom + (part.below.isEmpty ? 0 : ChartPart.margin - 24)
    for (a, b) in zip(edge.points, edge.points.dropFirst()) {
      if max(a.y, b.y) < part.top || min(a.y, b.y) > part.bottom {
        finish(edge, isLast: false)
        continue
      }
      let (start, end) = (a.clamped(low, high), b.clamped(low, high))
      if line.last != start { finish(edge, isLast: false) }
      if line.isEmpty { line = [start] }
      line.append(end)
    }
    let arrives = edge.points.last.map { part.top <= $0.y && $0.y <= part.bottom } ?? false
    finish(edge, isLast: arrives)
    for index in pieces.indices {
      pieces[index].points = pieces[index].points.map { .init($0.x - drawing.frame.x, $0.y + shift) }
    }
    if let label = edge.label, part.top <= label.box.y, label.box.y < part.bottom {
      pieces.append(.init(from: edge.from, to: -1, points: [], label: label.moved(-drawing.frame.x, shift)))
    }
    return pieces
  }
}

extension Drawing.Point {
  fileprivate func clamped(_ low: Int, _ high: Int) -> Drawing.Point { .init(x, min(max(y, low), high)) }
}

extension Drawing.Node {
  fileprivate func moved(_ x: Int, _ y: Int) -> Drawing.Node {
    var node = self
    node.box.x += x
    node.box.y += y
    return node
  }
}

extension Drawing.Phase {
  fileprivate func moved(_ x: Int, _ y: Int) -> Drawing.Phase {
    .init(x: self.x + x, y: self.y + y, width: width, label: label.moved(x, y))
  }
}

extension Drawing.Label {
  fileprivate func moved(_ x: Int, _ y: Int) -> Drawing.Label {
    var label = self
    label.box.x += x
    label.box.y += y
    return label
  }
}
