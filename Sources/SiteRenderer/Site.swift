public import ManualModel

/// A whole site, planned but not yet written.
///
/// `files` says what there is, in the order of writing (assets, pages, indexes, home page last, `docs/reliability.md`
/// 3); `render` makes one of them. Rendering is pure, so files may be made in any order, on any number of threads,
/// and need not be in memory together.
public struct Site: Sendable {
  /// One file of the site.
  public struct File: Sendable {
    /// Where it goes, below the output folder.
    public let path: String
    /// The process whose charts are on it, if there is one.
    public let process: Process?
    let content: Content

    /// Whether it is a page that shows what the checks found.
    public var tellsFindings: Bool {
      switch content {
      case .page(.health), .page(.findings): true
      default: false
      }
    }

    enum Content: Sendable {
      case page(SitePage)
      case redirect(SitePage, title: String)
      case bytes([UInt8])
      /// All files of the search data; how many there are shows when they are made.
      case searchData
    }
  }

  /// All files, in the order of writing; those that show what the checks found follow from `report`.
  public private(set) var files: [File]
  /// What the checks found, for the pages on the state of the manual.
  public var report: CheckReport {
    didSet {
      health = HealthChapters(report, on: map)
      planFindings()
    }
  }
  private var health: HealthChapters
  let map: SiteMap
  private let templates: SiteTemplates
  private let frame: Frame

  /// Plans the site of a checked manual; with `showsDrafts` also the pages of drafts.
  public init(
    _ manual: Manual, templates: SiteTemplates, report: CheckReport = CheckReport(), showsDrafts: Bool = false
  ) {
    self.report = report
    map = SiteMap(manual, showsDrafts: showsDrafts)
    self.templates = templates
    frame = Frame(map, assets: templates.assets.addresses)
    files = SitePlan(map, assets: templates.assets.files).files
    health = HealthChapters(report, on: map)
    planFindings()
  }

  /// Plans the pages on the state of the manual anew, in the place of those that are planned.
  private mutating func planFindings() {
    guard let first = files.firstIndex(where: \.tellsFindings),
      let last = files.lastIndex(where: \.tellsFindings)
    else { return }
    let pages = health.all.map { $0.chapter.page($0.part) } + [.health]
    files.replaceSubrange(
      first...last,
      with: pages.map { File(path: $0.path(in: map.manual), process: nil, content: .page($0)) })
  }

  /// Makes one file, after the pictures of charts that lie beside it.
  ///
  /// `figure` draws a chart of the process that is on it, once, and is asked for no other; `neighbours` draws the process
  /// among those around it; `organisation` draws the units, for the one page that shows them.
  public func render(
    _ file: File, figure: (Process, Chart) -> ChartFigure?,
    neighbours: (NeighbourGraph) -> Drawing? = { _ in nil },
    organisation: (UnitTree) -> UnitChart? = { _ in nil }
  ) -> [OutputFile] {
    if case .bytes(let bytes) = file.content { return [OutputFile(path: file.path, bytes: bytes)] }
    if case .searchData = file.content {
      return SearchData(map, style: templates.assets.addresses.searchStyle).files
    }
    let charts = charts(of: file, figure)
    let picture = picture(of: file, neighbours)
    if case .page(.process(let index)) = file.content, file.process?.head.status != .withdrawn {
      return ProcessFiles(site: map, templates: templates, frame: frame, charts: charts, neighbours: picture)
        .files(of: index)
    }
    guard
      let (template, context) = context(
        of: file, charts: charts, neighbours: picture, organisation: organisation)
    else { return [] }
    return [OutputFile(path: file.path, bytes: templates.render(template, context, reserving: 16_384))]
  }

  /// What lies beside the page of a process for machines; nil for other files.
  ///
  /// `graphs` are those of its charts in order, as far as they were drawn.
  public func record(of file: File, graphs: [FlowGraph?] = []) -> ProcessRecord? {
    guard case .page(.process(let index)) = file.content else { return nil }
    return ProcessRecord(index, graphs, on: map)
  }

  /// The list of all processes for machines, made of their records in any order.
  public func catalog(hashes: [(process: Int, hash: String)]) -> OutputFile {
    Catalog(site: map).file(hashes: hashes)
  }

  /// The charts of the process that is shown on a page.
  func charts(of file: File, _ figure: (Process, Chart) -> ChartFigure?) -> [ProcessPage.ChartView] {
    guard let process = file.process, process.head.status != .withdrawn else { return [] }
    return process.charts.enumerated().map {
      ProcessPage.ChartView(number: $0, chart: $1, figure: figure(process, $1), map.wording)
    }
  }

  /// The process of a page among its neighbours; nil if it has none.
  func picture(of file: File, _ draw: (NeighbourGraph) -> Drawing?) -> NeighbourPicture? {
    guard case .page(.process(let index)) = file.content, let graph = NeighbourGraph(of: index, on: map),
      let drawing = draw(graph)
    else { return nil }
    return NeighbourPicture(neighbours: graph, drawing: drawing)
  }

  /// What a page shows, and the template that shows it; nil for files that are no pages.
  func context(
    of file: File, charts: [ProcessPage.ChartView], neighbours: NeighbourPicture? = nil,
    organisation: (UnitTree) -> UnitChart? = { _ in nil }
  ) -> (template: PageTemplate, context: Value)? {
    let linker = Linker(site: map, path: file.path)
    switch file.content {
    case .bytes, .searchData: return nil
    case .redirect(let target, let title):
      return (.redirect, Redirect.context(to: target, title: title, linker))
    case .page(let page):
      guard let content = content(of: page, linker, charts, neighbours, organisation) else { return nil }
      return (content.template, frame.context(of: content, at: page, linker))
    }
  }

  private func content(
    of page: SitePage, _ linker: Linker, _ charts: [ProcessPage.ChartView], _ neighbours: NeighbourPicture?,
    _ organisation: (UnitTree) -> UnitChart?
  ) -> PageContent? {
    switch page {
    case .home: HomePage.content(linker)
    case .contents: ContentsPage.content(linker)
    case .withdrawn: content(of: .withdrawn, 0, linker)
    case .workSystem: WorkSystemPage.content(linker)
    case .organisation: OrganisationPage.content(linker, draw: organisation)
    case .units: UnitListPage.content(part: 0, linker)
    case .responsibilities: ResponsibilityPage.overview(linker)
    case .duties(let index): content(of: .duties(index), 0, linker)
    case .forms: RegisterPage.content(.forms, nil, linker)
    case .laws: RegisterPage.content(.laws, nil, linker)
    case .systems: RegisterPage.content(.systems, nil, linker)
    case .letter(let register, let letter): RegisterPage.content(register, letter, linker)
    case .uses(let register, let entry, let part):
      UsesPage.content(entry, of: register, part: part, linker)
    case .search: SearchPage.content(linker)
    case .alphabetical(let letter): AlphabeticalPage.content(letter, linker)
    case .glossary(let letter): GlossaryPage.content(letter, linker)
    case .calendar(let part, let owner): CalendarPage.content(part, of: owner, page: 0, linker)
    case .connections(nil): ConnectionsPage.whole(linker)
    case .connections(let division?): content(of: .connections(division), 0, linker)
    case .help: HelpPage.content(linker)
    case .health: HealthPage.content(health, linker)
    case .findings(let division, let part):
      FindingsPage.content(division: division, part: part, health, linker)
    case .notFound: NotFoundPage.content(linker)
    case .division(let index): content(of: .division(index), 0, linker)
    case .category(let index): content(of: .category(index), 0, linker)
    case .group(let category, let group): content(of: .group(category: category, group: group), 0, linker)
    case .unit(let unit): content(of: .unit(unit), 0, linker)
    case .part(let list, let part): content(of: list, part, linker)
    case .round(let campaign, let round): content(of: .round(campaign: campaign, round: round), 0, linker)
    case .page(let index):
      withdrawn(map.manual.pages[index].head, map.manual.pages[index].body, linker)
        ?? ProsePage.content(index, linker)
    case .campaign(let index):
      withdrawn(map.manual.campaigns[index].head, map.manual.campaigns[index].body, linker)
        ?? content(of: .campaign(index), 0, linker)
    // These are made with the page of the process, whose charts they share.
    case .steps, .lanes: nil
    case .process(let index):
      withdrawn(map.manual.processes[index].head, map.manual.processes[index].body, linker)
        ?? ProcessPage.content(index, linker, charts: charts, neighbours: neighbours)
    }
  }

  private func content(of list: ListPage, _ part: Int, _ linker: Linker) -> PageContent {
    switch list {
    case .division(let index): DivisionPage.content(index, part: part, linker)
    case .duties(let index): ResponsibilityPage.division(index, part: part, linker)
    case .connections(let index): ConnectionsPage.division(index, part: part, linker)
    case .category(let index): CategoryPage.category(index, part: part, linker)
    case .group(let category, let group): CategoryPage.group(category, group, part: part, linker)
    case .unit(let unit): UnitPage.content(map.unitParts.scope(of: unit, part: part), linker)
    case .units: UnitListPage.content(part: part, linker)
    case .withdrawn: CategoryPage.withdrawn(part: part, linker)
    case .month(let month, let owner): CalendarPage.content(month, of: owner, page: part, linker)
    case .campaign(let index): CampaignPage.content(index, part: part, linker)
    case .round(let campaign, let round): RoundPage.content(campaign, round, page: part, linker)
    }
  }

  private func withdrawn(_ head: DocumentHead, _ body: [BodySection], _ linker: Linker) -> PageContent? {
    head.status == .withdrawn ? WithdrawnPage.content(head, body, linker) : nil
  }
}
