import ManualModel

/// A page whose list goes on on further pages when it is too long for one; the numbers are places in the manual.
enum ListPage: Hashable, Sendable {
  case division(Int)
  case duties(Int)
  /// What feeds the processes of a chapter, and what they feed.
  case connections(Int)
  case category(Int)
  case group(category: Int, group: Int)
  case unit(UnitID)
  /// All units, positions and bodies.
  case units
  /// Withdrawn processes that no chapter lists.
  case withdrawn
  /// What a division or campaign has in a part of the calendar.
  case month(CalendarPart, CalendarOwner)
  /// The activities of a campaign.
  case campaign(Int)
  /// The check list of a round.
  case round(campaign: Int, round: Int)

  /// The page with the first part of the list; 0 is the first, 1 the second.
  func page(_ part: Int) -> SitePage { part == 0 ? first : .part(of: self, part) }

  private var first: SitePage {
    switch self {
    case .division(let index): .division(index)
    case .duties(let index): .duties(index)
    case .connections(let index): .connections(index)
    case .category(let index): .category(index)
    case .group(let category, let group): .group(category: category, group: group)
    case .unit(let unit): .unit(unit)
    case .units: .units
    case .withdrawn: .withdrawn
    case .month(let part, let owner): .calendar(part, of: owner)
    case .campaign(let index): .campaign(index)
    case .round(let campaign, let round): .round(campaign: campaign, round: round)
    }
  }
}

extension PageSeries {
  /// All pages of a list.
  init(_ list: ListPage, part: Int, on site: SiteMap) {
    self.init(count: site.pages(of: list), part: part, list.page)
  }
}
