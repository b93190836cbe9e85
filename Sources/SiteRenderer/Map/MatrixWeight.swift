import ManualModel

/// About how many bytes of HTML the rows of a responsibility matrix take: each stands in every table with somebody who
/// takes part in it.
struct MatrixWeight {
  /// Bytes around a row, of a cell, of a mark and around the head of a column.
  private static let (row, cell, mark, column) = (85, 9, 38, 110)

  private let units: UnitRegistry
  private let tables: Int
  /// Who has a column on this page.
  private var heads: Set<Performer> = []

  /// `rows` says of each row who takes part in it.
  init(rows: [[Performer]], units: UnitRegistry) {
    self.units = units
    tables = (Set(rows.joined()).count + MatrixTables.mostColumns - 1) / MatrixTables.mostColumns
  }

  /// Bytes of a row with the columns that no row before it has; a page may begin with it.
  mutating func bytes(title: Int, _ performers: [Performer], isFirst: Bool) -> Int {
    if isFirst { heads.removeAll(keepingCapacity: true) }
    let row = Self.row + title + MatrixTables.mostColumns * Self.cell
    var bytes = max(1, min(tables, performers.count)) * row + performers.count * Self.mark
    for performer in performers where heads.insert(performer).inserted {
      bytes += Self.column + self.bytes(of: performer)
    }
    return bytes
  }

  private func bytes(of performer: Performer) -> Int {
    switch performer {
    case .unit(let unit): units[unit].id.value.utf8.count + units[unit].slug.utf8.count
    case .words(let words): words.utf8.count
    }
  }
}
