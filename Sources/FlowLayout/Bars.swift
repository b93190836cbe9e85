import ManualModel

/// The grid of columns and levels with its nodes and elastic bars (`docs/flow-layout.md` 6.4, 7.1).
///
/// Half-coordinates: column c has x = 2c + 1, the channel left of it x = 2c; level r has y = 2r + 1, the gutter
/// above it y = 2r.
struct Grid: Sendable {
  /// Number of columns.
  let columns: Int
  /// Number of levels.
  let levels: Int
  /// First and last column that each node covers; they differ only for elastic bars.
  private(set) var spanLow: [Int]
  private(set) var spanHigh: [Int]
  /// Node of cell (level, column) at level × columns + column; -1 if empty.
  private var cell: [Int]
  /// First occupied column at or right of a cell; `columns` if none.
  ///
  /// A row has columns + 1 entries.
  private var nextRight: [Int] = []
  /// First occupied level at or below a cell; `levels` if none.
  ///
  /// A column has levels + 1 entries.
  private var nextDown: [Int] = []
  /// First level at or below r at which a bar runs across channel k, at k × (levels + 1) + r.
  private var nextBar: [Int] = []

  init(_ graph: Topology, _ placement: Placement, presentation: Drawing.Presentation) {
    columns = placement.columns
    levels = placement.levels
    spanLow = placement.column
    spanHigh = placement.column
    cell = [Int](repeating: -1, count: columns * levels)
    for node in 0..<graph.count { cell[placement.level[node] * columns + placement.column[node]] = node }
    if presentation != .strip {
      for node in 0..<graph.count where graph.isBar(node) { stretch(node, graph, placement) }
    }
    lookAhead(graph, placement)
  }

  /// Whether no node stands on a level in any of these columns.
  func isRowFree(_ level: Int, _ low: Int, _ high: Int) -> Bool {
    low > high || nextRight[level * (columns + 1) + low] > high
  }

  /// Whether no node stands in a column on any of these levels.
  func isColumnFree(_ column: Int, _ low: Int, _ high: Int) -> Bool {
    low > high || nextDown[column * (levels + 1) + low] > high
  }

  /// Whether no bar runs across a vertical channel on any of these levels.
  func isChannelFree(_ channel: Int, _ low: Int, _ high: Int) -> Bool {
    low > high || nextBar[channel * (levels + 1) + low] > high
  }

  /// Lets a bar grow over its straight branches.
  private mutating func stretch(_ bar: Int, _ graph: Topology, _ placement: Placement) {
    let level = placement.level[bar]
    let own = placement.column[bar]
    var straight: [Int] = []
    graph.forEachBranch(of: bar) { branch in
      let column = placement.column[branch]
      let (low, high) = (min(level, placement.level[branch]), max(level, placement.level[branch]))
      guard low < high, !(low + 1..<high).contains(where: { cell[$0 * columns + column] >= 0 }) else {
        return
      }
      straight.append(column)
    }
    for side in [-1, 1] {
      var last = own
      var column = own + side
      while (0..<columns).contains(column), cell[level * columns + column] < 0 {
        if straight.contains(column) { last = column }
        column += side
      }
      if side < 0 { spanLow[bar] = last } else { spanHigh[bar] = last }
    }
    for column in spanLow[bar]...spanHigh[bar] { cell[level * columns + column] = bar }
  }

  private mutating func lookAhead(_ graph: Topology, _ placement: Placement) {
    nextRight = [Int](repeating: columns, count: levels * (columns + 1))
    nextDown = [Int](repeating: levels, count: columns * (levels + 1))
    nextBar = [Int](repeating: levels, count: (columns + 1) * (levels + 1))
    for level in (0..<levels).reversed() {
      for column in (0..<columns).reversed() {
        let isTaken = cell[level * columns + column] >= 0
        let right = level * (columns + 1) + column
        nextRight[right] = isTaken ? column : nextRight[right + 1]
        let down = column * (levels + 1) + level
        nextDown[down] = isTaken ? level : nextDown[down + 1]
      }
    }
    for bar in 0..<graph.count where spanLow[bar] < spanHigh[bar] {
      for channel in (spanLow[bar] + 1)...spanHigh[bar] {
        nextBar[channel * (levels + 1) + placement.level[bar]] = placement.level[bar]
      }
    }
    for channel in 0...columns {
      for level in (0..<levels).reversed() {
        let index = channel * (levels + 1) + level
        nextBar[index] = min(nextBar[index], nextBar[index + 1])
      }
    }
  }
}
