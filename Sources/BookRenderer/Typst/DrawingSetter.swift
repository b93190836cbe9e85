import ManualModel

/// Turns the slices and figures of FlowLayout into the lists that machine.typ draws (`docs/book.md` 4).
struct DrawingSetter {
  /// Points in one px of a drawing: letters of 14 px are printed at 9.3 pt.
  static let scale = TextSize.table / 14

  let graph: FlowGraph
  /// Points in one px.
  var scale = DrawingSetter.scale

  /// A row: its least height, lines, arrows, nodes and labels, with y from its middle.
  func slice(_ slice: FlowTable.Slice) -> Code {
    .dictionary([
      ("min", length(slice.height)), ("lines", lines(slice.pieces)),
      ("arrows", .array(slice.heads.map { arrow($0.tip, $0.direction) })),
      ("nodes", .array(slice.nodes.map { node($0.shape, graph.nodes[$0.index]) })),
      ("labels", .array(slice.labels.map { label($0.label) })),
    ])
  }

  /// The heading row above a row: only the lines that pass it.
  func passing(above slice: FlowTable.Slice) -> Code {
    .dictionary([
      ("min", .length(14)), ("lines", lines(slice.passingAbove)), ("arrows", .array([])),
      ("nodes", .array([])),
      ("labels", .array([])),
    ])
  }

  /// A figure of its own, with coordinates from its upper left corner; edges to -1 have no arrow.
  func figure(_ drawing: Drawing) -> [(name: String, value: Code)] {
    let heads = drawing.edges.compactMap { edge in
      edge.to < 0 ? nil : edge.points.last.flatMap { tip in edge.lastDirection.map { arrow(tip, $0) } }
    }
    let lines = drawing.edges.filter { !$0.points.isEmpty }
    return [
      (
        "lines",
        .array(lines.map { edge in .array(edge.points.map { .array([length($0.x), length($0.y)]) }) })
      ),
      ("arrows", .array(heads)),
      ("nodes", .array(zip(drawing.nodes, graph.nodes).map { node($0, $1) })),
      ("labels", .array(drawing.edges.compactMap(\.label).map(label))),
      ("lanes", .array(drawing.lanes.map(lane))),
      ("phases", .array(drawing.phases.map(phase))),
      ("head", length(drawing.lanes.first?.headHeight ?? 0)),
      ("size", .length(Double(drawing.textSize.font) * scale)),
      ("leading", .length(leading(of: drawing.textSize))),
      ("small", .length(max(TextSize.small, Double(drawing.labelSize.font) * scale))),
    ]
  }

  /// What machine.typ adds to a line of 1.4 em, so that the lines stand as far apart as their box was made for.
  private func leading(of size: Drawing.TextSize) -> Double {
    max(0, Double(10 * size.line - 14 * size.font) / 10 * scale)
  }

  func length(_ px: Int) -> Code { .length(Double(px) * scale) }

  // MARK: Pieces

  /// Legs that follow each other as one line.
  private func lines(_ pieces: [FlowTable.Piece]) -> Code {
    var lines: [[Drawing.Point]] = []
    for piece in pieces {
      var line: [Drawing.Point] = []
      for leg in piece.legs {
        if line.last != leg.from {
          if line.count > 1 { lines.append(line) }
          line = [leg.from]
        }
        line.append(leg.to)
      }
      if line.count > 1 { lines.append(line) }
    }
    return .array(lines.map { line in .array(line.map { .array([length($0.x), end($0.y)]) }) })
  }

  private func end(_ y: Int) -> Code {
    y <= -FlowTable.far ? .symbol("T") : y >= FlowTable.far ? .symbol("B") : length(y)
  }

  private func arrow(_ tip: Drawing.Point, _ direction: FlowTable.Direction) -> Code {
    let (u, v): (Double, Double) =
      switch direction {
      case .up: (0, -1)
      case .down: (0, 1)
      case .left: (-1, 0)
      case .right: (1, 0)
      }
    let (x, y) = (Double(tip.x) * scale, Double(tip.y) * scale)
    func corner(_ side: Double) -> Code {
      .array([.length(x - 4.5 * u + side * 2 * v), .length(y - 4.5 * v + side * 2 * u)])
    }
    return .array([.array([.length(x), .length(y)]), corner(1), corner(-1)])
  }

  private func node(_ node: Drawing.Node, _ meaning: FlowGraph.Node) -> Code {
    .array([
      .string(form(node, meaning)), length(node.box.x), length(node.box.y), length(node.box.width),
      length(node.box.height), words(node.lines, owner: node.owner),
    ])
  }

  private func form(_ node: Drawing.Node, _ meaning: FlowGraph.Node) -> String {
    switch node.outline {
    case .terminator: "end"
    case .rectangle: "step"
    case .doubleRectangle: "call"
    case .brokenRectangle: "note"
    case .rhombus: "ask"
    case .document: "document"
    case .parallelogram: "data"
    case .trapezium: "manual"
    case .circle: "round"
    case .pointed: "off"
    case .bar: "bar"
    }
  }

  /// Lines as they were broken; each is a piece that cannot break again.
  private func words(_ lines: [Drawing.Line], owner: [Drawing.Line] = []) -> Code {
    if lines.isEmpty && owner.isEmpty { return .nothing }
    let pieces =
      lines.map { Code.call("box", .words($0.text)) } + owner.map { Code.call("owner", .words($0.text)) }
    return .content(pieces.enumerated().flatMap { $0 == 0 ? [$1] : [.call("linebreak"), $1] })
  }

  private func label(_ label: Drawing.Label) -> Code {
    .array([
      length(label.box.x), length(label.box.y), length(label.box.width), length(label.box.height),
      words(label.lines),
    ])
  }

  /// The line of a phase: where it begins, its length, and its heading.
  private func phase(_ phase: Drawing.Phase) -> Code {
    .array([length(phase.x), length(phase.y), length(phase.width), label(phase.label)])
  }

  private func lane(_ lane: Drawing.Lane) -> Code {
    .array([
      length(lane.box.x), length(lane.box.y), length(lane.box.width), length(lane.box.height),
      words(lane.lines),
    ])
  }
}

extension Drawing.Edge {
  /// Where its arrow points.
  fileprivate var lastDirection: FlowTable.Direction? {
    guard let tip = points.last, let before = points.dropLast().last else { return nil }
    if tip.x == before.x { return tip.y > before.y ? .down : .up }
    return tip.x > before.x ? .right : .left
  }
}
