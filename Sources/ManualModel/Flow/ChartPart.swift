/// One sheet of a chart that is split over pages (`docs/flow-layout.md` 13.3).
///
/// All coordinates are those of the whole chart.
public struct ChartPart: Hashable, Sendable {
  /// Which piece of a cut edge a sheet shows.
  public enum Cut: Hashable, Sendable {
    /// The piece at the source.
    case out
    /// The piece at the target, with the arrow head.
    case `in`
  }

  /// An edge, or one piece of it.
  public struct Piece: Hashable, Sendable {
    /// Index of the edge in the drawing.
    public var edge: Int
    /// The corners.
    public var points: [Drawing.Point]
    /// The piece; nil for a whole edge.
    public var cut: Cut?
    /// The pair of connectors, from 0; nil for a whole edge.
    public var letter: Int?

    /// Makes a piece.
    public init(edge: Int, points: [Drawing.Point], cut: Cut? = nil, letter: Int? = nil) {
      self.edge = edge
      self.points = points
      self.cut = cut
      self.letter = letter
    }
  }

  /// A circle where cut edges leave the sheet or come in.
  public struct Connector: Hashable, Sendable {
    /// The pair of connectors, from 0.
    public var letter: Int
    /// Whether edges leave or come in.
    public var cut: Cut
    /// The circle.
    public var box: Drawing.Box
    /// Numbers of the sheets where the edges go on or come from, ascending.
    public var sheets: [Int]
    /// Whether the words beside it stand to its left.
    public var wordsOnLeft: Bool

    /// Makes a connector.
    public init(letter: Int, cut: Cut, box: Drawing.Box, sheets: [Int], wordsOnLeft: Bool) {
      self.letter = letter
      self.cut = cut
      self.box = box
      self.sheets = sheets
      self.wordsOnLeft = wordsOnLeft
    }
  }

  /// Number of the sheet, from 1.
  public var number: Int
  /// How many sheets there are.
  public var count: Int
  /// What the sheet shows of the chart.
  public var frame: Drawing.Box
  /// The lanes with their heads.
  public var lanes: [Drawing.Lane]
  /// Indices of the nodes, in the author's order.
  public var nodes: [Int]
  /// The edges, in canonical order.
  public var pieces: [Piece]
  /// Indices of the edges whose words stand on this sheet.
  public var labels: [Int]
  /// The connectors.
  public var connectors: [Connector]
  /// The phases that begin on this sheet.
  public var phases: [Drawing.Phase] = []

  /// Makes a sheet.
  public init(
    number: Int, count: Int, frame: Drawing.Box, lanes: [Drawing.Lane], nodes: [Int], pieces: [Piece],
    labels: [Int], connectors: [Connector]
  ) {
    self.number = number
    self.count = count
    self.frame = frame
    self.lanes = lanes
    self.nodes = nodes
    self.pieces = pieces
    self.labels = labels
    self.connectors = connectors
  }
}
