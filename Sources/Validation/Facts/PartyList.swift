internal import ManualModel

/// The parties that one document, or manual.yaml with the registries, names.
struct PartyList: Sendable {
  /// What a party is named for.
  enum Role: Sendable {
    case owner, performer, supporter, provider, receiver, preparer, keeper

    /// Whether only entries of units.yaml may be named (16.4).
    var isStrict: Bool {
      switch self {
      case .owner, .performer, .supporter: true
      case .provider, .receiver, .preparer, .keeper: false
      }
    }
  }

  /// A party, what it is named for, and the row or case that names it.
  struct Item: Sendable {
    var party: Party
    var role: Role
    var place: @Sendable () -> Bilingual?
  }

  let facts: ManualFacts
  private(set) var items: [Item] = []

  private static let nowhere: @Sendable () -> Bilingual? = { nil }

  private mutating func add(
    _ parties: [Party], _ role: Role, _ place: @escaping @Sendable () -> Bilingual? = PartyList.nowhere
  ) {
    for party in parties { items.append(Item(party: party, role: role, place: place)) }
  }

  /// The parties of a process.
  init(of process: ProcessFacts) {
    facts = process.facts
    add(process.process.owner, .owner)
    add(process.process.preparedBy, .preparer)
    for (blocks, place) in process.blocks {
      let name: @Sendable () -> Bilingual? = { place }
      for input in blocks.inputs.items { add(input.from, .provider, name) }
      for output in blocks.outputs.items { add(output.to, .receiver, name) }
    }
    for chart in process.charts {
      for row in chart.rows.indices {
        let name: @Sendable () -> Bilingual? = { chart.place(of: row) }
        add(chart.rows[row].by, .performer, name)
        add(chart.rows[row].with, .supporter, name)
        for substep in chart.rows[row].substeps {
          add(substep.by, .performer, name)
          add(substep.with, .supporter, name)
        }
      }
    }
  }

  /// The parties of a campaign.
  init(of campaign: CampaignFacts) {
    facts = campaign.facts
    add(campaign.campaign.owner, .owner)
    add(campaign.campaign.preparedBy, .preparer)
    for activity in campaign.campaign.activities {
      let name: @Sendable () -> Bilingual? = { campaign.place(of: activity) }
      add(activity.by, .performer, name)
      add(activity.with, .supporter, name)
    }
  }

  /// The parties of manual.yaml, forms.yaml and systems.yaml.
  init(ofBookIn facts: ManualFacts) {
    self.facts = facts
    let manual = facts.manual
    add(manual.book.preparedBy, .preparer)
    for category in manual.book.categories {
      for group in category.groups { add(group.unit, .keeper) }
    }
    for division in manual.book.divisions {
      for section in division.sections { add(section.unit, .keeper) }
    }
    for form in manual.forms { add(form.owner, .keeper) }
    for system in manual.systems { add(system.owner, .keeper) }
  }
}
