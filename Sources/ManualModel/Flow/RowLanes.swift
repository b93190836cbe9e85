/// The lanes of a chart (`docs/content-model.md` 18.11): who leads each row, in order of first appearance.
struct RowLanes {
  private(set) var lanes: [FlowGraph.Lane] = []
  /// Per row, an index into `lanes`; nil everywhere in a chart in which nobody is named.
  private(set) var ofRow: [Int?] = []

  init(of steps: [Step], in manual: Manual) {
    var known: [Performer: Int] = [:]
    var current: Int?
    ofRow.reserveCapacity(steps.count)
    for step in steps {
      if let party = step.by.first { current = lane(of: party, known: &known, in: manual) }
      ofRow.append(current)
    }
    // Rows before the first one that names somebody stand in its lane.
    guard !lanes.isEmpty else { return }
    for row in ofRow.indices where ofRow[row] == nil { ofRow[row] = 0 }
  }

  private mutating func lane(of party: Party, known: inout [Performer: Int], in manual: Manual) -> Int {
    if let lane = known[party.performer] { return lane }
    let lane = lanes.count
    known[party.performer] = lane
    if let unit = party.unit {
      lanes.append(.init(name: manual.units[unit].slug, text: manual.units[unit].id.value))
    } else {
      // Slugs hold no low line, so the name is nobody else's.
      lanes.append(.init(name: "_\(lane + 1)", text: party.written.value))
    }
    return lane
  }
}
