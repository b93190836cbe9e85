import ManualModel

/// Which pages the parts of the calendar have: a month that is too long for one page has one or more for each division
/// and campaign (`docs/site.md` 12).
struct CalendarPages: Sendable {
  /// What a division or campaign has in a part: what is due by then first, the rest in printed order.
  struct Section: Sendable {
    let owner: CalendarOwner
    let entries: [YearCalendar.Entry]
    /// Which entries each page of it shows, where it has pages.
    let cuts: PageCuts
  }

  /// A part of the calendar.
  struct Part: Sendable {
    let sections: [Section]
    /// Whether each division and campaign has pages of its own.
    let isSplit: Bool
    /// The number of entries.
    var count: Int { sections.reduce(0) { $0 + $1.entries.count } }

    /// What a division or campaign has; nil if that is nothing.
    func section(of owner: CalendarOwner) -> Section? { sections.first { $0.owner == owner } }
  }

  /// Estimated bytes of the entries of one page: what 60 KB leave beside the frame and the names of divisions.
  private static let most = 42_500
  /// Bytes around an entry, and around the name of a party.
  private static let (entry, party) = (310, 95)

  /// The parts that have pages, in order, beside that of the year.
  let order: [CalendarPart]
  private let parts: [CalendarPart: Part]

  init(_ calendar: YearCalendar, _ order: PrintedOrder, in manual: Manual) {
    self.order = calendar.parts
    var parts: [CalendarPart: Part] = [:]
    for part in calendar.parts {
      let sections = calendar.sections(of: part, order).map { owner, entries in
        let entries = calendar.dueFirst(entries, in: part)
        let sizes = entries.map { Self.bytes(of: $0, in: manual) }
        let cuts = PageCuts(count: sizes.count, most: Self.most) { entry, _ in sizes[entry] }
        return (Section(owner: owner, entries: entries, cuts: cuts), sizes.reduce(0, +))
      }
      parts[part] = Part(sections: sections.map(\.0), isSplit: sections.reduce(0) { $0 + $1.1 } > Self.most)
    }
    self.parts = parts
  }

  subscript(part: CalendarPart) -> Part { parts[part] ?? Part(sections: [], isSplit: false) }

  /// All pages but that of the year.
  var all: [SitePage] {
    order.flatMap { part -> [SitePage] in
      let owned = self[part].isSplit ? self[part].sections : []
      return [.calendar(part, of: nil)]
        + owned.flatMap { section in
          section.cuts.pages.indices.map(ListPage.month(part, section.owner).page)
        }
    }
  }

  /// Estimated bytes of an entry with its titles, its time and who does it.
  private static func bytes(of entry: YearCalendar.Entry, in manual: Manual) -> Int {
    func bytes(_ title: Title, _ head: DocumentHead, _ parties: [Party]) -> Int {
      parties.reduce(Self.entry + title.text.value.utf8.count + head.title.text.value.utf8.count) {
        $0 + party + $1.written.value.utf8.count
      }
    }
    switch entry.subject {
    case .step(let place, let substep):
      let process = manual.processes[place.process]
      let charts = process.charts
      guard let row = place.step, charts.indices.contains(place.chart) else { return Self.entry }
      let step = charts[place.chart].steps[row]
      let finer = substep.map { step.substeps[$0] }
      let own = finer?.by ?? []
      return bytes(finer?.title ?? step.title, process.head, own.isEmpty ? step.by : own)
    case .activity(let index, let number):
      let campaign = manual.campaigns[index]
      return bytes(campaign.activities[number].title, campaign.head, campaign.activities[number].by)
    case .round(let index, let number):
      let campaign = manual.campaigns[index]
      return bytes(campaign.rounds[number].name, campaign.head, [])
    }
  }
}

extension YearCalendar {
  /// What must be done by the end of the month comes first.
  fileprivate func dueFirst(_ entries: [Entry], in part: CalendarPart) -> [Entry] {
    guard case .month(let number) = part else { return entries }
    let month = year.yearMonth(number)
    return entries.filter { $0.due == month } + entries.filter { $0.due != month }
  }
}
