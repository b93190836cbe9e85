internal import ManualModel

/// What rules ask of one campaign.
final class CampaignFacts: Sendable {
  let facts: ManualFacts
  let campaign: Campaign

  init(facts: ManualFacts, campaign: Campaign) {
    self.facts = facts
    self.campaign = campaign
  }

  var manual: Manual { facts.manual }

  /// “กิจกรรมที่ ๒ “…””.
  func place(of activity: Campaign.Activity) -> Bilingual {
    let title = quoted(activity.title(manual.book.language))
    return Bilingual(
      "กิจกรรมที่ \(facts.number(activity.position)) \(title)", "activity \(activity.position) \(title)")
  }
}
