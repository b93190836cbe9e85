/// The organisation chart as drawn, in px: bands of divisions below each other, joined by a trunk at the left.
///
/// A band is one picture, so that paper may be changed between bands.
public struct UnitChart: Hashable, Sendable {
  /// A unit in the chart.
  public struct Node: Hashable, Sendable {
    /// The unit.
    public var unit: UnitID
    /// Its box; nil for a group, whose name hangs at a line.
    public var box: Drawing.Box?
    /// Its name: centred on x in a box, beginning at x without one.
    public var lines: [Drawing.Line]

    /// Makes a node.
    public init(unit: UnitID, box: Drawing.Box?, lines: [Drawing.Line]) {
      self.unit = unit
      self.box = box
      self.lines = lines
    }
  }

  /// Divisions side by side, and what is below them.
  public struct Band: Hashable, Sendable {
    /// Everything in it lies inside.
    public var frame: Drawing.Box
    /// The units.
    public var nodes: [Node]
    /// The lines between them, along the axes.
    public var paths: [[Drawing.Point]]

    /// Makes a band.
    public init(frame: Drawing.Box, nodes: [Node], paths: [[Drawing.Point]]) {
      self.frame = frame
      self.nodes = nodes
      self.paths = paths
    }
  }

  /// Size of all words.
  public var textSize: Drawing.TextSize
  /// From top to bottom.
  public var bands: [Band]

  /// Makes a chart.
  public init(textSize: Drawing.TextSize, bands: [Band]) {
    self.textSize = textSize
    self.bands = bands
  }
}
