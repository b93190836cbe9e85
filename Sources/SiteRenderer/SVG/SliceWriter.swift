public import ManualModel

extension FlowTable {
  /// The classes that give the table's chart its width and its axis: 576 px are `fw-512 fw-64`.
  public var styleClasses: String {
    func classes(_ name: String, _ size: Int) -> [String] {
      [size / 512 * 512, size % 512].filter { $0 > 0 }.map { "\(name)-\($0)" }
    }
    return (classes("fw", width) + classes("ax", axis)).joined(separator: " ")
  }
}

extension ChartWriter {
  /// Writes the slice of one table row (`docs/flow-layout.md` 12, 14.7).
  ///
  /// The slice fills a cell of any height: its middle is the middle of the row, and lines that leave the row run on.
  public func write(_ slice: FlowTable.Slice, of table: FlowTable, into out: inout [UInt8]) {
    open(table, row: slice.row, height: slice.height, into: &out)
    for piece in slice.pieces { write(piece, of: table, into: &out) }
    for head in slice.heads where table.edges.indices.contains(head.edge) {
      let edge = table.edges[head.edge]
      write(headAt: head.tip, head.direction, from: edge.from, to: edge.to, into: &out)
    }
    for node in slice.nodes {
      let isNote = node.shape.outline == .brokenRectangle
      write(node.shape, index: node.index, size: isNote ? table.labelSize : table.textSize, into: &out)
    }
    for label in slice.labels where table.edges.indices.contains(label.edge) {
      let edge = table.edges[label.edge]
      write(label.label, from: edge.from, to: edge.to, size: table.labelSize, into: &out)
    }
    close(into: &out)
  }

  /// Writes a chart cell: the slice, and an empty strut that keeps the row as high as the slice needs.
  public func writeCell(_ slice: FlowTable.Slice, of table: FlowTable, into out: inout [UInt8]) {
    write(slice, of: table, into: &out)
    out.append(markup: "<svg class=\"flow-strut\"")
    out.append(attribute: "height", slice.height)
    out.append(markup: " aria-hidden=\"true\"></svg>\n")
  }

  /// Writes the slice of a heading row directly above the row of `slice`: it only lets lines through.
  public func writeHeading(above slice: FlowTable.Slice, of table: FlowTable, into out: inout [UInt8]) {
    open(table, row: nil, height: Self.headingHeight, into: &out)
    for piece in slice.passingAbove { write(piece, of: table, into: &out) }
    close(into: &out)
  }

  /// Natural height of a heading row's slice in px; any other height will do.
  private static let headingHeight = 24

  private func open(_ table: FlowTable, row: Int?, height: Int, into out: inout [UInt8]) {
    out.append(markup: "<svg class=\"flow-row\"")
    out.append(attribute: "data-chart", svg: chart)
    out.append(attribute: "data-view", plain: table.presentation.rawValue)
    if let row { out.append(attribute: "data-row", row) }
    out.append(attribute: "data-h", height)
    // 16 px is what the style sheet takes unasked.
    if table.textSize.font != 16 { out.append(attribute: "data-font", table.textSize.font) }
    out.append(markup: " aria-hidden=\"true\"><svg y=\"50%\"><g>\n")
  }

  private func close(into out: inout [UInt8]) { out.append(markup: "</g></svg></svg>\n") }

  private func write(_ piece: FlowTable.Piece, of table: FlowTable, into out: inout [UInt8]) {
    guard table.edges.indices.contains(piece.edge) else { return }
    let edge = table.edges[piece.edge]
    out.append(markup: edge.isReturn ? "<path class=\"edge-part return\"" : "<path class=\"edge-part\"")
    write(attribute: "data-edge", from: edge.from, to: edge.to, into: &out)
    writeEnds(from: edge.from, to: edge.to, into: &out)
    out.append(markup: " d=\"")
    var path = PathWriter()
    for leg in piece.legs { path.line(from: leg.from, to: leg.to, into: &out) }
    out.append(markup: "\"/>\n")
  }
}
