import ManualModel

/// What the checks found in one division, or in the book and its registries, rule by rule.
struct FindingsPage {
  let chapter: HealthChapter
  /// 0 for the first page.
  let part: Int
  let health: HealthChapters
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  static func content(division: Int?, part: Int, _ health: HealthChapters, _ linker: Linker) -> PageContent? {
    guard let chapter = health.chapters.first(where: { $0.division == division }),
      chapter.parts.indices.contains(part)
    else { return nil }
    return FindingsPage(chapter: chapter, part: part, health: health, linker: linker).content
  }

  private var content: PageContent {
    let shown = chapter.parts[part]
    let rules = chapter.rules.filter { $0.findings.overlaps(shown) }
    let state = words("สถานะของคู่มือ", "State of the manual")
    var content = PageContent(
      .findings, heading: chapter.title(site),
      fields: Fields(
        [
          (.kicker, .text(state)), (.summary, .text(words.findings(chapter.findings))),
          (.entries, .objects(rules.map { entry($0, shown) })),
        ] + PageSeries(count: chapter.parts.count, part: part, chapter.page).fields(linker)))
    content.titleParts = [title(of: chapter, part), state]
    content.trail = [(.health, state)]
    content.outline = rules.map { PageContent.Heading(anchor: $0.anchor, title: $0.id.rawValue) }
    let all = health.all
    let place = all.firstIndex { $0.chapter.division == chapter.division && $0.part == part }
    func neighbour(_ index: Int) -> (page: SitePage, title: String)? {
      guard all.indices.contains(index) else { return nil }
      return (all[index].chapter.page(all[index].part), title(of: all[index].chapter, all[index].part))
    }
    content.previous = place.flatMap { neighbour($0 - 1) }
    content.next = place.flatMap { neighbour($0 + 1) }
    return content
  }

  /// The title of a division, with the number of the page if it has several.
  private func title(of chapter: HealthChapter, _ part: Int) -> String {
    chapter.parts.count == 1 ? chapter.title(site) : chapter.title(site) + " " + words.part(part)
  }

  private func entry(_ rule: HealthChapter.Rule, _ shown: Range<Int>) -> Fields {
    [
      .anchor: .text(rule.anchor), .name: .text(rule.id.rawValue), .label: .text(words.label(rule.severity)),
      .count: .text(words.number(rule.findings.count)),
      .items: .objects(chapter.findings[rule.findings.clamped(to: shown)].map(item)),
    ]
  }

  private func item(_ finding: Diagnostic) -> Fields {
    let place = finding.place.map { $0(words.language) + ": " } ?? ""
    let sentence = place + finding.message(words.language)
    guard let range = finding.range, health.files.indices.contains(Int(range.file.index)) else {
      return [.address: .absent, .text: .text("content"), .sentence: .text(sentence)]
    }
    let file = health.files[Int(range.file.index)]
    return [
      .address: .words(health.pages[range.file].map { linker.address($0) }),
      .text: .text("\(file.path):\(file.line(of: Int(range.start)))"), .sentence: .text(sentence),
    ]
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.kicker, .text, "title of the page above"),
    Schema.Entry(.summary, .text, "numbers of warnings and remarks in words"),
    Schema.Entry(.hasItems, .flag, "the findings fill several pages"),
    Schema.Entry(.parts, .parts, "these pages"),
    Schema.Entry(
      .entries,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.name, .text, "id of the rule"),
          Schema.Entry(.label, .text, "its severity"),
          Schema.Entry(.count, .text, "number of findings, on all these pages"),
          Schema.Entry(
            .items,
            .list(
              .object([
                Schema.Entry(.address, .text, "page, if the file has one"),
                Schema.Entry(.text, .text, "file and line"),
                Schema.Entry(.sentence, .text, "what was found"),
              ])), "findings on this page"),
        ])), "rules with findings on this page, the heaviest first"),
  ]
}

extension HealthChapter.Rule {
  /// Where its findings begin on a page.
  var anchor: String { "_" + id.rawValue }
}

extension Wording {
  /// How many warnings and remarks there are: “คำเตือน ๑๒ แจ้งเพื่อทราบ ๓”.
  func findings(_ findings: [Diagnostic]) -> String {
    let warnings = findings.count { $0.severity == .warn }
    let remarks = findings.count { $0.severity == .info }
    return self(
      "คำเตือน \(number(warnings)) แจ้งเพื่อทราบ \(number(remarks))",
      number(warnings) + (warnings == 1 ? " warning, " : " warnings, ") + number(remarks)
        + (remarks == 1 ? " remark" : " remarks"))
  }

  /// The word for one finding of a severity.
  func label(_ severity: Severity) -> String {
    severity == .info ? self("แจ้ง", "Remark") : self("เตือน", "Warning")
  }

  /// “ส่วนที่ ๒” for the second page, which is part 1.
  func part(_ part: Int) -> String { self("ส่วนที่\u{A0}", "part\u{A0}") + number(part + 1) }
}
