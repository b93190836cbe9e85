public import ManualModel

/// Writes drawings as SVG (`docs/flow-layout.md` 14): one element per line, whole px, no style.
public struct ChartWriter: Sendable {
  /// Where colours, strokes and fonts come from.
  public enum Look: Sendable {
    /// The style sheet of the page, by classes.
    case classes
    /// Attributes: the picture opens alone.
    case attributes
  }

  /// What an element says about itself besides its form.
  public enum Marks: Sendable {
    /// Everything that scripts and people who compare versions read (`docs/flow-layout.md` 14).
    case all
    /// Which node or lane it is: for a page beside which a file says the rest.
    case ids
  }

  /// The graph that was drawn.
  public let graph: FlowGraph
  /// Id of the process; for a case, `process.case`.
  public let chart: String
  /// Where colours come from.
  public let look: Look
  /// What elements say about themselves.
  public let marks: Marks

  /// Makes a writer for one chart.
  public init(_ graph: FlowGraph, chart: String, look: Look = .classes, marks: Marks = .all) {
    self.graph = graph
    self.chart = chart
    self.look = look
    self.marks = marks
  }

  /// Writes a node in one line.
  func write(
    _ node: Drawing.Node, index: Int, size: Drawing.TextSize, ownerSize: Drawing.TextSize? = nil,
    into out: inout [UInt8]
  ) {
    guard graph.nodes.indices.contains(index) else { return }
    let source = graph.nodes[index]
    let type = source.kind.type
    out.append(markup: "<g class=\"node ")
    out.append(plain: type)
    out.append(markup: "\"")
    out.append(attribute: "data-id", svg: source.name)
    if marks == .all {
      out.append(attribute: "data-type", plain: type)
      out.append(attribute: "data-order", index + 1)
      out.append(attribute: "data-row", source.row)
      if let lane = source.lane, graph.lanes.indices.contains(lane) {
        out.append(attribute: "data-owner", svg: graph.lanes[lane].name)
      }
      out.append(dataBox: node.box)
    }
    out.append(markup: ">")
    OutlineWriter(look: look).write(node.outline, in: node.box, into: &out)
    write(node.lines, size: size, into: &out)
    if let ownerSize { write(node.owner, size: ownerSize, isBold: true, isOrnament: true, into: &out) }
    out.append(markup: "</g>\n")
  }

  /// Writes a label in one line; with a ground of its own where lines of lanes may run below it.
  func write(
    _ label: Drawing.Label, from: Int, to: Int, size: Drawing.TextSize, hasGround: Bool = false,
    into out: inout [UInt8]
  ) {
    out.append(markup: "<g class=\"edge-label\"")
    if marks == .all {
      write(attribute: "data-edge", from: from, to: to, into: &out)
      out.append(dataBox: label.box)
    }
    out.append(markup: ">")
    if hasGround {
      out.append(markup: "<rect")
      out.append(rectangle: label.box)
      out.append(markup: look == .attributes ? " fill=\"#ffffff\"/>" : "/>")
    }
    write(label.lines, size: size, into: &out)
    out.append(markup: "</g>\n")
  }

  /// Writes lines of words, each centred on its x; an ornament is none of the words of the graph's node.
  func write(
    _ lines: [Drawing.Line], size: Drawing.TextSize, isBold: Bool = false, isOrnament: Bool = false,
    into out: inout [UInt8]
  ) {
    guard !lines.isEmpty else { return }
    out.append(markup: isOrnament ? "<text class=\"no\"" : "<text")
    if look == .attributes {
      out.append(attribute: "font-size", size.font)
      if isBold { out.append(markup: " font-weight=\"bold\"") }
    }
    out.append(markup: ">")
    for line in lines {
      out.append(markup: "<tspan")
      out.append(attribute: "x", line.x)
      out.append(attribute: "y", line.y)
      if marks == .all { out.append(attribute: "data-w", line.width) }
      out.append(markup: ">")
      out.append(svg: line.text)
      out.append(markup: "</tspan>")
    }
    out.append(markup: "</text>")
  }

  /// Writes an attribute that names an edge by its two ends.
  func write(attribute name: StaticString, from: Int, to: Int, into out: inout [UInt8]) {
    guard graph.nodes.indices.contains(from), graph.nodes.indices.contains(to) else { return }
    out.append(attribute: name, svg: graph.nodes[from].name, "--", graph.nodes[to].name)
  }

  /// Writes the attributes `data-from` and `data-to`.
  func writeEnds(from: Int, to: Int, into out: inout [UInt8]) {
    guard graph.nodes.indices.contains(from), graph.nodes.indices.contains(to) else { return }
    out.append(attribute: "data-from", svg: graph.nodes[from].name)
    out.append(attribute: "data-to", svg: graph.nodes[to].name)
  }

  /// Writes an arrow head in one line.
  func write(
    headAt tip: Drawing.Point, _ direction: FlowTable.Direction, from: Int, to: Int, into out: inout [UInt8]
  ) {
    out.append(markup: "<path class=\"head\"")
    if marks == .all { write(attribute: "data-edge", from: from, to: to, into: &out) }
    out.append(markup: " d=\"")
    PathWriter.head(at: tip, direction, into: &out)
    out.append(markup: "\"")
    if look == .attributes { out.append(markup: " fill=\"#1d2733\"") }
    out.append(markup: "/>\n")
  }
}

extension FlowGraph.Kind {
  /// The type of the node in files (`docs/flow-layout.md` 2.1).
  var type: String {
    switch self {
    case .start: "start"
    case .end: "end"
    case .box(let shape): shape.rawValue
    case .call: "subprocess"
    case .question: "decision"
    case .note: "note"
    case .fork: "fork"
    case .join: "join"
    case .link: "link"
    }
  }
}
