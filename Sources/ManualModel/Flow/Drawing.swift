/// The geometry of a chart (`docs/flow-layout.md`): what stands where, in whole px, y downwards.
///
/// x = 0 is the axis of the first node, y = 0 the top of the first level.
public struct Drawing: Hashable, Sendable {
  /// The four ways to draw a graph.
  public enum Presentation: String, Hashable, Sendable, CaseIterable {
    /// Branches side by side, cut between the rows of the step table.
    case table
    /// A figure of its own.
    case plain
    /// A column per owner.
    case lanes
    /// One column, branches below each other, cut between the rows of the step table.
    case strip
  }

  /// A point.
  public struct Point: Hashable, Sendable {
    /// To the right.
    public var x: Int
    /// Downwards.
    public var y: Int

    /// Makes a point.
    public init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A rectangle.
  public struct Box: Hashable, Sendable {
    /// Left edge.
    public var x: Int
    /// Upper edge.
    public var y: Int
    /// From left to right.
    public var width: Int
    /// From top to bottom.
    public var height: Int

    /// Makes a rectangle.
    public init(x: Int, y: Int, width: Int, height: Int) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// A line of text, centred on `x`.
  public struct Line: Hashable, Sendable {
    /// The words.
    public var text: String
    /// The middle of the line.
    public var x: Int
    /// The baseline.
    public var y: Int
    /// The measured width.
    public var width: Int

    /// Makes a line.
    public init(_ text: String, x: Int, y: Int, width: Int) {
      self.text = text
      self.x = x
      self.y = y
      self.width = width
    }
  }

  /// The outline of a node.
  public enum Outline: Hashable, Sendable {
    /// Rectangle with round ends.
    case terminator
    /// Rectangle.
    case rectangle
    /// Rectangle with a second line inside each side.
    case doubleRectangle
    /// Rectangle drawn with a broken line.
    case brokenRectangle
    /// Rhombus.
    case rhombus
    /// Rectangle with a wavy lower side.
    case document
    /// Parallelogram.
    case parallelogram
    /// Trapezium, wide side up.
    case trapezium
    /// Circle.
    case circle
    /// Rectangle whose lower side comes to a point.
    case pointed
    /// Filled bar.
    case bar
  }

  /// A node of the graph, at the same index as there.
  public struct Node: Hashable, Sendable {
    /// The form.
    public var outline: Outline
    /// The true box of the outline.
    public var box: Box
    /// The words.
    public var lines: [Line]
    /// Who does it, below the words and in the size of labels, bold; only where a plain chart stands in for lanes.
    public var owner: [Line] = []

    /// Makes a node.
    public init(outline: Outline, box: Box, lines: [Line]) {
      self.outline = outline
      self.box = box
      self.lines = lines
    }
  }

  /// The words on an edge.
  public struct Label: Hashable, Sendable {
    /// The room that they take.
    public var box: Box
    /// The words.
    public var lines: [Line]

    /// Makes a label.
    public init(box: Box, lines: [Line]) {
      self.box = box
      self.lines = lines
    }
  }

  /// An edge, as a polyline of horizontal and vertical legs from port to port.
  public struct Edge: Hashable, Sendable {
    /// Index of the source node.
    public var from: Int
    /// Index of the target node.
    public var to: Int
    /// The corners, both ends included; the last one is the tip of the arrow.
    public var points: [Point]
    /// The words, if there are any.
    public var label: Label?

    /// Makes an edge.
    public init(from: Int, to: Int, points: [Point], label: Label? = nil) {
      self.from = from
      self.to = to
      self.points = points
      self.label = label
    }

    /// Whether it leads to an earlier node.
    public var isReturn: Bool { to <= from }

    /// Where its arrow head points; nil without a leg.
    public var direction: FlowTable.Direction? {
      guard let tip = points.last, let before = points.dropLast().last else { return nil }
      if tip.x == before.x { return tip.y > before.y ? .down : .up }
      return tip.x > before.x ? .right : .left
    }
  }

  /// A lane that holds nodes.
  public struct Lane: Hashable, Sendable {
    /// Index into the graph's lanes.
    public var lane: Int
    /// The whole lane, head included.
    public var box: Box
    /// Height of the head.
    public var headHeight: Int
    /// The words in the head.
    public var lines: [Line]

    /// Makes a lane.
    public init(lane: Int, box: Box, headHeight: Int, lines: [Line]) {
      self.lane = lane
      self.box = box
      self.headHeight = headHeight
      self.lines = lines
    }
  }

  /// The line across a chart where a phase begins, with its heading above.
  public struct Phase: Hashable, Sendable {
    /// The left end of the line.
    public var x: Int
    /// Its height.
    public var y: Int
    /// Its length.
    public var width: Int
    /// The heading.
    public var label: Label

    /// Makes a phase.
    public init(x: Int, y: Int, width: Int, label: Label) {
      self.x = x
      self.y = y
      self.width = width
      self.label = label
    }
  }

  /// The height that a table row covers.
  public struct RowBand: Hashable, Sendable {
    /// The position of the row, from 1.
    public var row: Int
    /// Upper edge.
    public var top: Int
    /// Lower edge.
    public var bottom: Int

    /// Makes a band.
    public init(row: Int, top: Int, bottom: Int) {
      self.row = row
      self.top = top
      self.bottom = bottom
    }
  }

  /// Size and line height of text, in px.
  public struct TextSize: Hashable, Sendable {
    /// Size of the letters.
    public var font: Int
    /// From baseline to baseline.
    public var line: Int

    /// Makes a size.
    public init(font: Int, line: Int) {
      self.font = font
      self.line = line
    }
  }

  /// How the graph is drawn.
  public var presentation: Presentation
  /// The words in nodes.
  public var textSize: TextSize
  /// The words on edges, in notes and in lane heads.
  public var labelSize: TextSize
  /// Everything drawn, with a margin.
  public var frame: Box
  /// One per node of the graph, in the author's order.
  public var nodes: [Node]
  /// One per edge of the graph, in canonical order.
  public var edges: [Edge]
  /// The lanes, from left to right; only in `lanes`.
  public var lanes: [Lane]
  /// The phases from top to bottom; only in `plain` and `lanes`.
  public var phases: [Phase] = []
  /// The rows of the step table from top to bottom; only in `table` and `strip`.
  public var rows: [RowBand]
  /// Heights at which the chart may be cut into sheets, ascending: they meet only vertical legs.
  public var cutLines: [Int]
  /// The hard rules that no arrangement keeps; the chart is drawn, and the build reports them.
  public var faults: [Fault]

  /// A hard rule (`docs/flow-layout.md` 18) that a drawing breaks; edges by their places in `edges`.
  public enum Fault: Hashable, Sendable {
    /// Two edges run on each other.
    case lines(Int, Int)
    /// An edge runs through a shape, given by its place in `nodes`, or reaches its own without room for an arrow.
    case shape(Int, node: Int)
    /// The words of an edge touch a shape, a line or other words, or stand in two rows.
    case words(Int)
  }

  /// Makes a drawing from its parts.
  public init(
    presentation: Presentation, textSize: TextSize, labelSize: TextSize, frame: Box, nodes: [Node],
    edges: [Edge], lanes: [Lane] = [], rows: [RowBand] = [], cutLines: [Int] = [],
    faults: [Fault] = []
  ) {
    self.presentation = presentation
    self.textSize = textSize
    self.labelSize = labelSize
    self.frame = frame
    self.nodes = nodes
    self.edges = edges
    self.lanes = lanes
    self.rows = rows
    self.cutLines = cutLines
    self.faults = faults
  }
}
