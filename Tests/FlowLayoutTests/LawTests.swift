import ChartSamples
import FlowLayout
import ManualModel
import Testing

@Suite struct LawTests {
  static func widthClass(_ view: Drawing.Presentation, _ chart: FlowChart) -> WidthClass {
    view == .lanes ? .lanes(chart.laneCount) : .regular
  }

  @Test(arguments: Drawing.Presentation.allCases)
  func theBenchmarkKeepsEveryHardRule(_ view: Drawing.Presentation) throws {
    let files = try Benchmark.files()
    #expect(files.count == 18)
    for file in files {
      let chart = FlowChart(file.graph, measure: ClusterMeasure())
      let drawing = chart.drawing(as: view, in: Self.widthClass(view, chart))
      #expect(HardRules(drawing, file.graph).broken == [], "\(file.id)")
      #expect(drawing.faults == [], "\(file.id)")
    }
  }

  @Test(arguments: Drawing.Presentation.allCases)
  func chartsOfRandomStepsKeepEveryHardRule(_ view: Drawing.Presentation) {
    for seed in UInt64(5000)..<5012 {
      let graph = RandomSteps.graph(seed: seed)
      let chart = FlowChart(graph, measure: ClusterMeasure())
      for widthClass in view == .lanes ? [.lanes(chart.laneCount)] : [WidthClass.regular, .narrow] {
        let drawing = chart.drawing(as: view, in: widthClass)
        #expect(HardRules(drawing, graph).broken == [], "seed \(seed)")
        #expect(drawing.faults == [], "seed \(seed)")
      }
    }
  }

  /// The drawing itself says when it breaks a rule: the build tells the author.
  @Test func everyBrokenRuleIsAFault() {
    var broken = 0
    for seed in [UInt64(6), 9] {
      let graph = RandomGraphs.graph(seed: seed)
      let chart = FlowChart(graph, measure: ClusterMeasure())
      for view in Drawing.Presentation.allCases {
        let drawing = chart.drawing(as: view, in: Self.widthClass(view, chart))
        guard !HardRules(drawing, graph).broken.isEmpty else { continue }
        broken += 1
        #expect(!drawing.faults.isEmpty, "\(view), seed \(seed)")
      }
    }
    #expect(broken >= 3)
  }

  @Test(arguments: Drawing.Presentation.allCases)
  func arbitraryGraphsAreDrawnWhole(_ view: Drawing.Presentation) {
    for seed in UInt64(0)..<6 {
      let graph = RandomGraphs.graph(seed: seed)
      let drawing = FlowChart(graph, measure: ClusterMeasure()).drawing(as: view, in: .regular)
      #expect(drawing.nodes.count == graph.nodes.count)
      #expect(drawing.edges.count == Set(graph.edges.map { [$0.from, $0.to] }).count)
      let overlaps = HardRules(drawing, graph).broken.filter { $0.hasPrefix("node_overlap") }
      #expect(overlaps == [], "seed \(seed)")
    }
  }

  @Test(arguments: Drawing.Presentation.allCases)
  func theOrderInWhichSourcesAreListedMeansNothing(_ view: Drawing.Presentation) throws {
    for file in try Benchmark.files() {
      let graph = file.graph
      var shuffled = graph
      shuffled.edges = graph.nodes.indices.reversed().flatMap { node in graph.edges.filter { $0.from == node }
      }
      let one = FlowChart(graph, measure: ClusterMeasure()).drawing(as: view, in: .regular)
      let two = FlowChart(shuffled, measure: ClusterMeasure()).drawing(as: view, in: .regular)
      #expect(one == two, "\(file.id)")
    }
  }

  @Test func whatContentChecksRefuseIsLeftOut() {
    let node = { FlowGraph.Node(name: $0, kind: .box(.process), row: $1, text: $0) }
    let edge = { FlowGraph.Edge(from: $0, to: $1, direction: .forward) }
    let graph = FlowGraph(
      nodes: [node("a", 3), node("b", 1)],
      edges: [edge(0, 0), edge(0, 1), edge(0, 1), edge(0, 7), edge(-1, 0)])
    for view in Drawing.Presentation.allCases {
      let chart = FlowChart(graph, measure: ClusterMeasure())
      #expect(chart.drawing(as: view, in: .regular).edges.count == 1)
    }
    for view in Drawing.Presentation.allCases {
      let empty = FlowChart(FlowGraph(nodes: [], edges: []), measure: ClusterMeasure())
      #expect(empty.drawing(as: view, in: .regular).nodes.isEmpty)
    }
  }
}
