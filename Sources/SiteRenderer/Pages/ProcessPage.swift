import ManualModel

/// The page of a process (`docs/site.md` 4): what to do, in which order, by when, with which form, and who gets
/// it next.
///
/// The blocks are built here in the order of the page, so that the numbered headings of a document layout and
/// “on this page” come from one list; each block's own file says what it holds.
struct ProcessPage {
  let process: Process
  let index: Int
  let layout: Layout
  let charts: [ChartView]
  let neighbours: NeighbourPicture?
  let linker: Linker
  /// The blocks of this page so far.
  private var outline: [PageContent.Heading] = []
  private var blockNumber = 0

  var site: SiteMap { linker.site }
  var words: Wording { linker.site.wording }
  var language: Language { linker.site.wording.language }
  var isDocument: Bool { layout.order == .document }

  /// The pages of its steps; none if they stand on this page.
  var pages: [FlowPage] { site.flowPages.of(process: index) }

  /// A chart of the process and what was drawn for it.
  struct ChartView {
    /// Its place among the charts of the process.
    var number: Int
    var chart: Chart
    var figure: ChartFigure?
    /// What the place of each row in the flow says.
    let flows: [RowFlow]
    /// The chart in words, which every picture of it carries.
    let description: String

    init(number: Int, chart: Chart, figure: ChartFigure?, _ wording: Wording) {
      self.number = number
      self.chart = chart
      self.figure = figure
      flows = chart.rowFlows
      description = ChartWords(chart: chart, flows: flows, wording: wording).text
    }
  }

  static func content(
    _ index: Int, _ linker: Linker, charts: [ChartView], neighbours: NeighbourPicture?
  ) -> PageContent {
    var page = ProcessPage(index, linker, charts: charts, neighbours: neighbours)
    return page.content()
  }

  init(_ index: Int, _ linker: Linker, charts: [ChartView], neighbours: NeighbourPicture? = nil) {
    process = linker.site.manual.processes[index]
    self.index = index
    layout = linker.site.manual.layout(of: process)
    self.charts = charts
    self.neighbours = neighbours
    self.linker = linker
  }

  private mutating func content() -> PageContent {
    var fields = headFields
    fields.append((.facts, .objects(facts)))
    fields.append(block(.sipoc, "_sipoc", words("ปัจจัยนำเข้าและผลผลิต", "Inputs and outputs"), sipoc))
    fields += isDocument ? documentBlocks() : sheetBlocks()
    var content = PageContent(
      isDocument ? .procedure : .process, heading: process.head.title(language), fields: Fields(fields))
    content.outline = outline
    // More columns than number, chart and two more do not fit beside “on this page”.
    content.isWide = pages.isEmpty && charts.contains { isWide($0) }
    place(&content)
    return content
  }

  /// Whether its flow table needs the whole width of the page.
  func isWide(_ view: ChartView) -> Bool { FlowColumns(layout, view.chart, words).columns.count > 4 }

  /// `docs/site.md` 4: the order of a sheet.
  private mutating func sheetBlocks() -> [(SiteName, Value)] {
    [
      block(.objective, "_objective", "", nil),
      block(.scope, "_scope", words("ขอบเขต", "Scope"), section(.scope)),
      block(.definitions, "_definitions", words("คำจำกัดความ", "Definitions"), definitions),
      block(
        .responsibilities, "_responsibilities", words("ความรับผิดชอบ", "Responsibilities"),
        section(.responsibilities)),
      flowBlock(), lanesBlock(), whoBlock(), kpiBlock(), (.hasAdoption, .flag(hasAdoption)), adoptionBlocks(),
      requirementBlock(),
      block(.documents, "_documents", words("เอกสารและระบบงาน", "Documents and systems"), documents),
      block(.related, "_related", words("กระบวนการที่เกี่ยวข้อง", "Related processes"), related),
      block(.notes, "_notes", words("หมายเหตุและข้อมูลเพิ่มเติม", "Notes"), notes),
      block(.appendix, "_appendix", words("ภาคผนวก", "Appendix"), section(.appendix)),
      block(.history, "_history", words("การควบคุมเอกสาร", "Document control"), history),
    ]
  }

  /// `docs/content-model.md` 12.4: the numbered headings of a document.
  private mutating func documentBlocks() -> [(SiteName, Value)] {
    [
      numbered(.objective, "_objective", words("วัตถุประสงค์", "Objective"), objective),
      numbered(.scope, "_scope", words("ขอบเขต", "Scope"), section(.scope)),
      numbered(.definitions, "_definitions", words("คำจำกัดความ", "Definitions"), definitions),
      numbered(
        .responsibilities, "_responsibilities", words("ความรับผิดชอบ", "Responsibilities"),
        section(.responsibilities)),
      kpiBlock(), requirementBlock(), (.hasAdoption, .flag(hasAdoption)), adoptionBlocks(), flowBlock(),
      lanesBlock(), whoBlock(),
      numbered(.notes, "_notes", words("หมายเหตุและข้อมูลเพิ่มเติม", "Notes"), notes),
      numbered(.appendix, "_appendix", words("ภาคผนวก", "Appendix"), section(.appendix)),
      block(.documents, "_documents", words("เอกสารและระบบงาน", "Documents and systems"), documents),
      block(.related, "_related", words("กระบวนการที่เกี่ยวข้อง", "Related processes"), related),
      block(.history, "_history", words("การควบคุมเอกสาร", "Document control"), history),
    ]
  }

  private mutating func flowBlock() -> (SiteName, Value) {
    let flow = flow
    let block =
      isDocument ? numbered(.flow, "_flow", flowTitle, flow) : block(.flow, "_flow", flowTitle, flow)
    if flow != nil { outline += stepHeadings }
    return block
  }

  /// With a case on each page, the swimlanes stand there.
  private mutating func lanesBlock() -> (SiteName, Value) {
    let isElsewhere = pages.contains { charts[$0.chart].chart.caseIndex != nil }
    return block(.lanes, "_lanes", lanesTitle, isElsewhere ? nil : lanes(of: charts))
  }

  /// Stands where the steps are.
  private mutating func whoBlock() -> (SiteName, Value) {
    block(.who, "_who", whoTitle, pages.isEmpty ? who(of: charts.map { ($0, $0.chart.steps.indices) }) : nil)
  }

  var flowTitle: String { words("ขั้นตอนการปฏิบัติงาน", "Steps") }
  var lanesTitle: String { words("ผังแยกตามผู้รับผิดชอบ", "Swimlanes") }
  var whoTitle: String { words("ใครทำอะไร", "Who does what") }

  private mutating func kpiBlock() -> (SiteName, Value) {
    let title = words("ตัวชี้วัดและเป้าหมาย", "Indicators and targets")
    return isDocument ? numbered(.kpis, "_kpis", title, kpis) : block(.kpis, "_kpis", title, kpis)
  }

  private mutating func requirementBlock() -> (SiteName, Value) {
    let title = words("ข้อกำหนดที่สำคัญ", "Requirements")
    return isDocument
      ? numbered(.requirements, "_requirements", title, requirements)
      : block(.requirements, "_requirements", title, requirements)
  }

  private mutating func adoptionBlocks() -> (SiteName, Value) {
    var panels: [Fields] = []
    for (anchor, title, variants) in adoptions {
      var panel: Fields = [.anchor: .text(anchor), .variants: .objects(variants)]
      let name = isDocument ? numbered(title) : title
      panel[.heading] = .text(name)
      outline.append(PageContent.Heading(anchor: anchor, title: name))
      panels.append(panel)
    }
    return (.adoptions, .objects(panels))
  }

  /// A block under its name, noted for “on this page”; nothing if it has no content.
  private mutating func block(
    _ name: SiteName, _ anchor: String, _ title: String, _ fields: Fields?
  ) -> (SiteName, Value) {
    guard var fields else { return (name, .absent) }
    fields[.heading] = .text(title)
    outline.append(PageContent.Heading(anchor: anchor, title: title))
    return (name, .object(fields))
  }

  /// A block of a document layout, whose heading carries a generated number.
  private mutating func numbered(
    _ name: SiteName, _ anchor: String, _ title: String, _ fields: Fields?
  ) -> (SiteName, Value) {
    guard fields != nil else { return (name, .absent) }
    return block(name, anchor, numbered(title), fields)
  }

  private mutating func numbered(_ title: String) -> String {
    blockNumber += 1
    return words.number(blockNumber) + ". " + title
  }

  /// The process's parts that have blocks of their own: the process as a whole, then each case.
  var variants: [(title: String?, blocks: ProcessBlocks)] {
    [(nil, process.blocks)] + process.cases.map { ($0.title(language), $0.blocks) }
  }

  func html(_ text: Markdown, shift: Int = 0) -> [UInt8] {
    MarkdownHTML.bytes(text, linker, in: process.head.id, shift: shift)
  }

  // MARK: Place

  /// Breadcrumb, siblings and neighbours (`docs/site.md` 5).
  private func place(_ content: inout PageContent) {
    let place = site.order.places[index]
    guard let division = place.division, let section = place.section else { return }
    let divisionTitle = site.title(ofDivision: division)
    content.titleParts.append(divisionTitle)
    content.trail = [(.division(division), divisionTitle)]
    content.previous = place.previous.map { (.process($0), site.manual.processes[$0].head.title(language)) }
    content.next = place.next.map { (.process($0), site.manual.processes[$0].head.title(language)) }
    let all = site.order.divisions[division][section]
    let sectionTitle = site.manual.book.divisions[division].sections[section].title?(language)
    let here = all.firstIndex(of: index) ?? 0
    let shown = all.count > 30 ? all[max(0, here - 5)..<min(all.count, here + 6)] : all[...]
    content.trailPart = sectionTitle.map {
      let part = PageContent.Heading(anchor: DivisionPage.anchor(ofSection: section), title: $0)
      return (site.page(ofSection: section, inDivision: division), part)
    }
    content.siblings = PageContent.Siblings(
      title: sectionTitle ?? divisionTitle,
      items: shown.map {
        (linker.address(.process($0)), site.manual.processes[$0].head.title(language), $0 == index)
      },
      all: (
        linker.address(.division(division)), words("ทั้งหมดของ\(divisionTitle)", "All of \(divisionTitle)")
      ),
      isShort: shown.count < all.count)
  }
}
