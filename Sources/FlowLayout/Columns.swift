import ManualModel

/// Where every node stands on the grid.
struct Placement: Hashable, Sendable {
  /// Level of each node; no level is empty.
  var level: [Int]
  /// Column of each node, from 0.
  var column: [Int]
  /// Main exit of each node, -1 if none.
  var main: [Int]

  /// Number of levels.
  var levels: Int { (level.max() ?? -1) + 1 }
  /// Number of columns.
  var columns: Int { (column.max() ?? -1) + 1 }
}

extension Topology {
  /// Levels, main exits and columns (`docs/flow-layout.md` 6.1 to 6.3).
  ///
  /// Returns change nothing.
  func placement(_ presentation: Drawing.Presentation) -> Placement {
    let levels = levels(presentation)
    let columns: [Int]
    switch presentation {
    case .strip: columns = [Int](repeating: 0, count: count)
    case .lanes: columns = usedLanes()
    case .plain, .table: return orderedColumns(presentation, levels: levels)
    }
    let authorsOrder = [Bool](repeating: false, count: count)
    let main = mainExits(presentation, levels: levels, firstFirst: authorsOrder)
    return Placement(level: levels, column: columns, main: main)
  }

  /// The lane of each node, counted among lanes that hold nodes.
  private func usedLanes() -> [Int] {
    var used = [Bool](repeating: false, count: (lane.max() ?? 0) + 1)
    for lane in lane { used[lane] = true }
    var number: [Int] = []
    var next = 0
    for used in used {
      number.append(next)
      if used { next += 1 }
    }
    return lane.map { number[$0] }
  }

  /// Columns with as many cases as possible in the author's order, from left to right.
  private func orderedColumns(_ presentation: Drawing.Presentation, levels: [Int]) -> Placement {
    var firstFirst = [Bool](repeating: false, count: count)
    func assign() -> Placement {
      let main = mainExits(presentation, levels: levels, firstFirst: firstFirst)
      var columns = ColumnAssignment(self, levels: levels, main: main, rowBound: presentation == .table)
      return columns.assign()
    }
    var best = assign()
    var bestCount = (0..<count).reduce(0) { $0 + inversions(at: $1, levels: levels, in: best) }
    guard bestCount > 0 else { return best.withoutEmptyLevels() }
    for node in 0..<count where inversions(at: node, levels: levels, in: best) > 0 {
      firstFirst[node] = true
      let other = assign()
      let otherCount = (0..<count).reduce(0) { $0 + inversions(at: $1, levels: levels, in: other) }
      if otherCount < bestCount {
        best = other
        bestCount = otherCount
      } else {
        firstFirst[node] = false
      }
    }
    return best.withoutEmptyLevels()
  }

  /// Pairs of a node's targets on the next level that stand right-to-left, if it has three such targets or more.
  private func inversions(at node: Int, levels: [Int], in placement: Placement) -> Int {
    guard exits(node).count >= 3 else { return 0 }
    let targets = exits(node).filter { isForward($0) && levels[to[$0]] == levels[node] + 1 }.map { to[$0] }
    guard targets.count >= 3 else { return 0 }
    var count = 0
    for (index, left) in targets.enumerated() {
      for right in targets[(index + 1)...] where placement.column[left] > placement.column[right] {
        count += 1
      }
    }
    return count
  }
}

extension Placement {
  /// A correction box may have left a level without nodes: those below move up.
  fileprivate func withoutEmptyLevels() -> Placement {
    var used = [Bool](repeating: false, count: levels)
    for level in level { used[level] = true }
    guard used.contains(false) else { return self }
    var number: [Int] = []
    var next = 0
    for used in used {
      number.append(next)
      if used { next += 1 }
    }
    var result = self
    result.level = level.map { number[$0] }
    return result
  }
}

/// Columns by chains: the axis first, then branches outwards from it.
private struct ColumnAssignment {
  /// Levels of a column that a chain takes, and the node from which the chain hangs.
  private struct Interval {
    var low: Int
    var high: Int
    var parent: Int
  }

  private static let none = Int.min

  private let graph: Topology
  private let main: [Int]
  private let rowBound: Bool
  private var level: [Int]
  private var column: [Int]
  /// Intervals of column c at index c + `origin`.
  private var taken: [[Interval]]
  private let origin: Int

  init(_ graph: Topology, levels: [Int], main: [Int], rowBound: Bool) {
    self.graph = graph
    self.main = main
    self.rowBound = rowBound
    level = levels
    column = [Int](repeating: Self.none, count: graph.count)
    // A chain takes the first free column on one side, so n chains never reach farther than n columns.
    origin = graph.count + 10
    taken = Array(repeating: [], count: 2 * origin + 1)
  }

  mutating func assign() -> Placement {
    for head in 0..<graph.count where column[head] == Self.none { place(chain(from: head)) }
    let least = column.min() ?? 0
    return Placement(level: level, column: column.map { $0 - least }, main: main)
  }

  /// The nodes from `head` on along main exits, up to the first that has a column.
  private func chain(from head: Int) -> [Int] {
    var chain = [head]
    while let last = chain.last, main[last] >= 0 {
      let next = graph.to[main[last]]
      guard column[next] == Self.none else { break }
      chain.append(next)
    }
    return chain
  }

  private mutating func place(_ chain: [Int]) {
    let head = chain[0]
    let into = graph.entries(head).first { graph.from[$0] < head && column[graph.from[$0]] != Self.none }
    guard let into else {
      let span = level[head]...reach(of: chain)
      let free = (0..<origin).first { isFree(span, in: $0) } ?? 0
      return enter(chain, column: free, span: span, parent: Self.none)
    }
    let parent = graph.from[into]
    let side = preferredSide(of: into)
    if isCorrection(chain, of: parent) {
      let span = level[parent]...(level[parent] + chain.count - 1)
      for candidate in [column[parent] + side, column[parent] - side] where isFree(span, in: candidate) {
        for (offset, node) in chain.enumerated() { level[node] = span.lowerBound + offset }
        return enter(chain, column: candidate, span: span, parent: parent)
      }
    }
    let hangs = graph.role[parent] == .decision || graph.isBar(parent)
    let span = min(hangs ? level[parent] : level[head], level[head])...reach(of: chain)
    enter(
      chain, column: cheapest(for: span, from: parent, to: head, side: side), span: span, parent: parent)
  }

  /// Rule 1: the last level that the chain needs, its way home included if that is short.
  private func reach(of chain: [Int]) -> Int {
    guard let last = chain.last else { return 0 }
    var home = Int.max
    var leadsToBar = false
    for edge in graph.exits(last) where graph.isForward(edge) {
      let target = graph.to[edge]
      let isBar = graph.isBar(target)
      leadsToBar = leadsToBar || isBar
      home = min(home, level[target] - (isBar ? 0 : 1))
    }
    guard home != Int.max, leadsToBar || home - level[last] <= 3 else { return level[last] }
    return max(level[last], home)
  }

  /// Rule 2: -1 for left, 1 for right.
  private func preferredSide(of edge: Int) -> Int {
    let parent = graph.from[edge]
    if column[parent] != 0 { return column[parent] < 0 ? -1 : 1 }
    return edge < main[parent] ? -1 : 1
  }

  /// Rule 5: whether the chain leads nowhere but back.
  private func isCorrection(_ chain: [Int], of parent: Int) -> Bool {
    guard graph.role[parent] == .decision else { return false }
    for node in chain {
      if rowBound, graph.row[node] != graph.row[parent] { return false }
      for edge in graph.exits(node) where graph.isForward(edge) {
        if !chain.contains(graph.to[edge]) { return false }
      }
      for edge in graph.entries(node) where graph.isForward(edge) {
        let source = graph.from[edge]
        if node == chain[0] ? source != parent : source != parent && !chain.contains(source) { return false }
      }
    }
    return true
  }

  /// Rule 3.
  private func cheapest(for span: ClosedRange<Int>, from parent: Int, to head: Int, side: Int) -> Int {
    let base = column[parent]
    var best = Self.none
    var bestCost = Int.max
    for distance in 1...9 {
      for direction in [side, -side] {
        let candidate = base + distance * direction
        guard isFree(span, in: candidate) else { continue }
        var cost = 2 * distance + (direction == side ? 0 : 1)
        if base != 0, direction != side { cost += 4 }
        for step in 1..<max(1, distance) where isCrossed(base + step * direction, from: parent, to: head) {
          cost += 6
        }
        if cost < bestCost {
          best = candidate
          bestCost = cost
        }
      }
    }
    if best != Self.none { return best }
    var farther = base + 10 * side
    while !isFree(span, in: farther), abs(farther) < origin { farther += side }
    return farther
  }

  /// Whether a way from `parent` to `head` through a column would meet another chain there.
  private func isCrossed(_ column: Int, from parent: Int, to head: Int) -> Bool {
    guard taken.indices.contains(column + origin) else { return false }
    return taken[column + origin].contains { interval in
      interval.low <= level[parent] && interval.high >= level[head]
        && !(graph.isBar(parent) && interval.parent == parent)
    }
  }

  private func isFree(_ span: ClosedRange<Int>, in column: Int) -> Bool {
    guard taken.indices.contains(column + origin) else { return false }
    return !taken[column + origin].contains { $0.low <= span.upperBound && $0.high >= span.lowerBound }
  }

  private mutating func enter(_ chain: [Int], column: Int, span: ClosedRange<Int>, parent: Int) {
    for node in chain { self.column[node] = column }
    guard taken.indices.contains(column + origin) else { return }
    taken[column + origin].append(Interval(low: span.lowerBound, high: span.upperBound, parent: parent))
  }
}
