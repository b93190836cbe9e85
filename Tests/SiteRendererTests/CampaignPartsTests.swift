import ManualModel
import Testing

@testable import SiteRenderer

/// A campaign with very many activities, rounds or units has several pages, and every link to an activity finds its own.
struct CampaignPartsTests {
  /// The example manual whose campaign has each activity and each round many times.
  private func site(activities: Int, rounds: Int) throws -> RenderedSite {
    try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
      var campaign = manual.campaigns[0]
      let (models, round) = (campaign.activities, campaign.rounds[0])
      for number in campaign.rounds.count..<rounds {
        var copy = round
        copy.id = Text("round-\(number)", at: round.id.range)
        campaign.rounds.append(copy)
      }
      campaign.activities = (0..<activities).map { number in
        var copy = models[number % models.count]
        copy.position = number + 1
        copy.id = Text("activity-\(number)", at: copy.title.text.range)
        copy.round = Text(campaign.rounds[number % rounds].id.value, at: round.id.range)
        return copy
      }
      manual.campaigns[0] = campaign
    }
  }

  @Test func aLongCampaignHasSeveralPages() throws {
    let site = try site(activities: 120, rounds: 30)
    let pages = site.files.filter {
      $0.path.hasPrefix("campaign/annual-process-review/") && $0.path.hasSuffix("index.html")
    }
    let told = pages.map { String(decoding: $0.bytes, as: UTF8.self) }
    for number in 0..<120 {
      #expect(told.count { $0.contains(" id=\"activity-\(number)\"") } == 1, "activity \(number)")
    }
    #expect(site.text("campaign/annual-process-review/2/index.html") != nil)
    for file in site.files where file.path.hasSuffix(".html") {
      #expect(file.bytes.count <= 60_000, "\(file.path)")
    }
    try site.checkLinks()
  }
}
