import ManualModel

/// The keys of every place, in the order of the tables of content model 5 to 11.
extension Vocabulary {
  // MARK: manual.yaml (5)

  static let book = Vocabulary(
    required: [.title, .org, .fiscalYear, .categories, .divisions],
    optional: [
      .titleEn, .language, .digits, .era, .frontPages, .preparedBy, .date, .approvers, .contact, .address,
      .layout,
      .parts, .layouts, .check,
    ])
  static let signature = Vocabulary(
    required: [.position], optional: [.positionEn, .name, .nameEn, .capacity, .act, .date])
  static let contact = Vocabulary(required: [], optional: [.phone, .email, .url, .place])
  static let part = Vocabulary(required: [], optional: [.page, .campaign])
  static let category = Vocabulary(required: [.id, .title], optional: [.titleEn, .groups, .processes])
  static let group = Vocabulary(required: [.id, .title, .processes], optional: [.titleEn, .unit])
  static let division = Vocabulary(
    required: [.unit], optional: [.title, .titleEn, .role, .processes, .sections])
  static let section = Vocabulary(required: [.title, .processes], optional: [.titleEn, .unit])
  static let layout = Vocabulary(required: [.columns], optional: [.stepList, .requires])

  static let waiver = Vocabulary(required: [.rule, .reason, .until], optional: [.document])

  // MARK: units.yaml, laws.yaml, forms.yaml, systems.yaml (6, 7)

  static let units = Vocabulary(required: [.units])
  static let unit = Vocabulary(
    required: [.id, .name, .kind],
    optional: [.nameEn, .under, .also, .numbered, .count, .unitWord, .slug, .note],
    habits: [
      "abbreviation": .key(.id), "abbr": .key(.id), "short": .key(.id), "parent": .key(.under),
      "aliases": .key(.also), "alias": .key(.also),
    ])
  static let alias = Vocabulary(required: [.name], optional: [.until])
  static let laws = Vocabulary(required: [.laws])
  static let law = Vocabulary(
    required: [.id, .title], optional: [.titleEn, .also, .year, .latest, .note, .url])
  static let forms = Vocabulary(required: [.forms])
  static let form = Vocabulary(
    required: [.id, .name], optional: [.nameEn, .title, .titleEn, .file, .url, .owner, .note])
  static let systems = Vocabulary(required: [.systems])
  static let system = Vocabulary(required: [.id, .name], optional: [.nameEn, .also, .owner, .url, .note])

  // MARK: Parties and times (14, 16)

  /// A party in a strict place.
  static let party = Vocabulary(
    required: [.unit], optional: [.only, .note], habits: ["text": .advice(Advice.wordsOnlyInFromAndTo)])
  /// A party of `from` or `to`, where free words are allowed.
  static let lenientParty = Vocabulary(required: [], optional: [.unit, .text, .only, .note])
  static let words = Vocabulary(required: [.text])

  // MARK: Documents (8, 10, 11)

  static let process = Vocabulary(
    required: [.title, .owner],
    optional: [
      .titleEn, .formerly, .status, .effective, .review, .audience, .layout, .preparedBy, .signedBy, .contact,
      .mission, .objective, .definitions,
    ] + Key.blocks + [.steps, .cases, .chartsNote, .notes, .attachments],
    habits: documentHabits.merging([
      "category": .advice(Advice.listInManual), "type": .advice(Advice.listInManual), "kpi": .key(.kpis),
      "input": .key(.inputs), "output": .key(.outputs), "step": .key(.steps), "case": .key(.cases),
      "requirement": .key(.requirements),
    ]) { $1 })
  static let processCase = Vocabulary(
    required: [.id, .title], optional: [.titleEn] + Key.blocks + [.steps, .chartsNote, .notes])
  static let campaign = Vocabulary(
    required: [.title, .owner, .activities],
    optional: [
      .titleEn, .formerly, .status, .preparedBy, .signedBy, .contact, .objective, .rounds, .notes,
      .attachments,
    ], habits: documentHabits)
  static let page = Vocabulary(
    required: [.title], optional: [.titleEn, .formerly, .status, .definitions, .date, .signedBy],
    habits: documentHabits)
  private static let documentHabits: [String: Habit] = [
    "id": .advice(Advice.renameFile), "kind": .advice(Advice.folderSaysKind),
  ]

  // MARK: Blocks (8.2)

  static let definition = Vocabulary(required: [.term, .meaning])
  static let kpi = Vocabulary(required: [.name], optional: [.nameEn, .target])
  static let adoption = Vocabulary(required: [], optional: [.used, .how, .benefit, .since, .systems])
  static let requirement = Vocabulary(required: [], optional: [.text, .law, .plan, .remark])
  static let input = Vocabulary(
    required: [.name], optional: [.nameEn, .from, .source],
    habits: ["supplier": .key(.from), "provider": .key(.from)])
  static let output = Vocabulary(
    required: [.name], optional: [.id, .nameEn, .to, .kind],
    habits: ["customer": .key(.to), "receiver": .key(.to)])
  static let attachment = Vocabulary(required: [.file], optional: [.title, .titleEn])

  // MARK: Steps and activities (9, 10)

  static let step = Vocabulary(
    required: [.title],
    optional: [
      .phase, .id, .formerly, .titleEn, .by, .with, .time, .shape, .numbered, .together, .wait, .calls,
      .detail,
      .substeps, .ask, .answers, .go, .tools, .quality, .control, .risk, .kpi, .docs, .forms, .evidence,
    ], habits: stepHabits)
  static let answer = Vocabulary(
    required: [.if], optional: [.go, .note],
    habits: [
      "next": .key(.go), "goto": .key(.go), "then": .key(.go), "label": .key(.if), "when": .key(.if),
    ])
  static let substep = Vocabulary(required: [.title], optional: [.titleEn, .by, .with, .time, .detail])
  static let round = Vocabulary(
    required: [.id, .name, .due], optional: [.nameEn], habits: ["deadline": .key(.due)])
  static let activity = Vocabulary(
    required: [.title],
    optional: [
      .phase, .id, .titleEn, .by, .with, .time, .detail, .docs, .forms, .evidence, .round, .calls,
    ], habits: ["duration": .key(.time), "period": .key(.time)])
  private static let stepHabits: [String: Habit] = [
    "owner": .key(.by), "responsible": .key(.by), "performer": .key(.by), "actor": .key(.by),
    "duration": .key(.time), "period": .key(.time), "description": .key(.detail), "details": .key(.detail),
    "content": .key(.detail), "decision": .key(.ask), "question": .key(.ask), "condition": .key(.ask),
    "yes": .key(.answers), "no": .key(.answers), "branches": .key(.answers), "options": .key(.answers),
    "next": .key(.go), "goto": .key(.go), "then": .key(.go), "documents": .key(.docs),
    "document": .key(.docs),
    "number": .advice(Advice.numbersAreGenerated), "order": .advice(Advice.numbersAreGenerated),
  ]
}

extension Key {
  /// The tables that a process and each of its cases may have.
  static let blocks: [Key] = [.kpis, .digital, .innovation, .requirements, .inputs, .outputs]
}

/// What to do instead of writing a key that does not exist (content model 3.6).
private enum Advice {
  static let renameFile = Bilingual(
    thai: "ชื่อแฟ้มคือรหัส ให้เปลี่ยนชื่อแฟ้ม", english: "the file name is the id; rename the file")
  static let folderSaysKind = Bilingual(
    thai: "ลบบรรทัดนี้ โฟลเดอร์บอกชนิดของแฟ้มแล้ว", english: "delete it; the folder says what the file is")
  static let listInManual = Bilingual(
    thai: "ใส่กระบวนการไว้ใต้ categories ใน manual.yaml",
    english: "list the process under categories in manual.yaml")
  static let numbersAreGenerated = Bilingual(
    thai: "ลบบรรทัดนี้ โปรแกรมใส่เลขให้เอง", english: "delete it; numbers are generated")
  static let wordsOnlyInFromAndTo = Bilingual(
    thai: "ใช้ {text: …} ได้เฉพาะใน from และ to", english: "{text: …} is accepted in from and to only")
}
