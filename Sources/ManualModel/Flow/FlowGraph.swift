/// The nodes and edges that a list of rows has (`docs/content-model.md` 18).
///
/// Nothing but the list decides it.
public struct FlowGraph: Hashable, Sendable {
  /// What a node is.
  public enum Kind: Hashable, Sendable {
    /// The implicit start of the chart.
    case start
    /// The implicit end of the chart.
    case end
    /// The box of a row.
    case box(Step.Shape)
    /// The box of a row that carries out another process.
    case call
    /// The question of a row.
    case question
    /// A small box on the way of an answer.
    case note
    /// A bar that starts several branches.
    case fork
    /// A bar that waits for all branches.
    case join
    /// A link to another chart.
    case link(process: String, anchor: String?)
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// The name in files (`docs/content-model.md` 18.2, third column).
    public var name: String
    /// What it is.
    public var kind: Kind
    /// The position of its row, from 1.
    public var row: Int
    /// The words in it; empty for bars.
    public var text: String
    /// Its lane, an index into `lanes`; nil in a chart without lanes.
    public var lane: Int?

    /// Makes a node.
    public init(name: String, kind: Kind, row: Int, text: String, lane: Int? = nil) {
      self.name = name
      self.kind = kind
      self.row = row
      self.text = text
      self.lane = lane
    }
  }

  /// Whether an edge leads on or back.
  public enum Direction: Hashable, Sendable {
    /// To a later row, or down within a row.
    case forward
    /// To an earlier row or the row's own box.
    case back
  }

  /// An edge between two nodes, by index.
  public struct Edge: Hashable, Sendable {
    /// Index of the source.
    public var from: Int
    /// Index of the target.
    public var to: Int
    /// The words on it; empty if there are none.
    public var label: String
    /// On or back.
    public var direction: Direction

    /// Makes an edge.
    public init(from: Int, to: Int, label: String = "", direction: Direction) {
      self.from = from
      self.to = to
      self.label = label
      self.direction = direction
    }
  }

  /// A column per owner in the swimlane chart.
  public struct Lane: Hashable, Sendable {
    /// Name in files.
    public var name: String
    /// The words in the head.
    public var text: String

    /// Makes a lane.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A heading above some rows.
  public struct Phase: Hashable, Sendable {
    /// The position of the first row below it, from 1.
    public var row: Int
    /// The words.
    public var text: String

    /// Makes a phase.
    public init(row: Int, text: String) {
      self.row = row
      self.text = text
    }
  }

  /// The nodes, in the author's order.
  public var nodes: [Node]
  /// The edges, in canonical order.
  public var edges: [Edge]
  /// The lanes, in order of first appearance.
  public var lanes: [Lane]
  /// The phases, in the order of their rows.
  public var phases: [Phase]

  /// Makes a graph from its parts.
  public init(nodes: [Node], edges: [Edge], lanes: [Lane] = [], phases: [Phase] = []) {
    self.nodes = nodes
    self.edges = edges
    self.lanes = lanes
    self.phases = phases
  }
}
