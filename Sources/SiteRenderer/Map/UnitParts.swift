import ManualModel

/// How “my manual” of a unit is parted into pages, lest a page grow with the manual (`docs/site.md` 12).
///
/// A page tells of processes that stand next to each other in printed order; most units have one page for all. What is
/// below a unit stands on its first pages.
struct UnitParts: Sendable {
  /// The pages of one unit.
  private struct Pages: Sendable {
    /// From which place in printed order each page but the first tells.
    var cuts: [Int] = []
    /// What is below the unit, page by page.
    var below: [Range<Int>]
  }

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
  /// Bytes around a unit below it, and of all that one page of several lists of them.
  private static let (unit, mostBelow) = (110, 12_000)

  /// Per process its place in printed order; of no use for those that stand in no chapter.
  let ranks: [Int]
  private let pages: [Pages]

  init(_ references: CrossReferences, _ order: PrintedOrder, in manual: Manual) {
    var ranks = [Int](repeating: order.walk.count, count: order.places.count)
    for (rank, process) in order.walk.enumerated() { ranks[process] = rank }
    self.ranks = ranks
    pages = manual.units.ids.map { unit in
      let below = references.below(unit, in: manual.units).map { Self.bytes(of: $0.unit, manual.units) }
      return Self.pages(of: references.units[Int(unit.index)], below, ranks, manual)
    }
  }

  private static func pages(
    of work: CrossReferences.UnitWork, _ below: [Int], _ ranks: [Int], _ manual: Manual
  ) -> Pages {
    let weights = weights(of: work, manual)
    // What it does in campaigns stands on the first page.
    let activities = bytes(of: work.activities, manual)
    guard weights.values.reduce(activities, +) + below.reduce(0, +) > most else {
      return Pages(below: [below.indices])
    }
    let belowCuts = PageCuts(count: below.count, most: mostBelow) { entry, _ in below[entry] }.pages
    var before = belowCuts.map { below[$0].reduce(0, +) }
    before[0] += activities
    let byRank = Dictionary(weights.map { (ranks[$0], $1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let cuts = PageCuts(count: byRank.count, most: most, before: before) { entry, _ in byRank[entry].value }
    return Pages(cuts: cuts.pages.dropFirst().map { byRank[$0.lowerBound].key }, below: belowCuts)
  }

  private static func bytes(of unit: UnitID, _ units: UnitRegistry) -> Int {
    let entry = units[unit]
    return self.unit + entry.slug.utf8.count + entry.name.text.value.utf8.count + entry.id.value.utf8.count
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
  func count(of unit: UnitID) -> Int {
    let pages = pages[Int(unit.index)]
    return max(pages.cuts.count + 1, pages.below.count)
  }

  /// What one page tells of.
  func scope(of unit: UnitID, part: Int) -> UnitScope {
    let pages = pages[Int(unit.index)]
    // Pages behind the last cut list only what is below.
    let starts = [0] + pages.cuts + [Int.max, Int.max]
    let place = min(part, pages.cuts.count + 1)
    return UnitScope(
      unit: unit, part: part, ranks: starts[place]..<starts[place + 1],
      below: pages.below.indices.contains(part) ? pages.below[part] : 0..<0)
  }
}

/// A unit and the processes that one of its pages tells of.
struct UnitScope: Sendable {
  let unit: UnitID
  /// 0 for the first page.
  let part: Int
  /// Places in printed order.
  let ranks: Range<Int>
  /// Places among what is below the unit.
  let below: Range<Int>
}

extension CrossReferences {
  /// Everything below a division or group, with how deep it stands there; of an organisation what is directly below.
  func below(_ unit: UnitID, in units: UnitRegistry) -> [(unit: UnitID, depth: Int)] {
    var found: [(unit: UnitID, depth: Int)] = []
    var isKnown: Set<UnitID> = [unit]
    var stack = children[Int(unit.index)].reversed().map { (unit: $0, depth: 0) }
    while let next = stack.popLast() {
      guard isKnown.insert(next.unit).inserted else { continue }
      found.append(next)
      if units[unit].kind != .org {
        stack += children[Int(next.unit.index)].reversed().map { ($0, next.depth + 1) }
      }
    }
    return found
  }
}

extension SiteMap {
  /// Whether a page tells of a process.
  func contains(_ process: Int, in scope: UnitScope) -> Bool {
    scope.ranks.contains(unitParts.ranks[process])
  }
}
