// The names that the templates of a process page may use.
extension ProcessPage {
  static let schema: [Schema.Entry] =
    headEntries + [
      Schema.Entry(.sipoc, sipocSchema, "inputs and outputs"),
      Schema.Entry(.objective, bodySchema, "objective; only in a document layout"),
      Schema.Entry(.scope, bodySchema, "scope"),
      Schema.Entry(
        .definitions, .object([heading], and: Schema.definitionEntries), "terms and meanings"),
      Schema.Entry(.responsibilities, bodySchema, "responsibilities"),
      Schema.Entry(.flow, flowSchema, "steps and charts"),
      Schema.Entry(.lanes, lanesSchema, "swimlane charts"),
      Schema.Entry(.who, whoSchema, "who does what; nothing when one alone does everything"),
      Schema.Entry(.kpis, kpiSchema, "indicators"),
      Schema.Entry(.hasAdoption, .flag, "something is said of digital work or innovation"),
      Schema.Entry(.adoptions, .list(adoptionSchema), "digital work and innovation"),
      Schema.Entry(
        .requirements,
        variants([
          Schema.Entry(.isNone, .flag, "“none” is written"),
          Schema.Entry(.items, .list(.link), "what must be met"),
        ]), "requirements"),
      Schema.Entry(
        .documents,
        .object([
          heading,
          Schema.Entry(
            .groups,
            .list(
              .object([
                Schema.Entry(.label, .text, "label"), Schema.Entry(.isNone, .flag, "“none” is written"),
                Schema.Entry(.items, .list(.link), "links"),
              ])), "forms, systems, attachments"),
        ]), "documents"),
      Schema.Entry(
        .related,
        .object([
          heading, Schema.Entry(.drawing, .html, "the process among its neighbours"),
          Schema.Entry(
            .groups,
            .list(
              .object([
                Schema.Entry(.label, .text, "label"), Schema.Entry(.items, .list(.link), "processes"),
              ])), "kinds of relation"),
        ]), "related processes"),
      Schema.Entry(.notes, notesSchema, "notes and other parts of the text"),
      Schema.Entry(.appendix, bodySchema, "appendix"),
      Schema.Entry(.history, historySchema, "document control"),
    ]

  static let heading = Schema.Entry(.heading, .text, "heading")
  private static let bodySchema = Schema.object([heading, Schema.Entry(.body, .html, "text")])
  private static let title = Schema.Entry(.title, .text, "title of the case; nothing for the process")

  private static func variants(_ entries: [Schema.Entry]) -> Schema {
    .object([
      heading,
      Schema.Entry(.variants, .list(.object([title], and: entries)), "the process, then its cases"),
    ])
  }

  static let notesSchema = Schema.object([
    heading, Schema.Entry(.body, .html, "notes and opening text"),
    Schema.Entry(
      .variants, .list(.object([title, Schema.Entry(.body, .html, "text")])), "notes of the cases"),
    Schema.Entry(.sections, .list(.section), "the author's other parts"),
  ])

  private static let sipocSchema = variants([
    Schema.Entry(
      .inputs,
      .list(
        .object(
          [
            Schema.Entry(.name, .text, "the thing"),
            Schema.Entry(
              .source,
              .object([
                Schema.Entry(.address, .text, "the process or its output"),
                Schema.Entry(.text, .text, "its title"),
              ]), "where it is made"),
          ], and: Schema.lines("providers"))), "inputs"),
    Schema.Entry(.noInputs, .flag, "“none” is written"),
    Schema.Entry(
      .outputs,
      .list(
        .object(
          [
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.name, .text, "the thing"),
            Schema.Entry(.isOutcome, .flag, "an effect"),
          ], and: Schema.lines("receivers"))), "outputs"),
    Schema.Entry(.noOutputs, .flag, "“none” is written"),
    Schema.Entry(.process, .text, "title of the process"), Schema.Entry(.address, .text, "the steps"),
    Schema.Entry(.steps, .text, "number of steps in words"),
  ])

  private static let kpiSchema = variants([
    Schema.Entry(.isNone, .flag, "“none” is written"),
    Schema.Entry(
      .items,
      .list(
        .object([
          Schema.Entry(.name, .text, "what is measured"), Schema.Entry(.english, .text, "in English"),
          Schema.Entry(.target, .text, "target"),
        ])), "indicators"),
  ])

  private static let adoptionSchema = Schema.object([
    Schema.Entry(.anchor, .text, "anchor"), heading,
    Schema.Entry(
      .variants,
      .list(
        .object([
          title, Schema.Entry(.isNone, .flag, "not used"),
          Schema.Entry(.hasItems, .flag, "benefit, beginning or systems are told"),
          Schema.Entry(.how, .html, "in what way"),
          Schema.Entry(.benefit, .html, "benefit"), Schema.Entry(.since, .text, "since when"),
          Schema.Entry(.hasSystems, .flag, "systems are named"),
          Schema.Entry(.systems, .list(.link), "systems"),
        ])), "the process, then its cases"),
  ])
}
