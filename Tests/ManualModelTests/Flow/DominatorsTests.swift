import ManualModel
import Testing

/// Dominators against their definition: `a` dominates `b` if no way leads to `b` once `a` is taken out.
@Suite struct DominatorsTests {
  @Test(arguments: 0..<200) func agreeWithTheDefinition(seed: Int) {
    var dice = Dice(state: UInt64(seed) + 7)
    let count = dice.roll(9) + 2
    let sources = (0..<count).map { node in (0..<node).filter { _ in dice.roll(3) == 0 } }
    let entries = Set((0..<count).filter { $0 == 0 || dice.roll(6) == 0 })
    let dominators = Dominators(count: count, order: 0..<count, entries: entries, sources: sources)

    func reached(without removed: Int?) -> Set<Int> {
      var seen: Set<Int> = []
      for node in 0..<count where node != removed {
        if entries.contains(node) || sources[node].contains(where: seen.contains) { seen.insert(node) }
      }
      return seen
    }
    let all = reached(without: nil)
    for b in 0..<count {
      #expect(dominators.isReached(b) == all.contains(b))
      guard all.contains(b) else { continue }
      for a in all { #expect(dominators.dominates(a, b) == (a == b || !reached(without: a).contains(b))) }
      for c in all {
        // The nearest common dominator dominates both, and all their common dominators dominate it.
        let common = all.filter { dominators.dominates($0, b) && dominators.dominates($0, c) }
        let nearest = dominators.nearest(of: [b, c])
        #expect((nearest == nil) == common.isEmpty)
        if let nearest {
          #expect(common.contains(nearest) && common.allSatisfy { dominators.dominates($0, nearest) })
        }
      }
    }
  }
}
