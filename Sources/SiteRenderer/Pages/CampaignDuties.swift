import ManualModel

/// What each unit hands in with a round of a campaign: the activities of the round by the parties that do them.
struct CampaignDuties {
  /// One unit, or one party that is no unit, and its activities.
  struct Duty {
    var party: Party
    var activities: [Campaign.Activity]
  }

  /// In the order in which the parties first appear.
  private(set) var duties: [Duty] = []

  init(_ campaign: Campaign, round: String) {
    for activity in campaign.activities where activity.round?.value.utf8.elementsEqual(round.utf8) == true {
      for party in activity.by {
        let place = duties.firstIndex { known in
          party.unit.map { known.party.referent == party.referent && known.party.unit == $0 }
            ?? known.party.written.value.utf8.elementsEqual(party.written.value.utf8)
        }
        if let place {
          duties[place].activities.append(activity)
        } else {
          duties.append(Duty(party: party, activities: [activity]))
        }
      }
    }
  }
}

extension Campaign.Activity {
  /// The months in which the activity takes place, as its time says; empty for a time without months.
  var months: [YearMonth] {
    guard case .read(let timing)? = time?.value else { return [] }
    var months: [YearMonth] = []
    for window in timing.alternatives.compactMap(\.window) {
      for month in window.months where !months.contains(month) { months.append(month) }
    }
    return months
  }
}

extension Timing.Window {
  /// The months that the window touches.
  fileprivate var months: [YearMonth] {
    switch self {
    case .months(let from, let to, _): YearMonth.from(from, to: to)
    case .days(let from, let to, _): YearMonth.from(from.yearMonth, to: to.yearMonth)
    case .quarters(let quarters, let year, _):
      quarters.flatMap { quarter in
        let first = YearMonth(index: year.firstDay.yearMonth.index + 3 * (quarter - 1))
        return YearMonth.from(first, to: YearMonth(index: first.index + 2))
      }
    }
  }
}

extension YearMonth {
  /// The month with the given number since year 0.
  init(index: Int) { self.init(year: index / 12, month: index % 12 + 1) }

  /// All months from one to another; no more than ten years of them.
  static func from(_ first: YearMonth, to last: YearMonth) -> [YearMonth] {
    guard first <= last else { return [] }
    return (first.index...min(last.index, first.index + 119)).map { YearMonth(index: $0) }
  }
}
