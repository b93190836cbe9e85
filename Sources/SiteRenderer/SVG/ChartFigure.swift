public import ManualModel

/// A chart of a process as drawn for its page and its files; the pipeline makes it, so that this room knows nothing of
/// layout.
public struct ChartFigure: Sendable {
  /// The graph that was drawn.
  public var graph: FlowGraph
  /// The drawing cut into the rows of the flow table; nil where the layout tells the steps in prose.
  public var table: FlowTable?
  /// The chart as one picture.
  public var plain: WholeChart
  /// The swimlane chart; nil when fewer than two owners take part.
  public var lanes: WholeChart?

  /// Joins a graph and its drawings.
  public init(graph: FlowGraph, table: FlowTable?, plain: WholeChart, lanes: WholeChart? = nil) {
    self.graph = graph
    self.table = table
    self.plain = plain
    self.lanes = lanes
  }
}

/// A chart as one picture, and how it goes on A4 (`docs/flow-layout.md` 13.2).
public struct WholeChart: Sendable {
  /// The way the paper lies.
  public enum Paper: String, Sendable {
    /// Upright.
    case upright
    /// On its long side.
    case lying
    /// Too wide for either: on screen only.
    case screen
  }

  /// The drawing.
  public var drawing: Drawing
  /// The paper on which its words can be read.
  public var paper: Paper
  /// The sheets it takes; empty if it fits on one.
  public var sheets: [ChartPart]
  /// What the sheets show instead, where the drawing itself is too wide for any paper.
  public var substitute: Drawing?

  /// Joins the three.
  public init(drawing: Drawing, paper: Paper, sheets: [ChartPart] = []) {
    self.drawing = drawing
    self.paper = paper
    self.sheets = sheets
  }
}
