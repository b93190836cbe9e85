import ManualModel

extension Topology {
  /// The level of each node, from forward edges alone (`docs/flow-layout.md` 6.1); never above its place in the order.
  func levels(_ presentation: Drawing.Presentation) -> [Int] {
    switch presentation {
    case .strip: Array(0..<count)
    case .plain: longestPaths { _, level in level }
    case .table: rowLevels()
    case .lanes: laneLevels()
    }
  }

  /// Longest forward path to each node, where `settle` may push a node down.
  private func longestPaths(_ settle: (_ node: Int, _ level: Int) -> Int) -> [Int] {
    var level = [Int](repeating: 0, count: count)
    for node in 0..<count {
      var above = -1
      for edge in entries(node) where from[edge] < node { above = max(above, level[from[edge]]) }
      if above < 0, node > 0 { above = level[node - 1] }
      level[node] = settle(node, above + 1)
    }
    return level
  }

  /// In the table no node stands above the first free level of its row.
  private func rowLevels() -> [Int] {
    var floor = 0
    var lowest = -1
    return longestPaths { node, level in
      if node > 0, row[node] != row[node - 1] { floor = lowest + 1 }
      let settled = max(level, floor)
      lowest = max(lowest, settled)
      return settled
    }
  }

  /// In lanes no two nodes share a level of a lane; a bar needs all lanes that it spans.
  ///
  /// Work that is handed to a lane further right goes straight on: its next step stands on the same level. So the lane
  /// is read from left to right as the level is, and time still runs downwards.
  private func laneLevels() -> [Int] {
    let lanes = (lane.max() ?? 0) + 1
    var taken = [Bool](repeating: false, count: (count + 1) * lanes)
    var isHandedOver = [Bool](repeating: false, count: count)
    return longestPaths { node, level in
      if isHandOver(to: node), !isHandedOver[node - 1] {
        let way = (lane[node - 1] + 1)...lane[node]
        if !way.contains(where: { taken[(level - 1) * lanes + $0] }) {
          for lane in way { taken[(level - 1) * lanes + lane] = true }
          isHandedOver[node] = true
          return level - 1
        }
      }
      let span = laneSpan(of: node)
      var settled = level
      while settled < count, span.contains(where: { taken[settled * lanes + $0] }) { settled += 1 }
      for lane in span { taken[settled * lanes + lane] = true }
      return settled
    }
  }

  /// Whether a box goes on from the box before it, and from nothing else, in a lane further right and in the same phase.
  private func isHandOver(to node: Int) -> Bool {
    guard node > 0, role[node] == .box, role[node - 1] == .box, lane[node - 1] < lane[node],
      exits(node - 1).count == 1, !phaseRows.contains(where: { row[node - 1] < $0 && $0 <= row[node] })
    else { return false }
    let forward = entries(node).filter { from[$0] < node }
    return forward.count == 1 && from[forward[0]] == node - 1
  }

  /// The lanes from the least to the greatest among a bar and its branches; for other nodes their own.
  private func laneSpan(of node: Int) -> ClosedRange<Int> {
    var low = lane[node]
    var high = low
    forEachBranch(of: node) { branch in
      low = min(low, lane[branch])
      high = max(high, lane[branch])
    }
    return low...high
  }

  /// Visits the targets of a fork's and the sources of a join's forward edges.
  func forEachBranch(of node: Int, _ visit: (Int) -> Void) {
    switch role[node] {
    case .fork: for edge in exits(node) where isForward(edge) { visit(to[edge]) }
    case .join: for edge in entries(node) where isForward(edge) { visit(from[edge]) }
    case .box, .decision: break
    }
  }
}
