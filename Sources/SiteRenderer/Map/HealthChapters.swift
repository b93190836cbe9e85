import ManualModel

/// What the checks found, parted into chapters and these into pages, lest a page grow with the findings
/// (`docs/site.md` 12).
struct HealthChapters: Sendable {
  /// Those with findings: divisions in the order of the book, then what belongs to none.
  let chapters: [HealthChapter]
  /// The files in which something was found.
  let files: [SourceFile]
  /// The pages of these files, of those that have one.
  let pages: [FileID: SitePage]

  /// Drafts that have no page are nobody's business yet.
  init(_ report: CheckReport, on site: SiteMap) {
    files = report.files
    pages = site.pagesOfFiles
    let divisions = site.divisionsOfFiles
    let hidden = site.hiddenFiles
    let count = site.manual.book.divisions.count
    var found = [[Diagnostic]](repeating: [], count: count + 1)
    for finding in report.findings where finding.range.map({ !hidden.contains($0.file) }) ?? true {
      found[finding.range.flatMap { divisions[$0.file] } ?? count].append(finding)
    }
    let room = FindingRoom(files: files, pages: pages, site: site)
    chapters = found.enumerated().filter { !$1.isEmpty }.map { index, findings in
      HealthChapter(division: index < count ? index : nil, findings, room)
    }
  }

  /// All pages of findings, in order, with the chapter of each.
  var all: [(chapter: HealthChapter, part: Int)] {
    chapters.flatMap { chapter in chapter.parts.indices.map { (chapter, $0) } }
  }
}

/// The findings in the files of one division, or in those of none.
struct HealthChapter: Sendable {
  /// What one rule found.
  struct Rule: Sendable {
    var id: DiagnosticID
    var severity: Severity
    /// Where its findings stand among those of the chapter.
    var findings: Range<Int>
  }

  /// nil for registers and the book as a whole.
  let division: Int?
  /// All findings, those of a rule together, the heaviest first.
  let findings: [Diagnostic]
  /// Rules in the order of their findings.
  let rules: [Rule]
  /// Per page, which findings it lists.
  let parts: [Range<Int>]

  fileprivate init(division: Int?, _ findings: [Diagnostic], _ room: FindingRoom) {
    self.division = division
    let groups = Dictionary(grouping: findings, by: \.id).map { (id: $0.key, findings: $0.value) }.sorted {
      let (first, second) = ($0.findings[0].severity, $1.findings[0].severity)
      return first == second ? $0.id.rawValue < $1.id.rawValue : first > second
    }
    self.findings = groups.flatMap(\.findings)
    var rules: [Rule] = []
    for group in groups {
      let start = rules.last?.findings.upperBound ?? 0
      rules.append(
        Rule(
          id: group.id, severity: group.findings[0].severity,
          findings: start..<start + group.findings.count))
    }
    self.rules = rules
    parts = room.cuts(of: self.findings).pages
  }

  /// One of its pages.
  func page(_ part: Int) -> SitePage { .findings(division: division, part: part) }

  /// The page on which the findings of a rule begin.
  func page(of rule: Rule) -> SitePage {
    page(parts.firstIndex { $0.contains(rule.findings.lowerBound) } ?? 0)
  }

  func title(_ site: SiteMap) -> String {
    division.map(site.title) ?? site.wording("ทั้งเล่มและทะเบียน", "The book and its registries")
  }
}

/// How much room findings take on a page.
private struct FindingRoom {
  /// Bytes of the findings of one page: what 60 KB leave beside the frame.
  private static let most = 46_500
  /// Bytes of the markup around a finding, and around a rule.
  private static let (finding, rule) = (48, 240)

  let files: [SourceFile]
  let pages: [FileID: SitePage]
  let site: SiteMap

  func cuts(of findings: [Diagnostic]) -> PageCuts {
    PageCuts(count: findings.count, most: Self.most) { index, isFirst in
      let isHeaded = isFirst || findings[index - 1].id != findings[index].id
      return size(of: findings[index]) + (isHeaded ? Self.rule : 0)
    }
  }

  private func size(of finding: Diagnostic) -> Int {
    let language = site.wording.language
    var size = Self.finding + finding.message(language).htmlSize
    if let place = finding.place { size += place(language).htmlSize + 2 }
    guard let range = finding.range, files.indices.contains(Int(range.file.index)) else { return size }
    size += files[Int(range.file.index)].path.htmlSize
    return size + (pages[range.file]?.path(in: site.manual).utf8.count ?? 0)
  }
}

extension SiteMap {
  /// The division of each file with a process.
  fileprivate var divisionsOfFiles: [FileID: Int] {
    var divisions: [FileID: Int] = [:]
    for (index, division) in manual.book.divisions.enumerated() {
      for id in division.processes {
        guard let process = manual.process(id.value) else { continue }
        divisions[process.head.file] = index
      }
    }
    return divisions
  }

  /// The files of documents without a page.
  fileprivate var hiddenFiles: Set<FileID> {
    let heads = manual.processes.map(\.head) + manual.pages.map(\.head) + manual.campaigns.map(\.head)
    return Set(heads.lazy.filter { !self.isPublished($0) }.map(\.file))
  }

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
