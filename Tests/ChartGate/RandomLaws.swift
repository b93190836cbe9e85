import ChartSamples
import FlowLayout
import ManualModel

/// The hard rules on charts of random lists of steps, so many per presentation.
struct RandomLaws {
  let count: UInt64
  let measure: ThaiMeasure

  /// Charts of a thousand that may break a rule.
  private static let excused: UInt64 = 1

  /// Too many charts break a rule.
  struct Broken: Error {
    var presentation: Drawing.Presentation
  }

  /// Checks every presentation; says which rules are broken where.
  func check() throws {
    for view in Drawing.Presentation.allCases {
      var unclean: UInt64 = 0
      for seed in 0..<count {
        let broken = broken(seed, view)
        guard !broken.isEmpty else { continue }
        unclean += 1
        print("\(view), seed \(seed): \(broken.joined(separator: ", "))")
      }
      print("\(view): \(count) random charts, \(count - unclean) keep every hard rule")
      guard unclean * 1000 <= count * Self.excused else { throw Broken(presentation: view) }
    }
  }

  /// What the chart of a seed breaks; on its sheets too, where it is cut into sheets.
  private func broken(_ seed: UInt64, _ view: Drawing.Presentation) -> [String] {
    let graph = RandomSteps.graph(seed: seed)
    let drawing = FlowChart(graph, measure: measure).drawing(as: view, in: ChartGate.widthClass(view, graph))
    var broken = HardRules(drawing, graph).broken
    if view == .plain || view == .lanes {
      let parts = drawing.parts(height: ChartGate.sheetHeight(of: drawing))
      let labels = parts.reduce(0) { $0 + $1.labels.count }
      if labels != drawing.edges.count(where: { $0.label != nil }) {
        broken.append("labels_missing on sheets")
      }
    }
    return broken
  }
}
