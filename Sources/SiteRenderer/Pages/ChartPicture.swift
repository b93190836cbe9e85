import ManualModel

/// A whole chart as it stands in a page, and the file beside the page that opens alone (`docs/site.md` 9).
struct ChartPicture {
  let process: Process
  let chart: Chart
  let graph: FlowGraph
  let whole: WholeChart
  /// The chart in words.
  let description: String
  let wording: Wording

  private var isLanes: Bool { whole.drawing.presentation == .lanes }
  private var variant: Case? { chart.caseIndex.map { process.cases[$0] } }

  /// `flow.svg`, `lanes.svg`, and for a case `flow-<case>.svg`; an id that is not ASCII gives way to a number.
  var fileName: String {
    let name = isLanes ? "lanes" : "flow"
    guard let index = chart.caseIndex, let variant else { return name + ".svg" }
    let id = variant.id.value
    return name + "-" + (id.utf8.allSatisfy { $0 < 0x80 } ? id : "case-\(index + 1)") + ".svg"
  }

  /// The path of the file that opens alone, below the output folder.
  private var path: String { "p/\(process.head.id)/\(fileName)" }

  /// The file that opens alone.
  var file: OutputFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32_768)
    writer(.attributes).write(whole.drawing, words: words(title: fullTitle), into: &bytes)
    return OutputFile(path: path, bytes: bytes)
  }

  /// What a page shows; the table of steps that says the same is at `table`.
  func fields(table: String, _ linker: Linker) -> Fields {
    var drawing: [UInt8] = []
    let shapes = id(part: nil) + "-s"
    let isShownAgain = !whole.sheets.isEmpty && whole.substitute == nil
    writer(.classes).write(
      whole.drawing, words: words(title: title), shapes: isShownAgain ? shapes : nil, into: &drawing)
    let sheets = whole.sheets.map { part -> Fields in
      var bytes: [UInt8] = []
      let connectors = ChartWriter.ConnectorWords(
        to: { wording("ไปแผ่น ", "to sheet ") + sheetNumbers($0) },
        from: { wording("จากแผ่น ", "from sheet ") + sheetNumbers($0) })
      if let substitute = whole.substitute {
        writer(.classes).write(
          part, of: substitute, words: words(of: part), connectors: connectors, into: &bytes)
      } else {
        writer(.classes).write(
          sheet: part, of: whole.drawing, words: words(of: part), connectors: connectors, shapes: shapes,
          into: &bytes)
      }
      return [.drawing: .html(bytes)]
    }
    return [
      .title: .text(title), .titleId: .text(id(part: nil) + "-t"), .drawing: .html(drawing),
      .paper: .text(whole.paper.rawValue),
      .hasSheets: .flag(!sheets.isEmpty), .sheets: .objects(sheets),
      .target: .text(table), .address: .text(linker.address(file: path)),
    ]
  }

  private func sheetNumbers(_ numbers: [Int]) -> String {
    numbers.map(wording.number).joined(separator: ", ")
  }

  /// The kind of chart and what it shows; on the page of a process a case goes by its own title.
  private var title: String { kind + (variant?.title ?? process.head.title)(wording.language) }

  /// The title of the file, which opens alone.
  private var fullTitle: String {
    let names = [process.head.title(wording.language), variant?.title(wording.language)]
    return kind + names.compactMap(\.self).joined(separator: ", ")
  }

  private var kind: String {
    isLanes ? wording("ผังแยกตามผู้รับผิดชอบ: ", "Swimlanes: ") : wording("ผังกระบวนการ: ", "Flowchart: ")
  }

  private func writer(_ look: ChartWriter.Look) -> ChartWriter {
    let name = variant.map { "." + $0.id.value } ?? ""
    return ChartWriter(
      graph, chart: process.head.id + name, look: look, marks: look == .attributes ? .all : .ids)
  }

  private func words(title: String) -> ChartWriter.Words {
    ChartWriter.Words(title: title, description: description, id: id(part: nil))
  }

  /// A sheet is on paper only, below the heading of the chart, where the table of steps says the same.
  private func words(of part: ChartPart) -> ChartWriter.Words {
    let numbers = wording.number(part.number) + "/" + wording.number(part.count)
    return ChartWriter.Words(title: wording("แผ่น ", "Sheet ") + numbers, description: "", id: id(part: part))
  }

  /// What the ids of the picture begin with, unique in the page.
  private func id(part: ChartPart?) -> String {
    let view = whole.substitute != nil && part != nil ? "owners" : whole.drawing.presentation.rawValue
    let names = [variant?.id.value, view, part.map { String($0.number) }]
    return "_" + names.compactMap(\.self).joined(separator: "-")
  }
}
