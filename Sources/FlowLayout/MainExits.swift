import ManualModel

extension Topology {
  /// The exit with which each node's branch goes on, -1 if none leads forward (`docs/flow-layout.md` 6.2).
  ///
  /// Nodes in `firstFirst` take the first of several exits to the next level instead of the middle one.
  func mainExits(_ presentation: Drawing.Presentation, levels: [Int], firstFirst: [Bool]) -> [Int] {
    let behind = pathsBehind()
    return (0..<count).map { node in
      let exits = exits(node)
      if presentation == .strip, let next = exits.first(where: { to[$0] == node + 1 }) { return next }
      if exits.count >= 3, let middle = middleExit(of: node, levels: levels, takesFirst: firstFirst[node]) {
        return middle
      }
      var main = -1
      for edge in exits where isForward(edge) && (main < 0 || behind[to[edge]] > behind[to[main]]) {
        main = edge
      }
      return main
    }
  }

  /// The middle one, or the first, of three forward exits or more that all lead to the next level.
  private func middleExit(of node: Int, levels: [Int], takesFirst: Bool) -> Int? {
    let forward = exits(node).filter { isForward($0) }
    guard forward.count >= 3, forward.allSatisfy({ levels[to[$0]] == levels[node] + 1 }) else { return nil }
    return forward[takesFirst ? 0 : (forward.count - 1) / 2]
  }

  /// The longest forward path behind each node, in edges.
  private func pathsBehind() -> [Int] {
    var behind = [Int](repeating: 0, count: count)
    for node in (0..<count).reversed() {
      for edge in exits(node) where isForward(edge) { behind[node] = max(behind[node], behind[to[edge]] + 1) }
    }
    return behind
  }
}
