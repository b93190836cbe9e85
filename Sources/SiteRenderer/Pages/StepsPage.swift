import ManualModel

/// The pages below that of a process which is too long for one page (`docs/site.md` 4): its steps by case or phase, and
/// swimlanes that are too much for the page with the steps.
struct StepsPage {
  private let page: ProcessPage
  private var site: SiteMap { page.site }
  private var words: Wording { page.words }

  private init(_ page: ProcessPage) { self.page = page }

  /// The page of some steps: their flow table, swimlanes if it has all steps of its chart, and who does what.
  static func content(_ shown: FlowPage, _ linker: Linker, charts: [ProcessPage.ChartView]) -> PageContent {
    StepsPage(ProcessPage(shown.process, linker, charts: charts)).steps(shown)
  }

  /// The page of the swimlanes, and of who does what if the page that it belongs to has no room for that either.
  static func lanes(
    of process: Int, chart: Int?, with parts: PageParts, _ linker: Linker, charts: [ProcessPage.ChartView]
  ) -> PageContent {
    StepsPage(ProcessPage(process, linker, charts: charts)).lanes(chart, parts)
  }

  private func steps(_ shown: FlowPage) -> PageContent {
    let view = page.charts[shown.chart]
    let flow: Fields = [
      .charts: .objects([page.chart(view, rows: shown.rows, isAlone: true)]), .chartsNote: .html([]),
    ]
    var outline = [PageContent.Heading(anchor: "_flow", title: page.flowTitle)]
    outline += page.stepHeadings(of: view.chart, shown.rows)
    let isOfCase = view.chart.caseIndex != nil && shown.part == 0
    let lanes = isOfCase ? page.lanes(of: [view], isAlone: true) : nil
    let who = page.who(of: [(view, shown.rows)], isAlone: true)
    var content = content(
      shown.title(on: site), showing: shown,
      [
        (.flow, block(page.flowTitle, flow)),
        (.lanes, block("_lanes", page.lanesTitle, lanes, &outline)),
        (.who, block("_who", page.whoTitle, who, &outline)),
      ], outline)
    content.isWide = page.isWide(view)
    let pages = page.pages
    let here = pages.firstIndex(of: shown) ?? 0
    content.previous = here == 0 ? above : link(to: pages[here - 1])
    content.next = here + 1 < pages.count ? link(to: pages[here + 1]) : nil
    return content
  }

  private func lanes(_ chart: Int?, _ parts: PageParts) -> PageContent {
    let views = chart.map { [page.charts[$0]] } ?? page.charts
    var outline: [PageContent.Heading] = []
    var lanes = page.lanes(of: views, isAlone: chart != nil)
    lanes?[.isTitle] = .flag(true)
    let rows = views.map { ($0, $0.chart.steps.indices) }
    let who = parts.contains(.who) ? page.who(of: rows, isAlone: chart != nil) : nil
    let title = chart.flatMap { page.title(of: page.charts[$0]) }
    var content = content(
      [title, page.lanesTitle].compactMap(\.self).joined(separator: ": "), showing: nil,
      [
        (.flow, .absent), (.lanes, block("_lanes", page.lanesTitle, lanes, &outline)),
        (.who, block("_who", page.whoTitle, who, &outline)),
      ], outline)
    if let shown = chart.flatMap({ number in page.pages.first { $0.chart == number } }) {
      content.trail.append(link(to: shown))
    }
    content.previous = content.trail.last
    return content
  }

  // MARK: Frame

  private func content(
    _ heading: String, showing current: FlowPage?, _ blocks: [(SiteName, Value)],
    _ outline: [PageContent.Heading]
  ) -> PageContent {
    let process = Fields(address: page.linker.address(.process(page.index)), title: above.title)
    let parts = page.pages.map {
      Fields(address: page.linker.address(.steps($0)), title: $0.title(on: site), isCurrent: $0 == current)
    }
    let fields: [(SiteName, Value)] = [
      (.process, .object(process)), (.hasItems, .flag(parts.count > 1)), (.parts, .objects(parts)),
    ]
    var content = PageContent(.steps, heading: heading, fields: Fields(fields + blocks))
    content.titleParts.append(above.title)
    content.outline = outline
    if let division = site.order.places[page.index].division {
      let title = site.title(ofDivision: division)
      content.titleParts.append(title)
      content.trail = [(.division(division), title)]
    }
    content.trail.append(above)
    return content
  }

  private var above: (page: SitePage, title: String) {
    (.process(page.index), page.process.head.title(page.language))
  }

  private func link(to shown: FlowPage) -> (page: SitePage, title: String) {
    (.steps(shown), shown.title(on: site))
  }

  private func block(_ title: String, _ fields: Fields) -> Value {
    var fields = fields
    fields[.heading] = .text(title)
    return .object(fields)
  }

  /// A block noted for “on this page”; nothing if it has no content.
  private func block(
    _ anchor: String, _ title: String, _ fields: Fields?, _ outline: inout [PageContent.Heading]
  ) -> Value {
    guard let fields else { return .absent }
    outline.append(PageContent.Heading(anchor: anchor, title: title))
    return block(title, fields)
  }

  static let schema: [Schema.Entry] = [
    Schema.Entry(.process, .titled, "the process"),
    Schema.Entry(.hasItems, .flag, "its steps have several pages"),
    Schema.Entry(.parts, .parts, "the pages of its steps, by case, phases or numbers"),
    Schema.Entry(.flow, ProcessPage.flowSchema, "steps; nothing on a page of swimlanes"),
    Schema.Entry(.lanes, ProcessPage.lanesSchema, "swimlane charts"),
    Schema.Entry(.who, ProcessPage.whoSchema, "who does what"),
  ]
}
