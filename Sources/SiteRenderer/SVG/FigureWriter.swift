public import ManualModel

extension ChartWriter {
  /// The words that name and tell a chart to those who cannot see it (`docs/flow-layout.md` 15).
  public struct Words: Sendable {
    /// Title of the chart.
    public var title: String
    /// The chart in words; empty where another picture of the page has them.
    public var description: String
    /// Prefix of the two ids, unique in the page: `_plain` makes `_plain-t` and `_plain-d`.
    public var id: String

    /// Joins the words.
    public init(title: String, description: String, id: String) {
      self.title = title
      self.description = description
      self.id = id
    }
  }

  /// Writes a whole chart as one picture (`docs/flow-layout.md` 14).
  ///
  /// With `shapes` the nodes and labels are a group of that id, which sheets of the same page show again.
  public func write(_ drawing: Drawing, words: Words, shapes: String? = nil, into out: inout [UInt8]) {
    open(drawing, frame: drawing.frame, part: nil, words: words, into: &out)
    for lane in drawing.lanes { write(lane, size: drawing.labelSize, into: &out) }
    for phase in drawing.phases { write(phase, size: drawing.labelSize, into: &out) }
    if marks == .all {
      for edge in drawing.edges { write(edge, into: &out) }
    } else {
      writeLines(drawing.edges.map { ($0.points, $0) }, into: &out)
    }
    if let shapes {
      out.append(markup: "<g")
      out.append(attribute: "id", svg: shapes)
      out.append(markup: ">\n")
    }
    for (index, node) in drawing.nodes.enumerated() { write(node, index, drawing, into: &out) }
    for edge in drawing.edges {
      guard let label = edge.label else { continue }
      write(
        label, from: edge.from, to: edge.to, size: drawing.labelSize, hasGround: !drawing.lanes.isEmpty,
        into: &out)
    }
    out.append(markup: shapes == nil ? "</svg>\n" : "</g>\n</svg>\n")
  }

  func open(
    _ drawing: Drawing, frame: Drawing.Box, part: ChartPart?, words: Words, into out: inout [UInt8]
  ) {
    out.append(markup: "<svg")
    if look == .attributes {
      out.append(markup: " xmlns=\"http://www.w3.org/2000/svg\"")
    }
    out.append(markup: " class=\"flow\"")
    out.append(attribute: "data-chart", svg: chart)
    out.append(attribute: "data-view", plain: drawing.presentation.rawValue)
    if let part {
      out.append(attribute: "data-part", part.number)
      out.append(attribute: "data-parts", part.count)
    }
    out.append(attribute: "data-font", drawing.textSize.font)
    out.append(markup: " role=\"img\" focusable=\"false\"")
    let isDescribed = !words.description.isEmpty
    out.append(attribute: "aria-labelledby", svg: words.id + (isDescribed ? "-t \(words.id)-d" : "-t"))
    out.append(viewBox: frame)
    out.append(attribute: "width", frame.width)
    out.append(attribute: "height", frame.height)
    if look == .attributes {
      out.append(
        markup:
          " font-family=\"Loma, 'Noto Sans Thai Looped', 'Leelawadee UI', Tahoma, sans-serif\" fill=\"#1d2733\" text-anchor=\"middle\""
      )
    }
    out.append(markup: ">\n<title")
    out.append(attribute: "id", svg: words.id + "-t")
    out.append(markup: ">")
    out.append(svg: words.title)
    out.append(markup: "</title>\n")
    guard isDescribed else { return }
    out.append(markup: "<desc")
    out.append(attribute: "id", svg: words.id + "-d")
    out.append(markup: ">")
    out.append(svg: words.description)
    out.append(markup: "</desc>\n")
  }

  /// Writes a lane in one line; without its id where another picture of the page has it.
  func write(_ lane: Drawing.Lane, size: Drawing.TextSize, isNamed: Bool = true, into out: inout [UInt8]) {
    guard graph.lanes.indices.contains(lane.lane) else { return }
    out.append(markup: "<g class=\"lane\"")
    if isNamed { out.append(attribute: "data-id", svg: graph.lanes[lane.lane].name) }
    if marks == .all { out.append(dataBox: lane.box) }
    out.append(markup: "><rect")
    out.append(rectangle: lane.box)
    paintLane(into: &out)
    out.append(markup: "/><path d=\"M")
    out.append(integer: lane.box.x)
    out.append(UInt8(ascii: " "))
    out.append(integer: lane.box.y + lane.headHeight)
    out.append(markup: "H")
    out.append(integer: lane.box.x + lane.box.width)
    out.append(markup: "\"")
    paintLane(into: &out)
    out.append(markup: "/>")
    write(lane.lines, size: size, isBold: true, into: &out)
    out.append(markup: "</g>\n")
  }

  /// Writes the line and the heading of a phase in one line; lanes do not run through the words.
  func write(_ phase: Drawing.Phase, size: Drawing.TextSize, into out: inout [UInt8]) {
    out.append(markup: "<g class=\"phase\"><path d=\"M")
    out.append(integer: phase.x)
    out.append(UInt8(ascii: " "))
    out.append(integer: phase.y)
    out.append(markup: "h")
    out.append(integer: phase.width)
    out.append(markup: "\"")
    paintLane(into: &out)
    if look == .attributes { out.append(markup: " stroke-dasharray=\"2 4\"") }
    out.append(markup: "/><rect")
    out.append(rectangle: phase.label.box)
    out.append(markup: look == .attributes ? " fill=\"#ffffff\"/>" : "/>")
    write(phase.label.lines, size: size, isBold: true, into: &out)
    out.append(markup: "</g>\n")
  }

  private func paintLane(into out: inout [UInt8]) {
    if look == .attributes { out.append(markup: " fill=\"none\" stroke=\"#6b7a8a\" stroke-width=\"1.25\"") }
  }

  private func write(_ edge: Drawing.Edge, into out: inout [UInt8]) {
    openPath(of: edge, into: &out)
    closePath(along: edge.points, into: &out)
    guard let tip = edge.points.last, let direction = edge.direction else { return }
    write(headAt: tip, direction, from: edge.from, to: edge.to, into: &out)
  }

  /// Writes the attributes that name an edge.
  func openPath(of edge: Drawing.Edge, into out: inout [UInt8]) {
    out.append(markup: edge.isReturn ? "<path class=\"edge return\"" : "<path class=\"edge\"")
    write(attribute: "data-id", from: edge.from, to: edge.to, into: &out)
    if marks == .all { writeEnds(from: edge.from, to: edge.to, into: &out) }
  }

  /// Writes the line of an edge and closes the element.
  func closePath(along points: [Drawing.Point], into out: inout [UInt8]) {
    out.append(markup: " d=\"")
    var path = PathWriter()
    for (start, end) in zip(points, points.dropFirst()) { path.line(from: start, to: end, into: &out) }
    out.append(markup: "\"")
    if look == .attributes {
      out.append(
        markup: " fill=\"none\" stroke=\"#1d2733\" stroke-width=\"1.5\" shape-rendering=\"crispEdges\"")
    }
    out.append(markup: "/>\n")
  }

  func write(_ node: Drawing.Node, _ index: Int, _ drawing: Drawing, into out: inout [UInt8]) {
    let isNote = node.outline == .brokenRectangle
    write(
      node, index: index, size: isNote ? drawing.labelSize : drawing.textSize, ownerSize: drawing.labelSize,
      into: &out)
  }
}
