import ManualModel
import Testing

@testable import BookRenderer

/// Charts of their own on the pages of the book (`docs/book.md` 5).
@Suite struct ChartPartTests {
  /// Boxes below each other, with a phase before every fifth.
  private func drawing(boxes count: Int) -> Drawing {
    let nodes = (0..<count).map { row in
      Drawing.Node(
        outline: .rectangle, box: .init(x: -80, y: row * 100, width: 160, height: 40), lines: [])
    }
    let edges = (1..<count).map { row in
      Drawing.Edge(from: row - 1, to: row, points: [.init(0, row * 100 - 60), .init(0, row * 100)])
    }
    var drawing = Drawing(
      presentation: .plain, textSize: .init(font: 16, line: 23), labelSize: .init(font: 14, line: 19),
      frame: .init(x: -120, y: -8, width: 240, height: count * 100), nodes: nodes, edges: edges)
    drawing.phases = stride(from: 5, to: count, by: 5).map { row in
      let label = Drawing.Box(x: 10, y: row * 100 - 45, width: 90, height: 23)
      return .init(
        x: -118, y: row * 100 - 20, width: 236,
        label: .init(box: label, lines: [.init("phase", x: 55, y: row * 100 - 30, width: 60)]))
    }
    return drawing
  }

  /// What the parts of a drawing hand over under a name.
  private func entries(_ name: String, of drawing: Drawing) -> [Code] {
    let graph = FlowGraph(
      nodes: drawing.nodes.indices.map {
        .init(name: "n\($0)", kind: .box(.process), row: $0 + 1, text: "")
      }, edges: [])
    return ChartFit(drawing).parts.compactMap { part in
      let shown = PartDrawing(drawing: drawing, graph: graph, part: part, scale: 1)
      return shown.entries.first { $0.name == name }?.value
    }
  }

  @Test func everyPhaseIsDrawnOnce() {
    for boxes in [8, 24, 60] {
      let drawing = drawing(boxes: boxes)
      var drawn = 0
      for case .array(let phases) in entries("phases", of: drawing) { drawn += phases.count }
      #expect(drawn == drawing.phases.count)
    }
  }

  @Test func noCutPartsAHeadingFromItsLine() {
    var cuts = 0
    for boxes in 20..<60 {
      let drawing = drawing(boxes: boxes)
      for part in ChartFit(drawing).parts.dropLast() {
        cuts += 1
        for phase in drawing.phases {
          #expect(!(phase.label.box.y...phase.y).contains(part.bottom), "\(boxes) boxes")
        }
      }
    }
    #expect(cuts > 40)
  }

  /// Boxes are as high as their lines need at the distance of the drawing, not of the tables.
  @Test func linesStandAsFarApartAsInTheDrawing() {
    for case .length(let leading) in entries("leading", of: drawing(boxes: 3)) {
      #expect(abs(leading - (23 - 1.4 * 16)) < 0.01)
    }
    #expect(entries("leading", of: drawing(boxes: 3)).count == 1)
  }
}
