import ManualModel

/// How “my manual” of a unit is parted into pages, lest a page grow with the manual (`docs/site.md` 12).
///
/// A page tells of processes that stand next to each other in printed order; most units have one page for all.
struct UnitParts: Sendable {
  /// Estimated bytes of the work that one page tells of: what 60 KB leave beside the frame and the forms it uses.
  private static let most = 42_500
  /// Bytes around a step with those before and after it, around a form, and around the title of a process.
  private static let (step, form, process) = (460, 80, 190)
  /// Bytes around a deadline, beside the title of the step and that of the process.
  private static let deadline = 150
  /// Bytes of the name and the last day of a round.
  private static let round = 120
  /// Bytes around what is received or handed over, and around a process that it owns.
  private static let (thing, owned) = (330, 110)

  /// Per process its place in printed order; of no use for those that stand in no chapter.
  let ranks: [Int]
  /// Per unit, from which place on each page but the first tells.
  private let cuts: [[Int]]

  init(_ references: CrossReferences, _ order: PrintedOrder, in manual: Manual) {
    var ranks = [Int](repeating: order.walk.count, count: order.places.count)
    for (rank, process) in order.walk.enumerated() { ranks[process] = rank }
    self.ranks = ranks
    cuts = references.units.map { Self.cuts(of: $0, ranks, manual) }
  }

  private static func cuts(
    of work: CrossReferences.UnitWork, _ ranks: [Int], _ manual: Manual
  ) -> [Int] {
    let weights = weights(of: work, manual)
    // What it does in campaigns stands on the first page.
    let before = bytes(of: work.activities, manual)
    guard weights.values.reduce(before, +) > most else { return [] }
    let byRank = Dictionary(weights.map { (ranks[$0], $1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let cuts = PageCuts(count: byRank.count, most: most, before: before) { entry, _ in byRank[entry].value }
    return cuts.pages.dropFirst().map { byRank[$0.lowerBound].key }
  }

  /// About how many bytes a page needs to tell of each process; one process is never parted.
  private static func weights(of work: CrossReferences.UnitWork, _ manual: Manual) -> [Int: Int] {
    var weights: [Int: Int] = [:]
    func add(_ process: Int, _ bytes: Int) {
      let title = manual.processes[process].head.title.text.value.utf8.count
      weights[process, default: Self.process + title] += bytes
    }
    for place in work.does + work.supports {
      let charts = manual.processes[place.process].charts
      guard let row = place.step, charts.indices.contains(place.chart) else { continue }
      let step = charts[place.chart].steps[row]
      let title = step.title.text.value.utf8.count
      add(place.process, Self.step + title + form * step.forms.items.count)
      if case .read(let timing)? = step.time?.value, timing.isOnCalendar {
        let process = manual.processes[place.process].head.title.text.value.utf8.count
        add(place.process, deadline + title + process + timing.source.utf8.count)
      }
    }
    for place in work.gives + work.receives { add(place.process, thing) }
    for process in work.owns {
      add(process, owned + manual.processes[process].head.title.text.value.utf8.count)
    }
    return weights
  }

  /// About how many bytes the deadlines of campaigns take.
  private static func bytes(of activities: [(campaign: Int, activity: Int)], _ manual: Manual) -> Int {
    activities.reduce(0) { bytes, place in
      let campaign = manual.campaigns[place.campaign]
      let activity = campaign.activities[place.activity]
      return bytes + deadline + round + activity.title.text.value.utf8.count
        + campaign.head.title.text.value.utf8.count
        + form * activity.forms.items.count
    }
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
