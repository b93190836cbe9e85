/// The rows of a chart cut into groups that go together (`docs/content-model.md` 18.4); most groups are one row.
public struct RowGroups: Hashable, Sendable {
  /// Per row, by index from 0, the rows of its group.
  public let ranges: [Range<Int>]

  /// Cuts `steps`: a row with `together` belongs to the group of the row before it.
  public init(of steps: [Step]) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(steps.count)
    var first = 0
    while first < steps.count {
      var end = first + 1
      while end < steps.count, steps[end].together != nil { end += 1 }
      for _ in first..<end { ranges.append(first..<end) }
      first = end
    }
    self.ranges = ranges
  }

  /// The rows of the group that holds `row`.
  public subscript(row: Int) -> Range<Int> { ranges[row] }

  /// Whether `row` starts together with another row.
  public func isShared(_ row: Int) -> Bool { ranges[row].count > 1 }

  /// Whether `row` is in a group of several rows and not the first of them.
  public func isLater(_ row: Int) -> Bool { ranges[row].lowerBound < row }

  /// The row that the word `next` means in `row`: the first one after its group; nil means the end of the chart.
  public func next(after row: Int) -> Int? {
    let end = ranges[row].upperBound
    return end < ranges.count ? end : nil
  }
}
