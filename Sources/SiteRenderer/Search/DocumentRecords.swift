import ManualModel

// Prose pages, chapters, groups of processes, and campaigns.
extension SearchRecords {
  var pages: [SearchRecord] {
    let book = site.manual.book
    let language = site.wording.language
    var records = site.manual.pages.indices.filter { site.isListed(site.manual.pages[$0].head) }.map(
      prosePage)
    for index in book.divisions.indices {
      records.append(page(.division(index), site.title(ofDivision: index), division: index))
    }
    for (index, category) in book.categories.enumerated() {
      var record = page(.category(index), category.title(language), category: index)
      record.add(alias: category.title.second(language))
      records.append(record)
      for (number, group) in category.groups.enumerated() {
        let place = SitePage.group(category: index, group: number)
        var record = page(place, group.title(language), category: index)
        record.add(alias: group.title.second(language))
        records.append(record)
      }
    }
    return records + SearchPage.ways(site.wording).map { page($0.page, $0.title) }
  }

  private func page(
    _ page: SitePage, _ title: String, division: Int? = nil, category: Int? = nil
  ) -> SearchRecord {
    SearchRecord(.page, page.path(in: site.manual), title, division: division, category: category)
  }

  private func prosePage(_ index: Int) -> SearchRecord {
    let page = site.manual.pages[index]
    var record = self.page(.page(index), page.head.title(site.wording.language))
    add(namesOf: page.head, to: &record)
    // The anchors are those of `Linker.sections`.
    var number = 0
    for section in page.body {
      if section.kind != .opening { number += 1 }
      let anchor = section.kind == .opening ? "" : "_section-\(number)"
      if let heading = section.heading { record.text.add(.words, heading.value, at: anchor) }
      for line in section.content.plainLines { record.text.add(.words, line, at: anchor) }
    }
    return record
  }

  func campaign(_ index: Int) -> SearchRecord {
    let campaign = site.manual.campaigns[index]
    let language = site.wording.language
    var record = SearchRecord(
      .campaign, SitePage.campaign(index).path(in: site.manual), campaign.head.title(language))
    add(namesOf: campaign.head, to: &record)
    for party in campaign.owner { record.text.add(.actor, words(of: party)) }
    let anchors = campaign.activities.indices.map { anchor(ofActivity: $0, ofCampaign: index) }
    for (activity, anchor) in zip(campaign.activities, anchors) {
      for party in activity.by + activity.with { record.text.add(.actor, words(of: party), at: anchor) }
    }
    for (activity, anchor) in zip(campaign.activities, anchors) {
      addPapers(of: activity, at: anchor, to: &record.text)
    }
    for attachment in campaign.attachments.items { add(attachment, to: &record.text) }
    for (activity, anchor) in zip(campaign.activities, anchors) {
      record.text.add(.step, activity.title(language), at: anchor)
    }
    for round in campaign.rounds { record.text.add(.words, round.name(language), at: round.id.value) }
    return record
  }

  /// The anchor of an activity, behind the folder of the page that shows it if that is not the first of the campaign.
  private func anchor(ofActivity number: Int, ofCampaign index: Int) -> String {
    let key = site.manual.campaigns[index].activities[number].key
    let part = site.campaignParts[index].activities.page(of: number)
    return part == 0 ? key : "\(part + 1)#" + key
  }

  private func addPapers(of activity: Campaign.Activity, at anchor: String, to text: inout SearchText) {
    for form in activity.forms.items { text.add(.document, name(ofForm: form.value), at: anchor) }
    for paper in activity.docs.items + activity.evidence.items {
      text.add(.document, paper.value, at: anchor)
    }
  }
}

extension Markdown {
  /// The words alone, a line for each paragraph, item and cell.
  var plainLines: [String] { blocks.flatMap(\.plainLines) }
}

extension Markdown.Block {
  fileprivate var plainLines: [String] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines, _): [inlines.plainWords]
    case .bulletList(let items, _), .numberedList(let items, _, _): items.flatMap { $0.flatMap(\.plainLines) }
    case .quote(let blocks): blocks.flatMap(\.plainLines)
    case .table(let table): (table.head + table.rows.flatMap(\.self)).map(\.plainWords)
    case .code(let words): [words]
    case .rule: []
    }
  }
}

extension [Markdown.Inline] {
  fileprivate var plainWords: String {
    var words = ""
    for inline in self {
      inline.forEach { inline in
        switch inline {
        case .text(let text): words += text.value
        case .code(let code): words += code
        case .lineBreak: words += " "
        case .emphasis, .strong, .link, .image: break
        }
      }
    }
    return words
  }
}
