import ManualModel

/// A table of the book; every table has a head row that repeats on each page (`docs/book.md` 4).
struct Table {
  /// A column.
  struct Column {
    var head: Code
    /// In millimetres.
    var width: Double
    var isCentred = false

    init(_ head: Code, _ width: Double, isCentred: Bool = false) {
      self.head = head
      self.width = width
      self.isCentred = isCentred
    }
  }

  /// A row.
  struct Row {
    var cells: [Code]
    /// The slice of the drawing beside it.
    var slice: Code?
    /// The least height of the slice, in points.
    var sliceHeight: Double
    var range: SourceRange?

    init(_ cells: [Code], slice: Code? = nil, height: Double = 0, from range: SourceRange? = nil) {
      self.cells = cells
      self.slice = slice
      sliceHeight = height
      self.range = range
    }
  }

  var columns: [Column]
  var rows: [Row]
  var caption: Code?
  /// The column of the drawing and the distance of its axis from the left edge, in points.
  var drawn: (column: Int, axis: Double)?
  /// Whether it stands, by its block, on pages that lie on their side.
  var isTurned = false

  init(_ columns: [Column], _ rows: [Row] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The call that prints it.
  var code: Code {
    let heads = columns.map { column in cell(column.head, column, isBold: true) }
    let body = rows.map { row in
      let cells = zip(row.cells, columns).map { Code.line(cell($0, $1, isBold: false), row.range) }
      return Code.line(.array([.array(cells), row.slice ?? .nothing, .array(doubtful(row))]), row.range)
    }
    var call = Code.call(
      "chart-table", .array(columns.map { .length($0.width * TextSize.millimetre) }), .array(heads),
      .array(body))
    if let drawn {
      call = call.with("drawn", .number(drawn.column)).with("axis", .length(drawn.axis))
    }
    let centred = columns.indices.filter { columns[$0].isCentred }
    if !centred.isEmpty { call = call.with("centre", .array(centred.map { .number($0) })) }
    call = call.with("caption", caption)
    if isTurned { call = call.with("body-height", .symbol("148mm")) }
    return .line(call, nil)
  }

  /// The columns that may be higher than the drawing of their row, or than half a page in a table without one.
  private func doubtful(_ row: Row) -> [Code] {
    let known = row.slice == nil ? 300 : row.sliceHeight
    return zip(row.cells, columns).enumerated().compactMap { index, cell in
      let bound = HeightBound(cell.0, in: cell.1.width * TextSize.millimetre - 6)
      return index == drawn?.column || bound.height <= known ? nil : .number(index)
    }
  }

  private func cell(_ code: Code, _ column: Column, isBold: Bool) -> Code {
    let width = column.width * TextSize.millimetre - 6.5
    return .room(width, size: TextSize.table, isBold: isBold, .content([code]))
  }
}
