internal import ManualModel

/// What rules ask of one campaign.
struct CampaignFacts: Sendable {
  let facts: ManualFacts
  let campaign: Campaign

  var manual: Manual { facts.manual }

  /// “กิจกรรมที่ ๒ “…””.
  func place(of activity: Campaign.Activity) -> Bilingual {
    let title = quoted(activity.title(manual.book.language))
    return Bilingual(
      "กิจกรรมที่ \(facts.number(activity.position)) \(title)", "activity \(activity.position) \(title)")
  }
}
