import ManualModel

// The swimlane charts (`docs/site.md` 4, block 6) and the charts as files of their own.
extension ProcessPage {
  /// The most lanes that are open from the start.
  private static let openLanes = 6

  var lanes: Fields? {
    let pictures = charts.compactMap { view in
      view.picture(of: process, words, \.lanes).map { (view.chart, $0) }
    }
    if pictures.isEmpty { return nil }
    return [
      .charts: .objects(
        pictures.map { chart, picture in
          [
            .title: .words(chart.caseIndex.map { process.cases[$0].title(language) }),
            .isOpen: .flag(picture.whole.drawing.lanes.count <= Self.openLanes),
            .figure: .object(picture.fields),
          ]
        })
    ]
  }

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
  ])

  static let figureSchema: Schema = .object([
    Schema.Entry(.title, .text, "process and kind of chart"),
    Schema.Entry(.drawing, .html, "the whole chart"),
    Schema.Entry(.paper, .text, "`upright`, `lying` or `screen`: the paper on which it can be read"),
    Schema.Entry(.hasSheets, .flag, "it takes several sheets of paper"),
    Schema.Entry(
      .sheets, .list(.object([Schema.Entry(.drawing, .html, "the part on this sheet")])),
      "its sheets on paper"
    ),
    Schema.Entry(.anchor, .text, "the flow table that says the same"),
    Schema.Entry(.address, .text, "the chart as a file that opens alone"),
  ])
}

extension ProcessPage.ChartView {
  /// One of the whole charts, ready to be shown.
  func picture(
    of process: Process, _ wording: Wording, _ which: (ChartFigure) -> WholeChart?
  ) -> ChartPicture? {
    guard let figure, let whole = which(figure) else { return nil }
    return ChartPicture(process: process, chart: chart, graph: figure.graph, whole: whole, wording: wording)
  }

  /// The files of the chart that open alone.
  func files(of process: Process, _ wording: Wording) -> [OutputFile] {
    [picture(of: process, wording) { $0.plain }, picture(of: process, wording, \.lanes)].compactMap {
      $0?.file
    }
  }
}
