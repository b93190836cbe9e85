public import ManualModel

/// A node between its neighbours: those with an edge to it on its left, those that it has an edge to on its right.
///
///     ┌───┐      ┌───┐      ┌───┐
///     │   ├──┐   │   │   ┌──▶   │
///     └───┘  ├───▶   ├───┤  └───┘
///     ┌───┐  │   │   │   │  ┌───┐
///     │   ├──┘   └───┘   └──▶   │
///     └───┘                 └───┘
public struct Neighbours: Sendable {
  private static let widths = WidthClass(
    text: .init(font: 14, line: 20), label: .init(font: 13, line: 18), box: 152, decision: 152, labelWidth: 96
  )
  /// Between two columns, and between two boxes of one column, in px.
  private static let (gapAcross, gapDown, margin) = (40, 16, 4)

  private let graph: FlowGraph
  private let middle: Int
  private let texts: ChartTexts
  private let shapes: Shapes

  /// Measures the words of a graph in which every edge begins or ends at the node with index `middle`.
  public init(of middle: Int, in graph: FlowGraph, measure: some TextMeasure) {
    self.graph = graph
    self.middle = middle
    texts = ChartTexts(graph, measure: measure)
    shapes = Shapes(graph, Topology(graph), texts, in: Self.widths)
  }

  /// The drawing, as wide as it has columns.
  public var drawing: Drawing {
    let before = graph.nodes.indices.filter { node in
      graph.edges.contains { $0.from == node && $0.to == middle }
    }
    let after = graph.nodes.indices.filter { node in node != middle && !before.contains(node) }
    let columns = [before, [middle], after].filter { !$0.isEmpty }
    let height = columns.map(height).max() ?? 0
    var boxes = graph.nodes.indices.map { _ in Drawing.Box(x: 0, y: 0, width: 0, height: 0) }
    for (column, nodes) in columns.enumerated() {
      var y = (height - self.height(of: nodes)) / 2
      for node in nodes {
        let shape = shapes.nodes[node]
        let x = column * (Self.widths.box + Self.gapAcross)
        boxes[node] = Drawing.Box(x: x, y: y, width: shape.width, height: shape.height)
        y += shape.height + Self.gapDown
      }
    }
    let width = columns.count * (Self.widths.box + Self.gapAcross) - Self.gapAcross
    return Drawing(
      presentation: .plain, textSize: Self.widths.text, labelSize: Self.widths.label,
      frame: Drawing.Box(
        x: -Self.margin, y: -Self.margin, width: width + 2 * Self.margin, height: height + 2 * Self.margin),
      nodes: boxes.enumerated().map { node, box in
        let shape = shapes.nodes[node]
        return Drawing.Node(
          outline: shape.outline, box: box, lines: shape.placed(in: box, text: texts.nodes[node].text))
      },
      edges: graph.edges.map { edge in
        Drawing.Edge(from: edge.from, to: edge.to, points: route(from: boxes[edge.from], to: boxes[edge.to]))
      })
  }

  private func height(of column: [Int]) -> Int {
    column.reduce(-Self.gapDown) { $0 + shapes.nodes[$1].height + Self.gapDown }
  }

  /// From the right side of one box to the left side of another, with one step between.
  private func route(from: Drawing.Box, to: Drawing.Box) -> [Drawing.Point] {
    let start = Drawing.Point(from.x + from.width, from.y + from.height / 2)
    let end = Drawing.Point(to.x, to.y + to.height / 2)
    if start.y == end.y { return [start, end] }
    let turn = from.x + from.width + Self.gapAcross / 2
    return [start, Drawing.Point(turn, start.y), Drawing.Point(turn, end.y), end]
  }
}
