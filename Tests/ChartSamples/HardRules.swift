package import ManualModel

/// The hard rules (`docs/flow-layout.md` 18), checked on a drawing; what is broken, in words.
package struct HardRules {
  private let drawing: Drawing
  private let graph: FlowGraph
  package private(set) var broken: [String] = []

  package init(_ drawing: Drawing, _ graph: FlowGraph) {
    self.drawing = drawing
    self.graph = graph
    checkWholeness()
    checkNodes()
    for index in drawing.edges.indices { checkEdge(index) }
    checkPairs()
    checkLabels()
    checkText()
    checkFrame()
  }

  private func name(_ edge: Drawing.Edge) -> String {
    "\(graph.nodes[edge.from].name)--\(graph.nodes[edge.to].name)"
  }

  private mutating func checkWholeness() {
    if drawing.nodes.count != graph.nodes.count { broken.append("nodes_missing") }
    let wanted = Set(graph.edges.map { [$0.from, $0.to] })
    let drawn = drawing.edges.map { [$0.from, $0.to] }
    if Set(drawn) != wanted || drawn.count != wanted.count { broken.append("edges_missing") }
    for edge in drawing.edges {
      let source = graph.edges.first { $0.from == edge.from && $0.to == edge.to }
      if (source?.label.isEmpty ?? true) != (edge.label == nil) {
        broken.append("labels_missing \(name(edge))")
      }
    }
  }

  private mutating func checkNodes() {
    for (index, node) in drawing.nodes.enumerated() {
      for (other, second) in drawing.nodes.enumerated().dropFirst(index + 1)
      where node.box.shrunk(by: 0).meets(second.box) {
        broken.append("node_overlap \(graph.nodes[index].name) \(graph.nodes[other].name)")
      }
    }
  }

  private mutating func checkEdge(_ index: Int) {
    let edge = drawing.edges[index]
    let legs = edge.legs
    guard let first = legs.first, let last = legs.last else { return broken.append("no leg \(name(edge))") }
    for leg in legs where leg.isDiagonal { broken.append("diagonal \(name(edge))") }
    if last.length < 8 { broken.append("short_arrow \(name(edge))") }
    if !drawing.nodes[edge.from].docks(first.from) || !drawing.nodes[edge.to].docks(last.to) {
      broken.append("dock_gap \(name(edge))")
    }
    let centre = drawing.nodes.map { $0.box.y + $0.box.height / 2 }
    if !edge.isReturn, centre[edge.to] < centre[edge.from] - 4 { broken.append("forward_up \(name(edge))") }
    for (node, shape) in drawing.nodes.enumerated() {
      let inside = legs.map { shape.lengthInside($0) }.reduce(0, +)
      if inside > 3 { broken.append("edge_through_node \(name(edge)) \(graph.nodes[node].name)") }
    }
  }

  private mutating func checkPairs() {
    for (index, one) in drawing.edges.enumerated() {
      for two in drawing.edges.dropFirst(index + 1) {
        if one.runsOn(two) { broken.append("overlap_pairs \(name(one)) \(name(two))") }
        if let start = one.points.first, let end = two.points.last, one.from == two.to, start == end {
          broken.append("in_out_same_port \(name(one)) \(name(two))")
        }
        if let start = two.points.first, let end = one.points.last, two.from == one.to, start == end {
          broken.append("in_out_same_port \(name(two)) \(name(one))")
        }
      }
    }
  }

  private mutating func checkLabels() {
    for (index, edge) in drawing.edges.enumerated() {
      guard let label = edge.label else { continue }
      for (node, shape) in drawing.nodes.enumerated() where shape.meets(label.box) {
        broken.append("label_on_node \(name(edge)) \(graph.nodes[node].name)")
      }
      for (other, second) in drawing.edges.enumerated() where other != index {
        if other > index, let words = second.label, words.box.meets(label.box) {
          broken.append("label_on_label \(name(edge)) \(name(second))")
        }
        if second.legs.contains(where: { label.box.shrunk(by: 1).contains($0) }) {
          broken.append("label_on_edge \(name(edge)) \(name(second))")
        }
      }
      if !edge.legs.contains(where: { label.box.shrunk(by: -14).contains($0) }) {
        broken.append("label_far \(name(edge))")
      }
    }
  }

  private mutating func checkText() {
    for (index, node) in drawing.nodes.enumerated() {
      for line in node.lines where !node.holds(line, size: drawing.textSize) {
        broken.append("text_overflow \(graph.nodes[index].name)")
      }
      let words = node.lines.map(\.text).joined().filter { $0 != " " }
      if node.outline != .bar, Array(words.utf8) != Array(graph.nodes[index].text.filter { $0 != " " }.utf8) {
        broken.append("text_missing \(graph.nodes[index].name)")
      }
    }
  }

  private mutating func checkFrame() {
    let frame = drawing.frame
    for node in drawing.nodes where !frame.holds(node.box) { broken.append("outside_view") }
    for edge in drawing.edges {
      if let label = edge.label, !frame.holds(label.box) { broken.append("outside_view") }
      for point in edge.points where !frame.holds(.init(x: point.x, y: point.y, width: 0, height: 0)) {
        broken.append("outside_view")
      }
    }
    for lane in drawing.lanes {
      for (index, node) in drawing.nodes.enumerated()
      where graph.nodes[index].lane == lane.lane && node.outline != .bar {
        if node.box.x < lane.box.x || node.box.x + node.box.width > lane.box.x + lane.box.width {
          broken.append("lane_breach \(graph.nodes[index].name)")
        }
      }
    }
  }
}
