import ManualModel

/// “My deadlines”: the steps and activities of a unit that have their time in the year, and those that recur.
struct UnitDeadlines {
  private struct Deadline {
    /// The first day of the time; nil for what recurs.
    var day: Day?
    var time: String
    var work: Linker.Reference
    var place: String
  }

  private let deadlines: [Deadline]

  /// In the order of the year, then what recurs; what has the same day stays in printed order.
  init(in scope: UnitScope, _ jobs: [UnitJob], _ linker: Linker) {
    let site = linker.site
    var found: [Deadline] = []
    for job in jobs {
      let process = site.manual.processes[job.process]
      let charts = process.charts
      for row in job.rows {
        let step = charts[row.chart].steps[row.step]
        guard case .read(let timing)? = step.time?.value, timing.isOnCalendar else { continue }
        found.append(
          Deadline(
            day: timing.firstDay, time: site.wording.digits(of: timing.source),
            work: Linker.Reference(
              address: linker.address(ofRow: row.step, inChart: row.chart, ofProcess: job.process),
              text: step.title(site.wording.language)),
            place: process.head.title(site.wording.language)))
      }
    }
    for (campaign, activity) in scope.activities(site) {
      found.append(Self.activity(activity, of: campaign, linker))
    }
    deadlines = found.enumerated().sorted { a, b in
      let (first, second) = (a.element.day, b.element.day)
      if first != second { return second.map { day in first.map { $0 < day } ?? false } ?? true }
      return a.offset < b.offset
    }.map(\.element)
  }

  private static func activity(_ number: Int, of campaign: Int, _ linker: Linker) -> Deadline {
    let site = linker.site
    let entry = site.manual.campaigns[campaign]
    let activity = entry.activities[number]
    let round = entry.rounds.first { $0.id.value == activity.round?.value }
    let due = round.map { round in
      "\(round.name(site.wording.language)), \(site.wording("กำหนดส่ง", "due")) \(site.wording.date(round.due.value))"
    }
    var timing: Timing?
    if case .read(let read)? = activity.time?.value { timing = read }
    return Deadline(
      day: round?.due.value ?? timing?.firstDay,
      time: due ?? site.wording.time(activity.time?.value) ?? "-",
      work: Linker.Reference(
        address: linker.address(ofActivity: number, ofCampaign: campaign),
        text: activity.title(site.wording.language)),
      place: entry.head.title(site.wording.language))
  }

  /// The block, for the template `unit`.
  var fields: Fields? {
    if deadlines.isEmpty { return nil }
    return [
      .rows: .objects(
        deadlines.map { deadline in
          [
            .time: .text(deadline.time), .address: .words(deadline.work.address),
            .title: .text(deadline.work.text), .place: .text(deadline.place),
          ]
        })
    ]
  }

  static let schema = Schema.object([
    Schema.Entry(
      .rows,
      .list(
        .object([
          Schema.Entry(.time, .text, "when"), Schema.Entry(.address, .text, "the step or activity"),
          Schema.Entry(.title, .text, "its title"),
          Schema.Entry(.place, .text, "title of the process or campaign"),
        ])), "in the order of the year, then what recurs")
  ])
}

extension Timing {
  /// Whether it says when or how often, and not only how long.
  var isOnCalendar: Bool { alternatives.contains { $0.window != nil || $0.repeats != nil } }

  /// The first day of its first window.
  fileprivate var firstDay: Day? { alternatives.lazy.compactMap(\.window?.firstDay).first }
}

extension Timing.Window {
  /// The first day in it.
  fileprivate var firstDay: Day? {
    if case .days(let from, _, _) = self { from } else { months.first?.firstDay }
  }
}
