import ManualModel

/// How a campaign and its rounds are parted into pages, lest one be too long (`docs/site.md` 12): by activities, and by
/// the units that hand in with a round.
struct CampaignParts: Sendable {
  /// Estimated bytes of one page: what 60 KB leave beside the frame.
  private static let most = 44_000
  /// Bytes around an activity with its row of the timeline, around a month of it, and around a link or a paper.
  private static let (activity, month, link, paper) = (610, 110, 115, 15)
  /// Bytes around a round in the list of rounds, around a unit, and around an activity in a unit's check list.
  private static let (round, unit, item) = (330, 170, 150)

  /// Per page of the campaign, which activities it tells.
  let activities: PageCuts
  /// Whether the page of the campaign tells what each unit hands in, not those of its rounds alone.
  let tellsDuties: Bool
  /// Per round and page of it, which of its units it tells.
  let rounds: [PageCuts]

  init(_ campaign: Campaign) {
    let rest = Self.rest(of: campaign)
    let duties = campaign.rounds.map { CampaignDuties(campaign, round: $0.id.value).duties }
    let sizes = campaign.activities.map(Self.bytes)
    let own = duties.joined().reduce(0) {
      $0 + Self.unit + $1.activities.reduce(0) { $0 + Self.evidence(of: $1) }
    }
    tellsDuties = sizes.reduce(rest + own, +) <= Self.most
    activities = PageCuts(count: sizes.count, most: Self.most, before: [rest]) { place, _ in sizes[place] }
    rounds = duties.map { duties in
      PageCuts(count: duties.count, most: Self.most) { place, _ in Self.bytes(of: duties[place]) }
    }
  }

  /// Bytes of what stands on the first page alone.
  private static func rest(of campaign: Campaign) -> Int {
    let texts = [campaign.objective, campaign.notes].compactMap(\.self) + campaign.body.map(\.content)
    return campaign.rounds.reduce(texts.reduce(0) { $0 + PageWeight.bytes($1) }) {
      $0 + round + 2 * $1.name.text.value.utf8.count
    }
  }

  /// Bytes of the check list of a unit.
  private static func bytes(of duty: CampaignDuties.Duty) -> Int {
    duty.activities.reduce(unit + link) {
      $0 + item + $1.title.text.value.utf8.count + evidence(of: $1) + $1.forms.items.count * link
    }
  }

  private static func evidence(of activity: Campaign.Activity) -> Int {
    activity.evidence.items.reduce(0) { $0 + paper + $1.value.utf8.count }
  }

  /// Bytes of an activity: its row, its row of the timeline, and where the list by month names it.
  private static func bytes(of activity: Campaign.Activity) -> Int {
    let title = activity.title.text.value.utf8.count
    let months = activity.time?.value.months.count ?? 0
    let papers = activity.docs.items.reduce(0) { $0 + paper + $1.value.utf8.count }
    let links = activity.by.count + activity.with.count + activity.forms.items.count
    return Self.activity + 2 * title + months * (month + title) + links * link + papers
      + evidence(of: activity)
      + (activity.detail.map { PageWeight.bytes($0) } ?? 0)
  }
}

extension SiteMap {
  /// The page of a campaign that tells of an activity.
  func page(ofActivity activity: Int, ofCampaign campaign: Int) -> SitePage {
    ListPage.campaign(campaign).page(campaignParts[campaign].activities.page(of: activity))
  }

  /// The page of a campaign that shows what an author's anchor names.
  func page(ofAnchor anchor: String, ofCampaign campaign: Int) -> SitePage {
    let activities = manual.campaigns[campaign].activities
    return activities.firstIndex { $0.key == anchor }
      .map { page(ofActivity: $0, ofCampaign: campaign) } ?? .campaign(campaign)
  }
}

extension Linker {
  /// The address of an activity of a campaign.
  func address(ofActivity activity: Int, ofCampaign campaign: Int) -> String {
    address(
      site.page(ofActivity: activity, ofCampaign: campaign),
      anchor: site.manual.campaigns[campaign].activities[activity].key)
  }
}
