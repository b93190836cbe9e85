public import ManualModel

/// What is printed.
public enum BookScope: Hashable, Sendable {
  /// The whole book.
  case book
  /// The chapter of a division, by its place in `book.divisions`.
  case division(Int)
  /// One process, by its place in `manual.processes`.
  case process(Int)
  /// Everything that a unit, and the units under it, do.
  case unit(UnitID)
}

/// A chart as it is printed: drawn with the measure of the book, in px that are 9.3/14 of a point.
public struct PrintedChart: Sendable {
  /// What is drawn.
  public var graph: FlowGraph
  /// The flow column of the step table.
  public var table: FlowTable
  /// The swimlane chart; nil for a chart with fewer than two lanes.
  public var lanes: Drawing?
  /// The chart in one piece, for processes that are told in prose; else nil.
  public var plain: Drawing?

  /// Makes a printed chart.
  public init(graph: FlowGraph, table: FlowTable, lanes: Drawing? = nil, plain: Drawing? = nil) {
    self.graph = graph
    self.table = table
    self.lanes = lanes
    self.plain = plain
  }
}

/// Everything that a book is made from.
public struct BookRequest: Sendable {
  /// The manual.
  public var manual: Manual
  /// What is printed of it.
  public var scope: BookScope
  /// The charts of each process, in the order of `Process.charts`; empty for processes that are not printed.
  public var charts: [[PrintedChart]]
  /// The address on the intranet of each process, or nil where none is known.
  public var addresses: [String?]
  /// Whether drafts are printed.
  public var showsDrafts: Bool
  /// The first twelve hexadecimal digits of the hash of the content.
  public var edition: String
  /// The pictures of authors by path.
  public var pictures: [String: [UInt8]]
  /// The page map of the whole book for a booklet; nil if there is none of this edition.
  public var wholeBook: PageMap?

  /// Makes a request for the whole book; the rest is set afterwards.
  public init(manual: Manual, charts: [[PrintedChart]], edition: String) {
    self.manual = manual
    self.charts = charts
    self.edition = edition
    scope = .book
    addresses = Array(repeating: nil, count: manual.processes.count)
    showsDrafts = false
    pictures = [:]
  }
}

/// The source of a book for Typst.
public struct RenderedBook: Sendable {
  /// The file `book.typ`.
  public var source: [UInt8]
  /// For every line of the source, what it prints.
  public var lines: [SourceRange?]
  /// What `sys.inputs` holds for machine.typ, in order.
  public var inputs: [(name: String, value: String)]
  /// Parts that say nothing and were left out, letters without a glyph, words wider than their column.
  public var diagnostics: [Diagnostic]
}
