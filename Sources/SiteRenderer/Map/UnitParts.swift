import ManualModel

/// How “my manual” of a unit is parted into pages, lest a page grow with the manual (`docs/site.md` 12).
///
/// A page tells of processes that stand next to each other in printed order; most units have one page for all.
struct UnitParts: Sendable {
  /// Steps and things of a unit that has one page for all.
  private static let mostOfAll = 150
  /// Steps, things and twice the processes of one page of several; a page of so many is about 50 KB.
  private static let most = 120

  /// Per process its place in printed order; of no use for those that stand in no chapter.
  let ranks: [Int]
  /// Per unit, from which place on each page but the first tells.
  private let cuts: [[Int]]

  init(_ references: CrossReferences, _ order: PrintedOrder) {
    var ranks = [Int](repeating: order.walk.count, count: order.places.count)
    for (rank, process) in order.walk.enumerated() { ranks[process] = rank }
    self.ranks = ranks
    cuts = references.units.map { Self.cuts(of: $0, ranks) }
  }

  private static func cuts(of work: CrossReferences.UnitWork, _ ranks: [Int]) -> [Int] {
    let steps = (work.does + work.supports).map(\.process)
    let things = (work.gives + work.receives).map(\.process)
    guard steps.count + things.count + work.owns.count > mostOfAll else { return [] }
    let all = (steps + things + work.owns).map { ranks[$0] }.sorted()
    var cuts: [Int] = []
    // Sizes of the page so far and of the process in hand, which is never parted.
    var (page, process) = (0, 0)
    for (index, rank) in all.enumerated() {
      if index > 0, rank != all[index - 1] {
        page += process + 2
        process = 0
      }
      process += 1
      if process == 1, page > 0, page + count(of: rank, in: all[index...]) + 2 > most {
        cuts.append(rank)
        page = 0
      }
    }
    return cuts
  }

  /// How often a number stands at the beginning.
  private static func count(of rank: Int, in ranks: ArraySlice<Int>) -> Int {
    (ranks.firstIndex { $0 != rank } ?? ranks.endIndex) - ranks.startIndex
  }

  /// The number of pages of a unit.
  func count(of unit: UnitID) -> Int { cuts[Int(unit.index)].count + 1 }

  /// What one page tells of.
  func scope(of unit: UnitID, part: Int) -> UnitScope {
    let cuts = cuts[Int(unit.index)]
    let start = part == 0 ? 0 : cuts[part - 1]
    return UnitScope(
      unit: unit, part: part, ranks: part < cuts.count ? start..<cuts[part] : start..<Int.max)
  }
}

/// A unit and the processes that one of its pages tells of.
struct UnitScope: Sendable {
  let unit: UnitID
  /// 0 for the first page.
  let part: Int
  /// Places in printed order.
  let ranks: Range<Int>
}

extension SiteMap {
  /// Whether a page tells of a process.
  func contains(_ process: Int, in scope: UnitScope) -> Bool {
    scope.ranks.contains(unitParts.ranks[process])
  }
}
