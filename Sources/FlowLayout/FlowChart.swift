public import ManualModel

/// A flow graph with its words measured, ready to be drawn in any presentation (`docs/flow-layout.md`).
///
/// Drawing is a pure function: it may run on any number of charts at once, and the order of the edges of different
/// sources changes nothing.
///
///     graph ─ Levels ─ MainExits ─ Columns ─ Bars ─ Routes ─ Search ─ Tracks ─ Coordinates ─ Labels ─┬─ Slices
///                                                                         └───── at most twice ────┘ └─ Pages
public struct FlowChart: Sendable {
  /// The graph.
  public let graph: FlowGraph
  private let topology: Topology
  private let texts: ChartTexts
  /// What most charts are asked for several times: shapes of the usual width, and the places and ways of the plain
  /// chart, which are often those of the step table too.
  private let regular: Shapes
  private let plain: Plan

  /// Measures the words of a graph.
  public init(_ graph: FlowGraph, measure: some TextMeasure) {
    self.graph = graph
    topology = Topology(graph)
    texts = ChartTexts(graph, measure: measure)
    regular = Shapes(graph, topology, texts, in: .regular)
    plain = Plan(topology, .plain)
  }

  /// Draws the chart.
  public func drawing(as presentation: Drawing.Presentation, in widthClass: WidthClass) -> Drawing {
    drawing(of: plan(presentation), in: widthClass)
  }

  /// Draws the chart and cuts it into the rows of the step table; `presentation` is `table` or `strip`.
  public func table(as presentation: Drawing.Presentation, in widthClass: WidthClass) -> FlowTable {
    table(of: draft(of: plan(presentation), in: widthClass))
  }

  /// Everything that does not depend on sizes; one plan serves all width classes.
  func plan(_ presentation: Drawing.Presentation) -> Plan {
    if presentation == .plain { return plain }
    let placement = topology.placement(presentation)
    if presentation == .table, placement == plain.placement { return Plan(tableLike: plain) }
    return Plan(topology, placement, presentation)
  }

  /// Writes a draft down and cuts it into rows.
  func table(of draft: Draft) -> FlowTable {
    FlowTable(cutting: draft.drawing(graph, texts), rows: topology.row)
  }

  /// Draws a plan.
  ///
  /// `withOwners` names the owner in each box, for a plain chart that stands in for lanes.
  func drawing(of plan: Plan, in widthClass: WidthClass, withOwners: Bool = false) -> Drawing {
    draft(of: plan, in: widthClass, withOwners: withOwners).drawing(graph, texts)
  }

  /// From the grid to px; labels without a place get wider columns, at most twice.
  func draft(of plan: Plan, in widthClass: WidthClass, withOwners: Bool = false) -> Draft {
    let shapes =
      widthClass == .regular && !withOwners
      ? regular : Shapes(graph, topology, texts, in: widthClass, withOwners: withOwners)
    let nothing = [Int](repeating: 0, count: plan.grid.columns)
    var demand = Coordinates.Demand(left: nothing, right: nothing)
    var attempts = 0
    while true {
      let coordinates = Coordinates(plan, shapes, demand, laneHalf: widthClass.box / 2 + 4)
      let paths = Paths(plan, shapes, coordinates)
      let rows = RowBands(plan, coordinates)
      let labels = LabelPlacement(
        plan, shapes, paths, rowBoundaries: rows.boundaries, separators: coordinates.separatorX)
      attempts += 1
      if attempts > 2 || !demand.grow(to: labels.demand) {
        return Draft(
          plan: plan, shapes: shapes, coordinates: coordinates, paths: paths, labels: labels,
          rows: rows.bands, widthClass: widthClass, laneCount: graph.lanes.count)
      }
    }
  }
}

extension Coordinates.Demand {
  /// Takes over greater half-widths; false if there are none.
  fileprivate mutating func grow(to other: Coordinates.Demand) -> Bool {
    let before = (left, right)
    left = zip(left, other.left).map(max)
    right = zip(right, other.right).map(max)
    return before.0 != left || before.1 != right
  }
}

/// The heights that table rows cover (`docs/flow-layout.md` 12.1).
struct RowBands: Sendable {
  /// From top to bottom; empty for presentations that are not cut by rows.
  private(set) var bands: [Drawing.RowBand] = []

  init(_ plan: Plan, _ coordinates: Coordinates) {
    guard plan.presentation == .table || plan.presentation == .strip else { return }
    var rowOfLevel = [Int?](repeating: nil, count: plan.grid.levels)
    for (node, row) in plan.topology.row.enumerated() { rowOfLevel[plan.level(node)] = row }
    for (level, row) in rowOfLevel.enumerated() {
      guard let row, bands.last?.row != row else { continue }
      let top = bands.isEmpty ? (coordinates.top - 8) & ~1 : coordinates.boundary[level]
      if !bands.isEmpty { bands[bands.count - 1].bottom = top }
      bands.append(.init(row: row, top: top, bottom: (coordinates.bottom + 9) & ~1))
    }
  }

  /// The lines between rows.
  var boundaries: [Int] { bands.dropFirst().map(\.top) }
}
