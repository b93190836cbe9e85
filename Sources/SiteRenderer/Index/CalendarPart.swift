import ManualModel

/// What a page of the calendar shows.
enum CalendarPart: Hashable, Sendable {
  /// The year.
  case year
  /// A month of the fiscal year, from 1 to 12 as the calendar counts.
  case month(Int)
  /// What goes on all through the year.
  case regular
  /// What has months before or after the year.
  case outside

  /// The name of its page.
  var name: String {
    switch self {
    case .year: "index"
    case .month(let month): month < 10 ? "0\(month)" : String(month)
    case .regular: "regular"
    case .outside: "outside"
    }
  }
}

/// Under what the calendar lists an entry.
enum CalendarOwner: Hashable, Sendable {
  /// A chapter, as a place in `book.divisions`.
  case division(Int)
  /// A campaign, as a place in `manual.campaigns`.
  case campaign(Int)

  /// The owner of an entry; processes in printed order always stand in a chapter.
  init(of entry: YearCalendar.Entry, _ order: PrintedOrder) {
    self =
      switch entry.subject {
      case .step(let place, _): .division(order.places[place.process].division ?? 0)
      case .activity(let campaign, _), .round(let campaign, _): .campaign(campaign)
      }
  }

  /// The anchor of its section on the page of a month.
  var anchor: String {
    switch self {
    case .division(let index): "_division-\(index + 1)"
    case .campaign(let index): "_campaign-\(index + 1)"
    }
  }

  func title(_ site: SiteMap) -> String {
    switch self {
    case .division(let index): site.title(ofDivision: index)
    case .campaign(let index): site.manual.campaigns[index].head.title(site.wording.language)
    }
  }
}

extension YearCalendar {
  /// The months in order, then what has no month of the year.
  var parts: [CalendarPart] {
    var parts = year.months.map { CalendarPart.month($0.month) }
    if entries.contains(where: \.isRegular) { parts.append(.regular) }
    if entries.contains(where: \.isOutside) { parts.append(.outside) }
    return parts
  }

  /// The entries that a part lists, in printed order.
  func entries(of part: CalendarPart) -> [Entry] {
    switch part {
    case .year: entries
    case .month(let month): entries.filter { $0.months.contains(year.yearMonth(month)) }
    case .regular: entries.filter(\.isRegular)
    case .outside: entries.filter(\.isOutside)
    }
  }

  /// The entries of a part under their divisions and campaigns.
  func sections(
    of part: CalendarPart, _ order: PrintedOrder
  ) -> [(owner: CalendarOwner, entries: [Entry])] {
    var sections: [(owner: CalendarOwner, entries: [Entry])] = []
    for entry in entries(of: part) {
      let owner = CalendarOwner(of: entry, order)
      if sections.last?.owner != owner { sections.append((owner, [])) }
      sections[sections.count - 1].entries.append(entry)
    }
    return sections
  }
}
