import ChartSamples
import FlowLayout
import ManualModel
import Testing

@Suite struct SliceTests {
  @Test(arguments: [Drawing.Presentation.table, .strip])
  func slicesPutTogetherAreTheDrawing(_ view: Drawing.Presentation) throws {
    for file in try Benchmark.files() {
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      let drawing = chart.drawing(as: view, in: .regular)
      let table = chart.table(as: view, in: .regular)
      #expect(table.slices.count == drawing.rows.count)
      #expect(table.slices.flatMap { $0.nodes.map(\.index) } == Array(drawing.nodes.indices))
      #expect(table.slices.reduce(0) { $0 + $1.labels.count } == drawing.edges.count { $0.label != nil })
      for (slice, band) in zip(table.slices, drawing.rows) {
        #expect(slice.height == band.bottom - band.top)
        #expect(slice.height % 2 == 0)
        for node in slice.nodes {
          #expect(node.shape.box.y > -slice.height / 2)
          #expect(node.shape.box.y + node.shape.box.height < slice.height / 2)
        }
        for label in slice.labels {
          #expect(label.label.box.y >= -slice.height / 2)
          #expect(label.label.box.y + label.label.box.height <= slice.height / 2)
        }
      }
    }
  }

  /// Between two rows the same legs leave the upper one and enter the lower one.
  @Test(arguments: [Drawing.Presentation.table, .strip])
  func linesMeetBetweenRows(_ view: Drawing.Presentation) {
    for seed in UInt64(0)..<10 {
      let table = FlowChart(RandomSteps.graph(seed: seed), measure: ClusterMeasure()).table(
        as: view, in: .regular)
      for (upper, lower) in zip(table.slices, table.slices.dropFirst()) {
        let leaving = crossings(of: upper, at: FlowTable.far)
        #expect(leaving == crossings(of: lower, at: -FlowTable.far))
        let passing = Set(lower.passingAbove.flatMap { piece in piece.legs.map { [piece.edge, $0.from.x] } })
        #expect(passing == leaving)
      }
      #expect(table.slices.first.map { crossings(of: $0, at: -FlowTable.far).isEmpty } ?? true)
      #expect(table.slices.last.map { crossings(of: $0, at: FlowTable.far).isEmpty } ?? true)
    }
  }

  private func crossings(of slice: FlowTable.Slice, at y: Int) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for piece in slice.pieces {
      for leg in piece.legs where leg.from.y == y || leg.to.y == y { found.insert([piece.edge, leg.from.x]) }
    }
    return found
  }

  @Test func widthAndAxisAreStepsOf64() {
    for seed in UInt64(0)..<8 {
      let table = FlowChart(RandomSteps.graph(seed: seed), measure: ClusterMeasure()).table(within: 448)
      #expect(table.width % 64 == 0 && table.axis % 64 == 0 && table.axis < table.width)
      if table.width > 448 { #expect(table.presentation == .strip && table.textSize.font == 14) }
    }
  }

  @Test func aTextEditChangesOneRow() throws {
    let graph = try #require(try Benchmark.file("g12_payment2cases")).graph
    var edited = graph
    let step = try #require(graph.nodes.firstIndex { $0.kind == .box(.process) })
    edited.nodes[step].text += " และรายงานผลให้ทราบ"
    let before = FlowChart(graph, measure: ClusterMeasure()).table(as: .strip, in: .regular)
    let after = FlowChart(edited, measure: ClusterMeasure()).table(as: .strip, in: .regular)
    #expect(zip(before.slices, after.slices).count { $0 != $1 } == 1)
  }
}
