/// What has a place in the fiscal year of the manual: steps, activities and rounds, in printed order
/// (`docs/content-model.md` 19).
///
/// A time has a place in the year if it names months, days or quarters, or comes again at least once a month.
public struct YearCalendar: Sendable {
  /// What an entry stands for.
  public enum Subject: Hashable, Sendable {
    /// A row of a process, or one of its finer steps.
    case step(CrossReferences.Place, substep: Int?)
    /// An activity of a campaign, by their places.
    case activity(campaign: Int, activity: Int)
    /// The deadline of a campaign, by their places.
    case round(campaign: Int, round: Int)
  }

  /// Something with a place in the year.
  public struct Entry: Hashable, Sendable {
    /// What it is.
    public var subject: Subject
    /// The months of the fiscal year in which it is under way, ascending; empty if it goes on all through the year.
    public var months: [YearMonth]
    /// The month of the fiscal year in which it must be done.
    public var due: YearMonth?
    /// It comes again each month or more often, or lasts the whole year.
    public var isRegular: Bool
    /// It has months before or after the fiscal year too.
    public var isOutside: Bool
  }

  /// The year that it tells of.
  public let year: FiscalYear
  /// The entries: processes in printed order, then campaigns.
  public private(set) var entries: [Entry] = []

  /// Looks for times in the processes in `order`, then in the published campaigns.
  public init(_ manual: Manual, order: PrintedOrder, isPublished: (DocumentHead) -> Bool) {
    year = manual.book.fiscalYear
    for process in order.walk { gather(process, manual) }
    for (index, campaign) in manual.campaigns.enumerated()
    where isPublished(campaign.head) && campaign.head.status != .withdrawn {
      for (number, activity) in campaign.activities.enumerated() {
        add(.activity(campaign: index, activity: number), activity.time?.value)
      }
      for (number, round) in campaign.rounds.enumerated() {
        add(
          .round(campaign: index, round: number), [round.due.value.yearMonth], due: round.due.value.yearMonth)
      }
    }
  }

  private mutating func gather(_ index: Int, _ manual: Manual) {
    for (number, chart) in manual.processes[index].charts.enumerated() {
      for (row, step) in chart.steps.enumerated() {
        let place = CrossReferences.Place(process: index, chart: number, step: row)
        add(.step(place, substep: nil), step.time?.value)
        for (number, substep) in step.substeps.enumerated() {
          add(.step(place, substep: number), substep.time?.value)
        }
      }
    }
  }

  private mutating func add(_ subject: Subject, _ time: TimeValue?) {
    guard case .read(let timing)? = time else { return }
    let months = time?.months ?? []
    if !months.isEmpty {
      let deadline = timing.alternatives.compactMap(\.window).last { $0.limit != .during }
      add(subject, months, due: deadline?.months.last)
    } else if timing.alternatives.contains(where: { $0.repeats?.isMonthly == true }) {
      entries.append(Entry(subject: subject, months: [], due: nil, isRegular: true, isOutside: false))
    }
  }

  private mutating func add(_ subject: Subject, _ months: [YearMonth], due: YearMonth?) {
    let (first, last) = (year.firstDay.yearMonth, year.lastDay.yearMonth)
    let inside = months.filter { first <= $0 && $0 <= last }.sorted()
    let isWhole = inside.count == 12
    entries.append(
      Entry(
        subject: subject, months: isWhole ? [] : inside,
        due: isWhole ? nil : due.flatMap { inside.contains($0) ? $0 : nil }, isRegular: isWhole,
        isOutside: inside.count < months.count))
  }
}

extension Timing.Repeat {
  /// Whether it comes again at least once in every month.
  fileprivate var isMonthly: Bool {
    switch period {
    case .day, .workday: n <= 28
    case .week: n <= 4
    case .month: n == 1
    case .quarter, .year: false
    }
  }
}
