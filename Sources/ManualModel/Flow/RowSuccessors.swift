extension Chart {
  /// Per row the rows to which the work goes from it, in the order of its ways out; places in `steps`.
  ///
  /// A way to a row that goes together with others leads to all of them. Ways to the end, to other processes and to
  /// what was not found lead to no row.
  public var rowSuccessors: [[Int]] {
    let groups = RowGroups(of: steps)
    return steps.indices.map { row in
      let exits = steps[row].exits
      if steps[row].shape == .end { return [] }
      var found: [Int] = []
      func enter(_ next: Int?) {
        guard let next, steps.indices.contains(next) else { return }
        for member in groups[next] where !found.contains(member) { found.append(member) }
      }
      if exits.isPlain { enter(groups.next(after: row)) }
      for target in exits.answers.flatMap(\.go) + exits.go {
        switch target.meaning {
        case .next: enter(groups.next(after: row))
        case .row(let index): enter(index)
        case .end, .offChart, .number, .unknown: break
        }
      }
      return found
    }
  }
}

/// Per row of a chart, where the work comes from and where it goes.
public struct HandOvers: Sendable {
  /// Per row the rows before it.
  public private(set) var from: [[Int]]
  /// Per row the rows after it.
  public let to: [[Int]]

  /// Follows the ways of a chart.
  public init(of chart: Chart) {
    to = chart.rowSuccessors
    from = Array(repeating: [], count: to.count)
    for (row, next) in to.enumerated() {
      for target in next { from[target].append(row) }
    }
  }
}
