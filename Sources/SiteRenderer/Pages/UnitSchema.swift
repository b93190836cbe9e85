// The names that the template of “my manual” may use.
extension UnitPage {
  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "what it is, in words"), Schema.Entry(.english, .text, "English name"),
    Schema.Entry(.hasFacts, .flag, "there are facts"),
    Schema.Entry(
      .facts,
      .list(
        .object([
          Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "what it says"),
        ])), "short form, parent, number of steps, chapter"),
    Schema.Entry(.parts, .parts, "the pages of a unit that has several"),
    Schema.Entry(.hasItems, .flag, "there are several pages"),
    Schema.Entry(.steps, block(UnitSteps.schema), "its steps by process"),
    Schema.Entry(.deadlines, block(UnitDeadlines.schema), "what it does when"),
    Schema.Entry(.exchanges, .list(block(UnitExchanges.schema)), "what it receives and hands over"),
    Schema.Entry(
      .documents,
      block(
        .object([
          Schema.Entry(
            .groups,
            .list(
              .object([
                Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "links"),
              ])), "forms, systems")
        ])), "forms and systems it needs"),
    Schema.Entry(
      .owns, block(.object([Schema.Entry(.items, .list(.link), "links")])), "processes it owns"),
    Schema.Entry(
      .below, block(.object([Schema.Entry(.items, .list(.unitItem), "units")])),
      "units and positions below it"),
    Schema.Entry(.isIdle, .flag, "nothing names it"),
  ]

  private static func block(_ schema: Schema) -> Schema {
    guard case .object(let entries) = schema else { return schema }
    return .object(
      [Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.heading, .text, "heading")], and: entries)
  }
}

extension Schema {
  /// The form of a unit in a list.
  static let unitItem = Schema.object([
    Entry(.address, .text, "page of the unit"), Entry(.text, .text, "name"),
    Entry(.note, .text, "short form and number of steps"),
    Entry(.isBelow, .flag, "it stands below the one before it"),
    Entry(.depth, .text, "how deep below, from 0 to 6"),
  ])
}
