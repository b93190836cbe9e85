/// Who does what: rows of steps or processes, columns of those who take part (`docs/site.md` 3).
public struct ResponsibilityMatrix: Sendable {
  /// A mark in a row.
  public struct Mark: Hashable, Sendable {
    /// Place of the column in `performers`.
    public var column: Int
    /// What the mark says.
    public var duty: Duty
  }

  /// The heads of the columns.
  public private(set) var performers: [Performer] = []
  /// Per row its marks, from the first column to the last.
  public private(set) var rows: [[Mark]] = []

  /// One row per list of duties; columns in the order in which they first appear.
  ///
  /// Inlined where the rows are made one by one: a sequence that is not known here is walked many times slower.
  @inlinable public init(rows: some Sequence<[(performer: Performer, duty: Duty)]>) {
    var places: [Performer: Int] = [:]
    for row in rows { append(row, &places) }
  }

  @usableFromInline mutating func append(
    _ duties: [(performer: Performer, duty: Duty)], _ places: inout [Performer: Int]
  ) {
    var row = duties.map { performer, duty -> Mark in
      if let place = places[performer] { return Mark(column: place, duty: duty) }
      places[performer] = performers.count
      performers.append(performer)
      return Mark(column: performers.count - 1, duty: duty)
    }
    row.sort { $0.column < $1.column }
    rows.append(row)
  }

  /// Puts the columns into the order of their ranks; columns of one rank stay as they are.
  public mutating func sortColumns(byRank rank: (Performer) -> Int) {
    let ranks = performers.map(rank)
    let order = performers.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    var place = order
    for (new, old) in order.enumerated() { place[old] = new }
    performers = order.map { performers[$0] }
    for row in rows.indices {
      for mark in rows[row].indices { rows[row][mark].column = place[rows[row][mark].column] }
      rows[row].sort { $0.column < $1.column }
    }
  }

  /// The columns in parts of at most `most`, as even as can be; one part without columns is none.
  public func parts(ofAtMost most: Int) -> [Range<Int>] {
    let count = (performers.count + most - 1) / most
    return (0..<count).map { part in
      performers.count * part / count..<performers.count * (part + 1) / count
    }
  }
}

extension Sequence where Element == (performer: Performer, duty: Duty) {
  /// Everything that somebody does in all of them, each once, in the order in which they first appear.
  @inlinable public var joined: [(performer: Performer, duty: Duty)] {
    var joined: [(performer: Performer, duty: Duty)] = []
    var places: [Performer: Int] = [:]
    for (performer, duty) in self {
      if let place = places[performer] {
        joined[place].duty.formUnion(duty)
      } else {
        places[performer] = joined.count
        joined.append((performer, duty))
      }
    }
    return joined.map { ($0.performer, $0.duty.strongest) }
  }
}

extension Process {
  /// Who takes part in the process and in what way, in the order of its steps.
  public var duties: [(performer: Performer, duty: Duty)] {
    charts.flatMap(\.steps).lazy.flatMap(\.duties).joined
  }
}
