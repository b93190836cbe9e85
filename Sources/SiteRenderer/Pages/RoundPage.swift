import ManualModel

/// The check list of one round of a campaign: per unit what it hands in, with boxes to tick on paper.
enum RoundPage {
  static func content(_ index: Int, _ number: Int, page: Int, _ linker: Linker) -> PageContent {
    let site = linker.site
    let campaign = site.manual.campaigns[index]
    let round = campaign.rounds[number]
    let language = site.wording.language
    let pages = site.campaignParts[index].rounds[number].pages
    let all = Array(CampaignDuties(campaign, round: round.id.value).duties.enumerated())
    let duties = all[pages[page]]
    let units = duties.map { place, duty -> Fields in
      var fields = Fields(linker.party(duty.party))
      fields[.anchor] = .text("_unit-\(place + 1)")
      fields[.activities] = .objects(duty.activities.map { activity($0, index, linker) })
      return fields
    }
    let title = campaign.head.title(language)
    let series = PageSeries(.round(campaign: index, round: number), part: page, on: site)
    let fields: [(SiteName, Value)] = [
      (.kicker, .text(title)), (.iso, .text(site.wording.iso(round.due.value))),
      (.due, .text(site.wording.date(round.due.value))), (.units, .objects(units)),
    ]
    var content = PageContent(
      .round, heading: round.name(language), fields: Fields(fields + series.fields(linker)))
    content.titleParts.append(title)
    content.trail = [(.campaign(index), title)]
    content.outline = duties.map { place, duty in
      PageContent.Heading(anchor: "_unit-\(place + 1)", title: linker.party(duty.party).text)
    }
    func neighbour(_ other: Int) -> (page: SitePage, title: String)? {
      guard campaign.rounds.indices.contains(other) else { return nil }
      return (.round(campaign: index, round: other), campaign.rounds[other].name(language))
    }
    content.previous = neighbour(number - 1)
    content.next = neighbour(number + 1)
    content.place(in: series, site.wording)
    return content
  }

  private static func activity(_ activity: Campaign.Activity, _ campaign: Int, _ linker: Linker) -> Fields {
    let forms = activity.forms.items.map { linker.form($0.value) }
    return [
      .number: .text(linker.site.wording.number(activity.position)),
      .address: .text(linker.address(ofActivity: activity.position - 1, ofCampaign: campaign)),
      .title: .text(activity.title(linker.site.wording.language)),
      .hasEvidence: .flag(!activity.evidence.items.isEmpty),
      .evidence: .objects(activity.evidence.items.map { [.text: .text($0.value)] }),
      .hasForms: .flag(!forms.isEmpty), .forms: .objects(forms.map { Fields($0) }),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "title of the campaign"),
    Schema.Entry(.iso, .text, "the last day for machines"),
    Schema.Entry(.due, .text, "the last day in words"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(
      .units,
      .list(
        .object(
          Schema.linkEntries,
          and: [
            Schema.Entry(.anchor, .text, "anchor"),
            Schema.Entry(
              .activities,
              .list(
                .object([
                  Schema.Entry(.number, .text, "number"), Schema.Entry(.address, .text, "the activity"),
                  Schema.Entry(.title, .text, "what is done"),
                  Schema.Entry(.hasEvidence, .flag, "something is handed in"),
                  Schema.Entry(
                    .evidence, .list(.object([Schema.Entry(.text, .text, "the words")])), "what is handed in"),
                  Schema.Entry(.hasForms, .flag, "forms are named"),
                  Schema.Entry(.forms, .list(.link), "forms"),
                ])), "its activities of this round"),
          ])), "who hands in"),
  ]
}
