public import ManualModel
import ThaiText

/// The flow table of a process: a row per step, with the drawing that runs on through the rows (`docs/book.md` 4).
struct FlowTablePart {
  let page: ProcessPage
  let chart: Chart
  let number: Int
  let printed: PrintedChart

  private var manuscript: Manuscript { page.manuscript }
  private var words: BookWords { manuscript.words }

  /// The rows that get a bar at the left and bold numbers, in the pocket book of a unit.
  private func isOwn(_ step: Step) -> Bool {
    guard case .unit(let unit) = manuscript.request.scope else { return false }
    return step.isDone(by: unit, in: manuscript.manual)
  }

  /// The widths of its columns.
  var widths: FlowColumns { FlowColumns(page.layout.columns, drawing: drawingWidth) }

  /// The call that prints it.
  var code: Code {
    let columns = page.layout.columns
    let widths = self.widths
    let cells = StepCells(page: page, chart: chart)
    var table = Table(
      columns.enumerated().map { index, column in
        Table.Column(
          head(of: column), widths.widths[index], isCentred: column.first == .number)
      })
    let axis = printed.table.extent.left
    if let drawn = columns.firstIndex(where: { $0.first == .chart }) {
      table.drawn = (drawn, Double(axis) * DrawingSetter.scale + widths.spare / 2 * TextSize.millimetre)
    }
    table.rows = rows(columns, cells)
    table.caption = .call(
      "chart-caption", .string(page.chartID(number)), .words(words.chart), page.chartTitle(number))
    table.isTurned = widths.isTurned
    return table.code
  }

  private func head(of column: [Layout.Column]) -> Code {
    .words(column.map { $0.label(words.language) }.joined(separator: "/"))
  }

  /// The width of the drawing in millimetres.
  private var drawingWidth: Double {
    Double(printed.table.drawnWidth) * DrawingSetter.scale / TextSize.millimetre
  }

  // MARK: Rows

  private func rows(_ columns: [[Layout.Column]], _ cells: StepCells) -> [Table.Row] {
    let setter = DrawingSetter(graph: printed.graph)
    let slices = printed.table.slices
    var rows: [Table.Row] = []
    var phase: String?
    for (row, step) in chart.steps.enumerated() {
      let slice = slices.first { $0.row == row + 1 }
      if let heading = step.phase.value, heading.value != phase {
        rows.append(phaseRow(heading, columns, slice.map { setter.passing(above: $0) }))
        phase = heading.value
      }
      let hasWith = columns.joined().contains(.with)
      let hasDetail = columns.joined().contains(.detail)
      let content = columns.map { column in
        var items = column.flatMap { cells.cell($0, row, hasWithColumn: hasWith) }
        if column.contains(.detail) || (!hasDetail && column == columns.last) { items += cells.ways(row) }
        if column.contains(.number), isOwn(step) { return Code.call("own", .stacked(items)) }
        return items.isEmpty ? .content([]) : .stacked(items)
      }
      let height = Double(slice?.height ?? 0) * DrawingSetter.scale
      rows.append(Table.Row(content, slice: slice.map(setter.slice), height: height, from: step.range))
    }
    return rows
  }

  /// A phase is a row that says its title in bold beside the lines that pass it.
  private func phaseRow(_ title: Text, _ columns: [[Layout.Column]], _ slice: Code?) -> Table.Row {
    let place =
      columns.firstIndex { $0.contains(.detail) }
      ?? columns.firstIndex { $0.first != .chart && $0.first != .number }
    let cells = columns.indices.map { $0 == place ? Code.strong(.words(title)) : .content([]) }
    return Table.Row(cells, slice: slice, from: title.range)
  }
}

extension Step {
  /// Whether a unit, or one under it, does this step or supports it.
  public func isDone(by unit: UnitID, in manual: Manual) -> Bool {
    (self.by + self.with + self.substeps.flatMap { $0.by + $0.with }).contains { party in
      party.unit.map { manual.units.isWithin($0, unit) } ?? false
    }
  }
}

/// The widths of the columns of a flow table, in millimetres.
struct FlowColumns {
  private(set) var widths: [Double]
  /// What the drawing's column has more than the drawing.
  let spare: Double
  /// Whether the table needs pages that lie on their side.
  let isTurned: Bool

  init(_ columns: [[Layout.Column]], drawing: Double) {
    let chart = max(40, drawing + 4)
    spare = chart - drawing
    func fixed(_ column: [Layout.Column]) -> Double? {
      switch column.first {
      case .number?: 11
      case .chart?: chart
      case .time?: 20
      case .by?, .with?, .docs?, .forms?, .tools?: 24
      case .quality?, .control?, .risk?, .kpi?, .evidence?: 26
      case .detail?, .title?, nil: nil
      }
    }
    let known = columns.compactMap(fixed).reduce(0, +)
    let open = columns.count { fixed($0) == nil }
    let needed = known + 40 * Double(open)
    isTurned = needed > TextSize.upright
    let room = isTurned ? max(TextSize.turned, needed) : TextSize.upright
    // A table without an open column is stretched in its last one.
    widths = columns.map { fixed($0) ?? (room - known) / Double(max(1, open)) }
    if open == 0, let last = widths.indices.last { widths[last] += room - known }
  }
}
