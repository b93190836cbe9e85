import ManualModel

// The swimlane charts (`docs/site.md` 4, block 6) and the charts as files of their own.
extension ProcessPage {
  /// The most lanes that are open from the start.
  private static let openLanes = 6

  /// The swimlanes of charts; alone on a page that is about one case, they need no title.
  func lanes(of views: [ChartView], isAlone: Bool = false) -> Fields? {
    let shown = views.compactMap { view -> Fields? in
      guard let picture = view.picture(of: process, words, \.lanes) else { return nil }
      return [
        .title: .words(isAlone ? nil : title(of: view)),
        .isOpen: .flag(picture.whole.drawing.lanes.count <= Self.openLanes),
        .figure: .object(picture.fields(table: tableAddress(of: view), linker)),
      ]
    }
    return shown.isEmpty ? nil : [.charts: .objects(shown), .elsewhere: .absent, .isTitle: .flag(false)]
  }

  /// Where the flow table of a chart is, or begins.
  func tableAddress(of view: ChartView) -> String {
    if let first = pages.first(where: { $0.chart == view.number }) {
      return linker.address(.steps(first), anchor: "_flow")
    }
    let variant = view.chart.caseIndex.map { process.cases[$0].id.value }
    return linker.address(.process(index), anchor: variant ?? "_flow")
  }

  /// The title of the case that a chart is of.
  func title(of view: ChartView) -> String? { view.chart.caseIndex.map { process.cases[$0].title(language) } }

  static let lanesSchema: Schema = .object([
    heading,
    Schema.Entry(
      .charts,
      .list(
        .object([
          Schema.Entry(.title, .text, "title of the case"),
          Schema.Entry(.isOpen, .flag, "six lanes or fewer: shown from the start"),
          Schema.Entry(.figure, figureSchema, "the swimlane chart"),
        ])), "one, or one for each case"),
    elsewhere, Schema.Entry(.isTitle, .flag, "the heading is that of the page"),
  ])

  static let elsewhere = Schema.Entry(
    .elsewhere, .titled, "the page that shows it, where this one has no room")

  static let figureSchema: Schema = .object([
    Schema.Entry(.title, .text, "kind of chart, and process or case"),
    Schema.Entry(.titleId, .text, "the id of the title in the chart"),
    Schema.Entry(.drawing, .html, "the whole chart"),
    Schema.Entry(.paper, .text, "`upright`, `lying` or `screen`: the paper on which it can be read"),
    Schema.Entry(.hasSheets, .flag, "it takes several sheets of paper"),
    Schema.Entry(
      .sheets, .list(.object([Schema.Entry(.drawing, .html, "the part on this sheet")])),
      "its sheets on paper"
    ),
    Schema.Entry(.target, .text, "the flow table that says the same"),
    Schema.Entry(.address, .text, "the chart as a file that opens alone"),
  ])
}

extension ProcessPage.ChartView {
  /// One of the whole charts, ready to be shown.
  func picture(
    of process: Process, _ wording: Wording, _ which: (ChartFigure) -> WholeChart?
  ) -> ChartPicture? {
    guard let figure, let whole = which(figure) else { return nil }
    return ChartPicture(
      process: process, chart: chart, graph: figure.graph, whole: whole, description: description,
      wording: wording)
  }

  /// The files of the chart that open alone.
  func files(of process: Process, _ wording: Wording) -> [OutputFile] {
    [picture(of: process, wording) { $0.plain }, picture(of: process, wording, \.lanes)].compactMap {
      $0?.file
    }
  }
}
