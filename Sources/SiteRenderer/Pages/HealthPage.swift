import ManualModel

/// The state of the manual: how much the checks found, by division and rule, when processes are to be reviewed, and what
/// the office set aside.
struct HealthPage {
  /// How many divisions of a rule are named; the rest are counted.
  private static let mostDivisions = 3

  let health: HealthChapters
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  static func content(_ health: HealthChapters, _ linker: Linker) -> PageContent {
    HealthPage(health: health, linker: linker).content
  }

  private var content: PageContent {
    let facts = settings(site.manual.book)
    let (unused, reviews) = (unused, HealthReviews(linker: linker).fields)
    let settings = words("ระดับที่เปลี่ยนและข้อยกเว้น", "Changed severities and waivers")
    var content = PageContent(
      .health, heading: words("สถานะของคู่มือ", "State of the manual"),
      fields: [
        .summary: .text(words.findings(health.chapters.flatMap(\.findings))),
        .hasEntries: .flag(!health.chapters.isEmpty),
        .divisions: .objects(
          health.chapters.map { counted($0.page(0), $0.title(site), words.findings($0.findings)) }),
        .rules: .objects(rules.map(rule)), .unused: .optional(unused), .reviews: .optional(reviews),
        .hasItems: .flag(!facts.isEmpty), .title: .text(settings), .facts: .objects(facts),
      ])
    func head(_ anchor: String, _ title: String, if isShown: Bool) {
      if isShown { content.outline.append(PageContent.Heading(anchor: anchor, title: title)) }
    }
    head("_divisions", FixedWords.byDivision.forms(words.language), if: !health.chapters.isEmpty)
    head("_rules", FixedWords.byRule.forms(words.language), if: !health.chapters.isEmpty)
    head("_unused", unusedTitle, if: unused != nil)
    head("_reviews", HealthReviews.title(words), if: reviews != nil)
    head("_settings", settings, if: !facts.isEmpty)
    return content
  }

  private func counted(
    _ page: SitePage, anchor: String? = nil, _ title: String, _ count: String
  ) -> Fields {
    [
      .address: .text(linker.address(page, anchor: anchor)), .title: .text(title), .count: .text(count),
    ]
  }

  // MARK: Rules

  private typealias Found = (chapter: HealthChapter, rule: HealthChapter.Rule)

  /// What each rule found in each chapter, the heaviest rules first, then by name.
  private var rules: [[Found]] {
    let found = health.chapters.flatMap { chapter in chapter.rules.map { (chapter: chapter, rule: $0) } }
    return Dictionary(grouping: found, by: \.rule.id).values.sorted { a, b in
      let (first, second) = (a[0].rule, b[0].rule)
      return first.severity == second.severity
        ? first.id.rawValue < second.id.rawValue : first.severity > second.severity
    }
  }

  private func rule(_ found: [Found]) -> Fields {
    // Sorting is stable: divisions with as many findings stay in the order of the book.
    let most = found.sorted { $0.rule.findings.count > $1.rule.findings.count }
    let rest = found.count - Self.mostDivisions
    return [
      .name: .text(found[0].rule.id.rawValue), .label: .text(words.label(found[0].rule.severity)),
      .count: .text(words.number(found.reduce(0) { $0 + $1.rule.findings.count })),
      .items: .objects(
        most.prefix(Self.mostDivisions).map { chapter, rule in
          counted(
            chapter.page(of: rule), anchor: rule.anchor, chapter.title(site),
            words.number(rule.findings.count))
        }),
      .note: .words(
        rest > 0
          ? words("และอีก \(words.number(rest)) หน่วยงาน", "and \(words.number(rest)) divisions more") : nil),
    ]
  }

  private var unusedTitle: String { words("สิ่งที่ยังไม่มีที่ใดใช้", "What nothing uses") }

  /// Where entries of registries and pages stand that nothing names.
  private var unused: Fields? {
    let items = health.chapters.flatMap { chapter in
      chapter.rules.compactMap { rule -> Fields? in
        let title: String
        switch rule.id {
        case .unusedEntry: title = words("รายการในทะเบียน", "Entries of the registries")
        case .unusedPage: title = words("หน้าข้อความ", "Pages")
        default: return nil
        }
        let count = words.entries(rule.findings.count)
        return counted(chapter.page(of: rule), anchor: rule.anchor, title, count)
      }
    }
    return items.isEmpty ? nil : [.title: .text(unusedTitle), .items: .objects(items)]
  }

  // MARK: Settings

  /// The severities that manual.yaml sets, by the names of rules, then its waivers.
  private func settings(_ book: Book) -> [Fields] {
    let settings = book.settings.sorted { $0.key.rawValue < $1.key.rawValue }.map { rule, setting -> Fields in
      let level: String
      switch setting {
      case .ignore: level = words("ไม่ตรวจ", "not checked")
      case .severity(.error): level = words("ผิด", "error")
      case .severity(.warn): level = words("เตือน", "warning")
      case .severity(.info): level = words("แจ้ง", "remark")
      }
      return [.label: .text(rule.rawValue), .text: .text(level)]
    }
    let waivers = book.waivers.map { waiver -> Fields in
      let document = waiver.document.map { " (\($0.value))" } ?? ""
      let until = words.date(waiver.until.value)
      return [
        .label: .text(waiver.rule.rawValue + document),
        .text: .text(waiver.reason.value + words(" ถึง ", ", until ") + until),
      ]
    }
    return settings + waivers
  }

  private static let countedSchema = Schema.object([
    Schema.Entry(.address, .text, "where the findings are"), Schema.Entry(.title, .text, "the words"),
    Schema.Entry(.count, .text, "number of findings"),
  ])

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "numbers of warnings and remarks in words"),
    Schema.Entry(.hasEntries, .flag, "there are findings"),
    Schema.Entry(
      .divisions, .list(countedSchema), "divisions in the order of the book, then what belongs to none"),
    Schema.Entry(
      .rules,
      .list(
        .object([
          Schema.Entry(.name, .text, "id of the rule"), Schema.Entry(.label, .text, "its severity"),
          Schema.Entry(.count, .text, "number of findings"),
          Schema.Entry(.items, .list(countedSchema), "divisions with most of them"),
          Schema.Entry(.note, .text, "how many divisions more there are"),
        ])), "rules with findings, the heaviest first"),
    Schema.Entry(
      .unused,
      .object([
        Schema.Entry(.title, .text, "heading"),
        Schema.Entry(.items, .list(countedSchema), "kinds of things"),
      ]), "what nothing uses"),
    Schema.Entry(.reviews, HealthReviews.schema, "when processes are to be reviewed"),
    Schema.Entry(.hasItems, .flag, "manual.yaml sets severities or waives findings"),
    Schema.Entry(.title, .text, "title of the settings"),
    Schema.Entry(
      .facts,
      .list(
        .object([
          Schema.Entry(.label, .text, "rule, and the document of a waiver"),
          Schema.Entry(.text, .text, "severity, or reason and last day"),
        ])), "severities by rule, then waivers"),
  ]
}
