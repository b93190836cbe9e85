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
