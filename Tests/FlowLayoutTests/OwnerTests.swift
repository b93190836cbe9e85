import ChartSamples
import FlowLayout
import ManualModel
import Testing

/// The plain chart that stands in on paper for lanes that are too many (`docs/flow-layout.md` 13).
@Suite struct OwnerTests {
  @Test func everyBoxNamesItsOwnerInsideItself() throws {
    for file in try Benchmark.files() {
      let drawing = FlowChart(file.graph, measure: ClusterMeasure()).plainFigure(withOwners: true).drawing
      #expect(HardRules(drawing, file.graph).broken == [], "\(file.id)")
      for (node, source) in zip(drawing.nodes, file.graph.nodes) {
        let isBox =
          switch source.kind {
          case .box(.start), .box(.end), .box(.connector): false
          case .box, .call: source.lane != nil
          default: false
          }
        if isBox { #expect(!node.owner.isEmpty, "\(file.id), \(source.name)") }
        guard let first = node.owner.first, let last = node.owner.last else { continue }
        let words = { (text: String) in text.filter { $0 != " " } }
        let name = file.graph.lanes[source.lane ?? 0].text
        let drawn = words(node.owner.map { $0.text }.joined())
        #expect(drawn == words(name), "\(file.id)")
        #expect(node.lines.allSatisfy { $0.y < first.y }, "\(file.id), \(source.name)")
        #expect(first.y - drawing.labelSize.font > node.box.y && last.y < node.box.y + node.box.height)
        // A rhombus is narrower where the owner stands.
        let depth = node.box.y + node.box.height - last.y
        let room = node.outline == .rhombus ? 2 * depth * node.box.width / node.box.height : node.box.width
        #expect(last.width <= room, "\(file.id), \(source.name)")
      }
    }
  }

  /// Words and their owner keep their room: nothing else is drawn differently.
  @Test func withoutOwnersNothingIsAdded() throws {
    for file in try Benchmark.files() {
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      #expect(chart.plainFigure().drawing.nodes.allSatisfy { $0.owner.isEmpty })
      let (with, without) = (chart.plainWithOwners(in: .regular), chart.drawing(as: .plain, in: .regular))
      #expect(with.nodes.map(\.box.x) == without.nodes.map(\.box.x), "\(file.id)")
      for (one, other) in zip(with.nodes, without.nodes) { #expect(one.box.height >= other.box.height) }
    }
  }
}
