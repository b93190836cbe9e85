import ManualModel

/// The words of a chart, measured once for all presentations.
struct ChartTexts: Sendable {
  /// One per node.
  let nodes: [MeasuredText]
  /// One per edge of the graph.
  let edges: [MeasuredText]
  /// One per lane, bold.
  let lanes: [MeasuredText]
  /// One per phase, bold.
  let phases: [MeasuredText]

  init(_ graph: FlowGraph, measure: some TextMeasure) {
    nodes = graph.nodes.map { MeasuredText($0.text, measure: measure) }
    edges = graph.edges.map { MeasuredText($0.label, measure: measure) }
    phases = graph.phases.map { MeasuredText($0.text, measure: measure, bold: true) }
    lanes = graph.lanes.map { MeasuredText($0.text, measure: measure, bold: true) }
  }
}
