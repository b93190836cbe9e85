// The names that the template of a campaign page may use.
extension CampaignPage {
  private static let text = Schema.Entry(.text, .text, "the words")
  private static let due: [Schema.Entry] = [
    Schema.Entry(.iso, .text, "the last day for machines"),
    Schema.Entry(.text, .text, "the last day in words"),
  ]

  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "what kind of page it is"),
    Schema.Entry(.english, .text, "English title"), Schema.Entry(.status, .statusNotice, "draft"),
    Schema.Entry(.lead, .html, "objective"), ProcessPage.factsEntry,
    Schema.Entry(.hasRounds, .flag, "there are rounds"),
    Schema.Entry(
      .rounds,
      .list(
        .object(
          due,
          and: [
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.address, .text, "page of the round"),
            Schema.Entry(.title, .text, "name of the round"),
          ])), "rounds"),
    Schema.Entry(.hasItems, .flag, "there are several pages"), Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(.activities, .list(activity), "activities"),
    Schema.Entry(.timeline, timeline, "what is under way in which month"),
    Schema.Entry(
      .roundDuties,
      .list(
        .object(
          due,
          and: [
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "heading"),
            Schema.Entry(.address, .text, "page of the round"),
            Schema.Entry(
              .units,
              .list(
                .object(
                  Schema.linkEntries,
                  and: [
                    Schema.Entry(.hasEvidence, .flag, "papers are named"),
                    Schema.Entry(.evidence, .list(.object([text])), "what it hands in"),
                  ])),
              "who hands in"),
          ])), "what each unit hands in, by round"),
    Schema.Entry(.notes, ProcessPage.notesSchema, "notes and other parts of the text"),
    Schema.Entry(.history, ProcessPage.historySchema, "document control"),
  ]

  private static let activity = Schema.object([
    Schema.Entry(.phase, .text, "a phase begins here"), Schema.Entry(.anchor, .text, "anchor"),
    Schema.Entry(.number, .text, "number"), Schema.Entry(.title, .text, "what is done"),
    Schema.Entry(.detail, .html, "detail"),
    Schema.Entry(
      .process,
      .object([Schema.Entry(.address, .text, "its page"), Schema.Entry(.text, .text, "its title")]),
      "the process that does it"),
    Schema.Entry(.hasForms, .flag, "forms are named"), Schema.Entry(.forms, .list(.link), "forms"),
    Schema.Entry(.hasDocs, .flag, "documents are named"), Schema.Entry(.docs, .list(.link), "documents"),
    Schema.Entry(.time, .text, "when"), Schema.Entry(.parties, .list(.link), "who"),
    Schema.Entry(.hasEvidence, .flag, "something is handed in"),
    Schema.Entry(.evidence, .list(.object([text])), "what is handed in"),
    Schema.Entry(
      .round,
      .object([Schema.Entry(.address, .text, "its page"), Schema.Entry(.text, .text, "name and last day")]),
      "the round it is handed in with"),
  ])

  private static let timeline = Schema.object([
    Schema.Entry(
      .months,
      .list(
        .object([Schema.Entry(.short, .text, "short name"), Schema.Entry(.long, .text, "name and year")])),
      "months"),
    Schema.Entry(
      .rows,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "the activity"), Schema.Entry(.number, .text, "its number"),
          Schema.Entry(.title, .text, "its title"),
          Schema.Entry(
            .cells,
            .list(
              .object([
                Schema.Entry(.isBusy, .flag, "under way"), Schema.Entry(.isDue, .flag, "due"),
                Schema.Entry(.mark, .text, "the same in words"),
              ])), "one per month"),
        ])), "activities"),
    Schema.Entry(
      .list,
      .list(
        .object([
          Schema.Entry(.month, .text, "month and year"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.anchor, .text, "the activity or round"),
                Schema.Entry(.title, .text, "its title"),
                Schema.Entry(.note, .text, "when it is due"),
              ])), "what is under way"),
        ])), "the same as a list"),
  ])
}
