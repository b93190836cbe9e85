import ManualModel
import ThaiText

// Step list, flow table, narrative and swimlane chart of a process.
extension ProcessPage {
  /// The blocks of one chart.
  func flow(_ number: Int) -> [Code] {
    guard manuscript.request.charts[index].indices.contains(number) else { return [] }
    let chart = process.charts[number]
    let printed = manuscript.request.charts[index][number]
    var blocks: [Code] = []
    let title = ("ขั้นตอนการปฏิบัติงาน", "Procedure")
    if layout.isNarrative {
      blocks.append(block("flow", title, .content([narrative(chart), figure(printed, number)])))
    } else {
      if layout.hasStepList { blocks.append(block("step-list", ("ขั้นตอน", "Steps"), stepList(chart))) }
      let table = FlowTablePart(page: self, chart: chart, number: number, printed: printed)
      blocks.append(block("flow", title, table.code, begins: table.widths.isTurned ? .turned : .here))
    }
    if let lanes = printed.lanes {
      let figure = ChartFigure(
        manuscript: manuscript, drawing: lanes, graph: printed.graph, id: lanesID(number),
        title: lanesTitle(number),
        alternative: alternative(chart))
      blocks.append(
        block("lanes", ProcessPage.lanesHeading, figure.code, begins: figure.fit.isTurned ? .page : .here))
    }
    return blocks
  }

  /// The name of a chart in the list of charts.
  func chartID(_ number: Int) -> String {
    process.charts.count == 1 ? process.head.id : process.head.id + "-\(number + 1)"
  }

  private static let lanesHeading = (thai: "ผังตามผู้รับผิดชอบ", english: "Flow by responsible party")

  /// The name of a swimlane chart in the list of charts.
  func lanesID(_ number: Int) -> String { chartID(number) + "-lanes" }

  /// The title of a swimlane chart.
  func lanesTitle(_ number: Int) -> Code {
    chartTitle(number, manuscript.words(ProcessPage.lanesHeading.thai, ProcessPage.lanesHeading.english))
  }

  /// The title of a chart: that of its process, its case and, for a second chart, its kind.
  func chartTitle(_ number: Int, _ kind: Code? = nil) -> Code {
    var parts = [manuscript.words(process.head.title)]
    if let variant = process.charts[number].caseIndex {
      parts += [.words(" – "), manuscript.words(process.cases[variant].title)]
    }
    if let kind { parts += [.words(" – "), kind] }
    return .content(parts)
  }

  private func figure(_ printed: PrintedChart, _ number: Int) -> Code {
    guard let plain = printed.plain else { return .nothing }
    return ChartFigure(
      manuscript: manuscript, drawing: plain, graph: printed.graph, id: chartID(number),
      title: chartTitle(number), alternative: alternative(process.charts[number])
    ).code
  }

  private func stepList(_ chart: Chart) -> Code {
    let setter = PartySetter(manuscript)
    let columns = [
      Table.Column(manuscript.words("ที่", "No."), 11, isCentred: true),
      Table.Column(manuscript.words("ขั้นตอน", "Step"), 105),
      Table.Column(manuscript.words("ผู้รับผิดชอบ", "Responsible"), 44),
    ]
    let rows = chart.steps.filter { $0.number != nil }.map { step in
      Table.Row(
        [
          .words(step.number.map(words.number) ?? ""), manuscript.words(step.title),
          .stacked(setter.list(step.by)),
        ], from: step.range)
    }
    return Table(columns, rows).code
  }

  /// The steps under headings, for the layout `narrative`.
  private func narrative(_ chart: Chart) -> Code {
    let cells = StepCells(page: self, chart: chart)
    return .content(
      chart.steps.indices.map { row in
        let step = chart.steps[row]
        let number = step.number.map { words("ขั้นตอนที่ ", "Step ") + words.number($0) + " " } ?? ""
        var lines: [Code] = [
          .line(
            Code.call("heading", .content([.words(number), manuscript.words(step.title)]))
              .with("level", .number(level + 2)).with("bookmarked", .truth(false)), step.range),
          .call("anchor", .string(Place.step(process.anchor(of: step, in: chart), of: process))),
        ]
        lines += cells.detail(row).map { .paragraph($0, from: step.range) }
        let parties = PartySetter(manuscript).list(step.by + step.with)
        if !parties.isEmpty {
          lines.append(.call("labelled", .words(Layout.Column.by.label(words.language)), .stacked(parties)))
        }
        if let time = words.time(step.time?.value) {
          lines.append(
            .call(
              "labelled", .words(Layout.Column.time.label(words.language)), .words(time, step.time?.range)))
        }
        lines += cells.ways(row).map { .paragraph($0, from: step.range) }
        return .content(lines)
      })
  }

  /// A chart in words, for those who cannot see it.
  func alternative(_ chart: Chart) -> String {
    let cells = StepCells(page: self, chart: chart)
    return chart.steps.indices.map { row in
      let step = chart.steps[row]
      let number = step.number.map { words.number($0) + ". " } ?? ""
      let party = step.by.first.map { " (\($0.written.value))" } ?? ""
      let ways = cells.wayTexts(row)
      return number + step.title(words.language) + party
        + (ways.isEmpty ? "" : " – " + ways.joined(separator: "; "))
    }.joined(separator: ". ")
  }
}
