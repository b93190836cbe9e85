import ChartSamples
import FlowLayout
import ManualModel
import Testing

@Suite struct PageTests {
  private func drawing(_ id: String, _ view: Drawing.Presentation) throws -> Drawing {
    let chart = FlowChart(try #require(try Benchmark.file(id)).graph, measure: ClusterMeasure())
    return chart.drawing(as: view, in: view == .lanes ? .lanes(chart.laneCount) : .regular)
  }

  @Test func aChartThatFitsIsOneSheet() throws {
    let drawing = try drawing("g01_transfer5", .plain)
    let parts = drawing.parts(height: drawing.frame.height)
    #expect(parts.count == 1)
    #expect(parts[0].frame == drawing.frame)
    #expect(parts[0].connectors.isEmpty)
    #expect(parts[0].pieces.allSatisfy { $0.cut == nil })
  }

  @Test(arguments: [Drawing.Presentation.plain, .lanes])
  func everythingStandsOnOneSheetAndCutEdgesComeInPairs(_ view: Drawing.Presentation) throws {
    for id in ["g17_nrm60", "g16_audit30", "g15_fund3cases"] {
      let drawing = try drawing(id, view)
      let parts = drawing.parts(height: 934)
      #expect(parts.count > 1)
      #expect(parts.flatMap(\.nodes).sorted() == Array(drawing.nodes.indices))
      #expect(
        parts.flatMap(\.labels).sorted() == drawing.edges.indices.filter { drawing.edges[$0].label != nil })
      for edge in drawing.edges.indices {
        let pieces = parts.flatMap(\.pieces).filter { $0.edge == edge }
        #expect(pieces.map(\.cut) == [nil] || Set(pieces.map(\.cut)) == [.out, .in], "\(id) edge \(edge)")
        #expect(Set(pieces.map(\.letter)).count == 1)
      }
      for part in parts {
        for connector in part.connectors { #expect(part.frame.holds(connector.box)) }
        for (index, one) in part.connectors.enumerated() {
          for two in part.connectors.dropFirst(index + 1) { #expect(!one.box.meets(two.box)) }
        }
        #expect(part.lanes.count == drawing.lanes.count)
      }
    }
  }

  /// Where pairs of levels leave a label on a sheet without its line, one sheet more is taken.
  @Test func aLabelStandsOnASheetThatShowsItsLine() {
    let nodes = (0..<6).map { level in
      Drawing.Node(
        outline: .rectangle, box: .init(x: -80, y: 200 * level, width: 160, height: 40), lines: [])
    }
    let skip = Drawing.Edge(
      from: 1, to: 5, points: [.init(80, 220), .init(120, 220), .init(120, 1020), .init(80, 1020)],
      label: .init(box: .init(x: 124, y: 420, width: 40, height: 19), lines: []))
    let drawing = Drawing(
      presentation: .plain, textSize: .init(font: 16, line: 23), labelSize: .init(font: 14, line: 19),
      frame: .init(x: -88, y: -8, width: 260, height: 1056), nodes: nodes, edges: [skip],
      cutLines: [120, 320, 520, 720, 920])
    let parts = drawing.parts(height: 500)
    #expect(parts.map(\.nodes) == [[0], [1, 2], [3, 4], [5]])
    #expect(parts.map(\.labels) == [[], [0], [], []])
  }

  @Test func aCutMeetsOnlyVerticalLegs() throws {
    for view in [Drawing.Presentation.plain, .lanes] {
      let drawing = try drawing("g17_nrm60", view)
      #expect(drawing.cutLines == drawing.cutLines.sorted() && !drawing.cutLines.isEmpty)
      for line in drawing.cutLines {
        #expect(!drawing.nodes.contains { $0.box.y < line && $0.box.y + $0.box.height > line })
        for edge in drawing.edges {
          #expect(!edge.legs.contains { !$0.isVertical && $0.line == line })
        }
      }
    }
  }

  /// Three phases of two steps; the third begins while a return passes.
  @Test(arguments: [Drawing.Presentation.plain, .lanes])
  func phasesAreLinesBetweenTheirRows(_ view: Drawing.Presentation) throws {
    let nodes = (1...6).map { row in
      FlowGraph.Node(
        name: "n\(row)", kind: row == 5 ? .question : .box(.process), row: row, text: "ขั้นตอน", lane: row % 2)
    }
    var edges = (0..<5).map { FlowGraph.Edge(from: $0, to: $0 + 1, direction: .forward) }
    edges.append(.init(from: 4, to: 1, label: "ไม่ผ่าน", direction: .back))
    let lanes = ["ก", "ข"].map { FlowGraph.Lane(name: $0, text: $0) }
    let phases = [1, 3, 5].map { FlowGraph.Phase(row: $0, text: "ช่วงที่ \($0)") }
    let graph = FlowGraph(nodes: nodes, edges: edges, lanes: lanes, phases: phases)
    let drawing = FlowChart(graph, measure: ClusterMeasure()).drawing(as: view, in: .regular)
    #expect(HardRules(drawing, graph).broken == [])
    #expect(drawing.phases.count == 3)
    for (phase, drawn) in zip(phases, drawing.phases) {
      for (node, shape) in zip(nodes, drawing.nodes) {
        #expect(
          node.row < phase.row ? shape.box.y + shape.box.height < drawn.label.box.y : shape.box.y > drawn.y)
      }
      #expect(drawn.label.lines.map(\.text) == [phase.text])
      #expect(drawing.frame.holds(drawn.label.box))
      #expect(drawn.x >= drawing.frame.x && drawn.x + drawn.width <= drawing.frame.x + drawing.frame.width)
      for edge in drawing.edges {
        #expect(
          !edge.legs.contains { drawn.label.box.contains($0) || (!$0.isVertical && $0.line == drawn.y) })
        #expect(edge.label.map { !$0.box.meets(drawn.label.box) } ?? true)
      }
    }
    let parts = drawing.parts(height: 320)
    #expect(parts.count > 1 && parts.flatMap(\.phases) == drawing.phases)
    for part in parts {
      for phase in part.phases {
        #expect(part.frame.holds(phase.label.box))
        #expect(
          part.nodes.contains { nodes[$0].row == phases[drawing.phases.firstIndex(of: phase) ?? 0].row })
      }
    }
    var rows = graph
    rows.phases = []
    let table = FlowChart(graph, measure: ClusterMeasure()).drawing(as: .table, in: .regular)
    #expect(table == FlowChart(rows, measure: ClusterMeasure()).drawing(as: .table, in: .regular))
  }

  @Test func figuresAreLegibleOnTheirPaper() throws {
    for file in try Benchmark.files() {
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      for figure in [chart.plainFigure(), chart.lanesFigure()] {
        let (drawing, room) = (figure.drawing, figure.paper == .portrait ? 605 : 934)
        #expect(figure.paper != .none, "\(file.id)")
        // The smallest words are 9 pt high on the paper.
        let font = min(drawing.textSize.font, drawing.labelSize.font)
        #expect(75 * font * min(room, drawing.frame.width) >= 900 * drawing.frame.width, "\(file.id)")
      }
    }
  }
}
