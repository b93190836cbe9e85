import ManualModel
import ThaiText

/// The state of the manual: what the checks found, by division and rule, and what the office set aside.
enum HealthPage {
  /// How many findings of one rule a division shows; the rest are counted.
  private static let most = 20

  static func content(_ report: CheckReport, _ linker: Linker) -> PageContent {
    let site = linker.site
    let words = site.wording
    let chapters = Chapter.all(report.findings, of: site)
    let all = chapters.flatMap(\.findings)
    func count(_ severity: Severity) -> String { words.number(all.count { $0.severity == severity }) }
    let facts = settings(words, site.manual.book)
    let places = Places(files: report.files, pages: site.pagesOfFiles)
    var content = PageContent(
      .health, heading: words("สถานะของคู่มือ", "State of the manual"),
      fields: [
        .summary: .text(
          words(
            "คำเตือน \(count(.warn)) แจ้งเพื่อทราบ \(count(.info))",
            "\(count(.warn)) warnings, \(count(.info)) remarks")),
        .sections: .objects(chapters.map { section($0, places, linker) }), .hasItems: .flag(!facts.isEmpty),
        .title: .text(words("ระดับที่เปลี่ยนและข้อยกเว้น", "Changed severities and waivers")),
        .facts: .objects(facts),
      ])
    content.outline = chapters.map { PageContent.Heading(anchor: $0.anchor, title: $0.title) }
    return content
  }

  /// The files in which something was found, and their pages.
  private struct Places {
    var files: [SourceFile]
    var pages: [FileID: SitePage]
  }

  private static func section(
    _ chapter: Chapter, _ places: Places, _ linker: Linker
  ) -> Fields {
    let words = linker.site.wording
    let rules = Dictionary(grouping: chapter.findings, by: \.id).sorted { a, b in
      let (first, second) = (a.value[0].severity, b.value[0].severity)
      return first == second ? a.key.rawValue < b.key.rawValue : first > second
    }
    return [
      .anchor: .text(chapter.anchor), .title: .text(chapter.title),
      .count: .text(words.number(chapter.findings.count)),
      .entries: .objects(rules.map { entry($0.key, $0.value, places, linker) }),
    ]
  }

  private static func entry(
    _ rule: DiagnosticID, _ findings: [Diagnostic], _ places: Places, _ linker: Linker
  ) -> Fields {
    let words = linker.site.wording
    let severity = findings[0].severity
    let rest = findings.count - most
    return [
      .name: .text(rule.rawValue), .count: .text(words.number(findings.count)),
      .label: .text(severity == .info ? words("แจ้ง", "Remark") : words("เตือน", "Warning")),
      .items: .objects(findings.prefix(most).map { item($0, places, linker) }),
      .note: .words(
        rest > 0 ? words("และอีก \(words.number(rest))", "and \(words.number(rest)) more") : nil),
    ]
  }

  private static func item(
    _ finding: Diagnostic, _ places: Places, _ linker: Linker
  ) -> Fields {
    let language = linker.site.wording.language
    let place = finding.place.map { $0(language) + ": " } ?? ""
    let sentence = place + finding.message(language)
    guard let range = finding.range, places.files.indices.contains(Int(range.file.index)) else {
      return [.text: .text("content"), .sentence: .text(sentence)]
    }
    let file = places.files[Int(range.file.index)]
    let page = places.pages[range.file].map { linker.address($0) }
    return [
      .address: .words(page), .text: .text("\(file.path):\(file.line(of: Int(range.start)))"),
      .sentence: .text(sentence),
    ]
  }

  /// The severities that manual.yaml sets, by the names of rules, then its waivers.
  private static func settings(_ words: Wording, _ book: Book) -> [Fields] {
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
      let until = words.style.long(waiver.until.value)
      return [
        .label: .text(waiver.rule.rawValue + document),
        .text: .text(waiver.reason.value + words(" ถึง ", ", until ") + until),
      ]
    }
    return settings + waivers
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.summary, .text, "numbers of warnings and remarks in words"),
    Schema.Entry(
      .sections,
      .list(
        .object([
          Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "division"),
          Schema.Entry(.count, .text, "number of findings"),
          Schema.Entry(
            .entries,
            .list(
              .object([
                Schema.Entry(.name, .text, "id of the rule"), Schema.Entry(.label, .text, "its severity"),
                Schema.Entry(.count, .text, "number of findings"),
                Schema.Entry(
                  .items,
                  .list(
                    .object([
                      Schema.Entry(.address, .text, "page, if the file has one"),
                      Schema.Entry(.text, .text, "file and line"),
                      Schema.Entry(.sentence, .text, "what was found"),
                    ])), "the first findings"),
                Schema.Entry(.note, .text, "how many more there are"),
              ])), "rules with findings, the heaviest first"),
        ])), "divisions in the order of the book, then what belongs to none"),
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

/// The findings in the files of one division, or in those of none.
private struct Chapter {
  var anchor: String
  var title: String
  var findings: [Diagnostic] = []

  /// Divisions in the order of the book, then the rest; drafts that have no page are nobody's business yet.
  static func all(_ findings: [Diagnostic], of site: SiteMap) -> [Chapter] {
    var chapters = site.manual.book.divisions.indices.map {
      Chapter(anchor: "_division-\($0 + 1)", title: site.title(ofDivision: $0))
    }
    chapters.append(
      Chapter(anchor: "_rest", title: site.wording("ทั้งเล่มและทะเบียน", "The book and its registries")))
    var divisions: [FileID: Int] = [:]
    var hidden: Set<FileID> = []
    for (index, division) in site.manual.book.divisions.enumerated() {
      for id in division.processes {
        guard let process = site.manual.process(id.value) else { continue }
        divisions[process.head.file] = index
      }
    }
    let manual = site.manual
    for head in manual.processes.map(\.head) + manual.pages.map(\.head) + manual.campaigns.map(\.head)
    where !site.isPublished(head) {
      hidden.insert(head.file)
    }
    for finding in findings where finding.range.map({ !hidden.contains($0.file) }) ?? true {
      let chapter = finding.range.flatMap { divisions[$0.file] } ?? chapters.count - 1
      chapters[chapter].findings.append(finding)
    }
    return chapters.filter { !$0.findings.isEmpty }
  }
}

extension SiteMap {
  /// The pages of documents by their files; never walked.
  fileprivate var pagesOfFiles: [FileID: SitePage] {
    var pages: [FileID: SitePage] = [:]
    for (index, process) in manual.processes.enumerated() where isPublished(process.head) {
      pages[process.head.file] = .process(index)
    }
    for (index, page) in manual.pages.enumerated() where isPublished(page.head) {
      pages[page.head.file] = .page(index)
    }
    for (index, campaign) in manual.campaigns.enumerated() where isPublished(campaign.head) {
      pages[campaign.head.file] = .campaign(index)
    }
    return pages
  }
}
