/// The ways out of a row that its words must tell (`docs/content-model.md` 19): all but the plain next row.
///
/// “ครบถ้วน: ไปขั้นที่ ๓; ไม่ครบถ้วน: กลับไปขั้นที่ ๑ (ประสานเจ้าของเรื่องให้แก้ไข)” is two of them.
public struct WayOut: Hashable, Sendable {
  /// Where a way leads.
  public enum Destination: Hashable, Sendable {
    /// A row of the same chart, by its index from 0; its number or title is to be printed.
    case row(Int, FlowGraph.Direction)
    /// The end of the chart.
    case end
    /// Another process, or a row or case of one.
    case offChart(process: String, anchor: String?)
  }

  /// The answer that takes this way; nil for a row without a question.
  public var label: String?
  /// What is done on the way.
  public var note: String?
  /// Where it leads; several start at once.
  public var destinations: [Destination]

  /// Makes a way.
  public init(label: String?, note: String?, destinations: [Destination]) {
    self.label = label
    self.note = note
    self.destinations = destinations
  }
}

/// What a row's place in the flow says in words.
public struct RowFlow: Hashable, Sendable {
  /// The ways out, in the order of the answers and targets; empty when the row leads on to the next one.
  public var ways: [WayOut]
  /// The other rows that start at the same time because they are written `together`, by index from 0.
  public var together: [Int]
  /// Whether the row starts only when every branch has arrived.
  public var waits: Bool

  /// Makes what is said of a row.
  public init(ways: [WayOut], together: [Int], waits: Bool) {
    self.ways = ways
    self.together = together
    self.waits = waits
  }
}

extension Chart {
  /// Per row, what its place in the flow says; targets that mean nothing are left out.
  public var rowFlows: [RowFlow] {
    let groups = RowGroups(of: steps)
    return steps.indices.map { row in
      let step = steps[row]
      let exits = step.exits
      func destinations(_ targets: [Target]) -> [WayOut.Destination] {
        targets.compactMap { destination(of: $0, from: row, groups: groups) }
      }
      var ways = exits.answers.map {
        WayOut(label: $0.label.value, note: $0.note?.value, destinations: destinations($0.go))
      }
      if !exits.go.isEmpty, !isPlainNext(exits.go, from: row, groups: groups) {
        ways.append(WayOut(label: nil, note: nil, destinations: destinations(exits.go)))
      }
      return RowFlow(
        ways: ways.filter { !$0.destinations.isEmpty }, together: groups[row].filter { $0 != row },
        waits: step.wait != nil)
    }
  }

  private func destination(of target: Target, from row: Int, groups: RowGroups) -> WayOut.Destination? {
    switch target.meaning {
    case .next: groups.next(after: row).map { .row($0, .forward) } ?? .end
    case .end: .end
    case .row(let index): steps.indices.contains(index) ? .row(index, index <= row ? .back : .forward) : nil
    case .offChart(let process, let anchor): .offChart(process: process, anchor: anchor)
    case .number, .unknown: nil
    }
  }

  /// Whether a `go` says no more than leaving it out would.
  private func isPlainNext(_ go: [Target], from row: Int, groups: RowGroups) -> Bool {
    guard go.count == 1, let target = go.first else { return false }
    switch target.meaning {
    case .next: return true
    case .row(let index): return index == groups.next(after: row)
    case .end: return groups.next(after: row) == nil
    case .offChart, .number, .unknown: return false
    }
  }
}
