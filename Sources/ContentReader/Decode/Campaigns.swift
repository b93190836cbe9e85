import ManualModel

extension Decoding {
  /// A campaign (content model 10).
  mutating func campaign(_ fields: Fields, id: String, body: Range<Int>) -> Campaign {
    let head = head(fields, id: id)
    let owner = owner(fields[.owner])
    var campaign = Campaign(head: head, owner: owner, activities: activities(fields[.activities]))
    campaign.preparedBy = parties(fields[.preparedBy])
    campaign.signedBy = signatures(fields[.signedBy])
    campaign.contact = contact(fields[.contact])
    campaign.objective = markdown(fields[.objective])
    campaign.rounds = rounds(fields[.rounds])
    campaign.notes = markdown(fields[.notes])
    campaign.attachments = attachments(fields[.attachments])
    campaign.body = self.body(body, givesPlaces: false)
    // Rounds and activities are anchors of the same page.
    requireUnique(campaign.rounds.map(\.id) + campaign.activities.compactMap(\.id))
    return campaign
  }

  private mutating func rounds(_ field: Field?) -> [Campaign.Round] {
    listItems(field, limit: Self.maximalRows).compactMap { node in
      guard let fields = fields(of: node, .round, of: field?.key) else { return nil }
      let id = stepID(fields[.id])
      let name = requiredTitle(fields, .name, .nameEn)
      guard let id, let due = date(fields[.due]) else { return nil }
      return Campaign.Round(id: id, name: name, due: due)
    }
  }

  private mutating func activities(_ field: Field?) -> [Campaign.Activity] {
    var activities: [Campaign.Activity] = []
    for (index, node) in listItems(field, limit: Self.maximalRows).enumerated() {
      place.number = index + 1
      place.position = index + 1
      place.title = title(of: node)
      defer { place = Place() }
      guard let fields = fields(of: node, .activity, of: field?.key) else { continue }
      activities.append(activity(fields, position: index + 1))
    }
    return activities
  }

  private mutating func activity(_ fields: Fields, position: Int) -> Campaign.Activity {
    var activity = Campaign.Activity(
      position: position, range: fields.range, title: requiredTitle(fields, .title, .titleEn),
      by: parties(fields[.by]))
    activity.phase = statedText(fields[.phase])
    activity.id = stepID(fields[.id])
    activity.with = parties(fields[.with])
    activity.time = time(fields[.time])
    activity.detail = markdown(fields[.detail])
    activity.docs = statedTexts(fields[.docs])
    activity.forms = statedReferences(fields[.forms])
    activity.evidence = statedTexts(fields[.evidence])
    activity.round = reference(fields[.round])
    activity.calls = reference(fields[.calls])
    return activity
  }
}
