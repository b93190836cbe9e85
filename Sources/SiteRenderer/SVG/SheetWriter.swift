public import ManualModel

extension ChartWriter {
  /// Writes one sheet for the paper of a page that shows the whole chart on screen (`docs/flow-layout.md` 13.3).
  ///
  /// The page has each shape once: `shapes` names the group of the whole chart's nodes and labels, of which the sheet
  /// shows its own by a view on it. Lines are cut as on a sheet that stands alone.
  public func write(
    sheet part: ChartPart, of drawing: Drawing, words: Words, connectors: ConnectorWords, shapes: String,
    into out: inout [UInt8]
  ) {
    open(drawing, frame: part.frame, part: part, words: words, into: &out)
    for lane in part.lanes { write(lane, size: drawing.labelSize, isNamed: false, into: &out) }
    for phase in part.phases { write(phase, size: drawing.labelSize, into: &out) }
    writeLines(
      part.pieces.map { ($0.points, $0.cut == .out ? nil : drawing.edges[$0.edge]) }, into: &out)
    if let view = part.extent(in: drawing) {
      out.append(markup: "<svg")
      out.append(rectangle: view)
      out.append(viewBox: view)
      out.append(markup: "><use")
      out.append(attribute: "href", svg: "#" + shapes)
      out.append(markup: "/></svg>\n")
    }
    for connector in part.connectors {
      write(connector, words: connectors, size: drawing.labelSize, into: &out)
    }
    out.append(markup: "</svg>\n")
  }

  /// All lines as one path and all arrow heads as another: the file beside the page says which edge is which.
  func writeLines(_ lines: [(points: [Drawing.Point], end: Drawing.Edge?)], into out: inout [UInt8]) {
    out.append(markup: "<path class=\"edge\" d=\"")
    for line in lines {
      var path = PathWriter()
      for (start, end) in zip(line.points, line.points.dropFirst()) {
        path.line(from: start, to: end, into: &out)
      }
    }
    out.append(markup: "\"/>\n<path class=\"head\" d=\"")
    for edge in lines.lazy.compactMap(\.end) {
      if let tip = edge.points.last, let direction = edge.direction {
        PathWriter.head(at: tip, direction, into: &out)
      }
    }
    out.append(markup: "\"/>\n")
  }
}

extension ChartPart {
  /// The least box around the shapes and words of the sheet, with room for their lines; nil without any.
  ///
  /// Cuts pass at least 4 px from every shape, so that no other sheet's shape shows in it.
  fileprivate func extent(in drawing: Drawing) -> Drawing.Box? {
    let boxes =
      nodes.filter(drawing.nodes.indices.contains).map { drawing.nodes[$0].box }
      + labels.filter(drawing.edges.indices.contains).compactMap { drawing.edges[$0].label?.box }
    guard let first = boxes.first else { return nil }
    var (left, top) = (first.x, first.y)
    var (right, bottom) = (first.x + first.width, first.y + first.height)
    for box in boxes {
      (left, top) = (min(left, box.x), min(top, box.y))
      (right, bottom) = (max(right, box.x + box.width), max(bottom, box.y + box.height))
    }
    return .init(x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4)
  }
}
