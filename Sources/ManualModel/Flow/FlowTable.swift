/// The chart of a step table, cut into one slice per row that survives any row height (`docs/flow-layout.md` 12).
public struct FlowTable: Hashable, Sendable {
  /// The y of a leg end that leaves the row, above (negative) or below; the slice clips it.
  public static let far = 9999

  /// A straight stretch of an edge, horizontal or vertical; y is relative to the middle of the row.
  public struct Leg: Hashable, Sendable {
    /// Where it begins.
    public var from: Drawing.Point
    /// Where it ends.
    public var to: Drawing.Point

    /// Makes a leg.
    public init(from: Drawing.Point, to: Drawing.Point) {
      self.from = from
      self.to = to
    }
  }

  /// What one row shows of one edge.
  public struct Piece: Hashable, Sendable {
    /// Index of the edge in `FlowTable.edges`.
    public var edge: Int
    /// Its legs in this row, from source to target.
    public var legs: [Leg]

    /// Makes a piece.
    public init(edge: Int, legs: [Leg]) {
      self.edge = edge
      self.legs = legs
    }
  }

  /// Where an arrow head points.
  public enum Direction: Hashable, Sendable {
    /// Upwards.
    case up
    /// Downwards.
    case down
    /// To the left.
    case left
    /// To the right.
    case right
  }

  /// An arrow head.
  public struct Head: Hashable, Sendable {
    /// Index of the first edge that it ends.
    public var edge: Int
    /// The tip.
    public var tip: Drawing.Point
    /// Where it points.
    public var direction: Direction

    /// Makes a head.
    public init(edge: Int, tip: Drawing.Point, direction: Direction) {
      self.edge = edge
      self.tip = tip
      self.direction = direction
    }
  }

  /// A node in its row.
  public struct Node: Hashable, Sendable {
    /// Index of the node in the graph.
    public var index: Int
    /// Its form and words; y is relative to the middle of the row.
    public var shape: Drawing.Node

    /// Makes a node.
    public init(index: Int, shape: Drawing.Node) {
      self.index = index
      self.shape = shape
    }
  }

  /// The words on an edge, in their row.
  public struct Label: Hashable, Sendable {
    /// Index of the edge in `FlowTable.edges`.
    public var edge: Int
    /// The words; y is relative to the middle of the row.
    public var label: Drawing.Label

    /// Makes a label.
    public init(edge: Int, label: Drawing.Label) {
      self.edge = edge
      self.label = label
    }
  }

  /// The two ends of an edge, as indices of nodes.
  public struct Edge: Hashable, Sendable {
    /// Index of the source node.
    public var from: Int
    /// Index of the target node.
    public var to: Int

    /// Makes an edge.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }

    /// Whether it leads to an earlier node.
    public var isReturn: Bool { to <= from }
  }

  /// One row.
  public struct Slice: Hashable, Sendable {
    /// The position of the row, from 1.
    public var row: Int
    /// The least height that shows everything, in px.
    public var height: Int
    /// The edges, in canonical order.
    public var pieces: [Piece]
    /// The arrow heads, one per tip.
    public var heads: [Head]
    /// The nodes, in the author's order.
    public var nodes: [Node]
    /// The labels, in canonical order of their edges.
    public var labels: [Label]
    /// What a heading row directly above this row lets through: one leg from far above to far below each.
    public var passingAbove: [Piece]

    /// Makes a slice.
    public init(
      row: Int, height: Int, pieces: [Piece], heads: [Head], nodes: [Node], labels: [Label],
      passingAbove: [Piece]
    ) {
      self.row = row
      self.height = height
      self.pieces = pieces
      self.heads = heads
      self.nodes = nodes
      self.labels = labels
      self.passingAbove = passingAbove
    }
  }

  /// `table` or `strip`.
  public var presentation: Drawing.Presentation
  /// The words in nodes.
  public var textSize: Drawing.TextSize
  /// The words on edges and in notes.
  public var labelSize: Drawing.TextSize
  /// Width of the chart column in px, a multiple of 64: the class `fw-…`.
  public var width: Int
  /// Distance of x = 0 from the left edge in px, a multiple of 64: the class `ax-…`.
  public var axis: Int
  /// The edges, in canonical order.
  public var edges: [Edge]
  /// One per row that holds nodes, from top to bottom.
  public var slices: [Slice]
  /// The hard rules that no arrangement keeps.
  public var faults: [Drawing.Fault]

  /// Makes a table chart from its parts.
  public init(
    presentation: Drawing.Presentation, textSize: Drawing.TextSize, labelSize: Drawing.TextSize, width: Int,
    axis: Int, edges: [Edge], slices: [Slice], faults: [Drawing.Fault]
  ) {
    self.presentation = presentation
    self.textSize = textSize
    self.labelSize = labelSize
    self.width = width
    self.axis = axis
    self.edges = edges
    self.slices = slices
    self.faults = faults
  }
}
