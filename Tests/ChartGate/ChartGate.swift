import ChartSamples
import FlowLayout
import FoundationEssentials
import Glibc
import ManualModel
import SiteRenderer

/// The whole run.
struct ChartGate {
  let graphs: String
  let output: String
  let views: [Drawing.Presentation]
  let measure: ThaiMeasure

  func run() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: graphs).filter { $0.hasSuffix(".json") }
      .sorted()
    for folder in ["/whole", "/parts"] {
      try FileManager.default.createDirectory(atPath: output + folder, withIntermediateDirectories: true)
    }
    var lines = ""
    for view in views {
      var times: [(milliseconds: Double, chart: String)] = []
      for name in files {
        guard let bytes = FileManager.default.contents(atPath: graphs + "/" + name) else { continue }
        let file = try GraphFile(json: Array(bytes))
        let graph = file.graph
        let chart = FlowChart(graph, measure: measure)
        var drawing = chart.drawing(as: view, in: Self.widthClass(view, graph))
        var least = Double.infinity
        for _ in 0..<5 {
          let start = Self.processorTime
          // From the graph on: the plan of the plain chart is made with it.
          drawing = FlowChart(graph, measure: measure).drawing(as: view, in: Self.widthClass(view, graph))
          least = min(least, Self.processorTime - start)
        }
        times.append((least, "\(file.id), \(file.graph.nodes.count) nodes"))
        lines += "\(view)\t\(file.id)\t\(graph.nodes.count)\t\(least)\n"
        if !drawing.faults.isEmpty { print("\(file.id).\(view): \(drawing.faults.count) faults") }
        try write(drawing, chart, file, view)
      }
      times.sort { $0.milliseconds < $1.milliseconds }
      guard let worst = times.last else { return }
      print(
        "\(view): \(times.count) charts, median \(times[times.count / 2].milliseconds) ms,",
        "worst \(worst.milliseconds) ms (\(worst.chart))")
      guard worst.milliseconds <= Self.limit else { throw TooSlow(chart: worst.chart) }
    }
    _ = FileManager.default.createFile(atPath: output + "/times.tsv", contents: Data(lines.utf8))
  }

  /// Writes so many random graphs.
  static func write(_ count: UInt64, to folder: String, _ make: (UInt64) -> FlowGraph) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for seed in 0..<count {
      let file = GraphFile(make(seed), id: "random\(seed)", title: "random \(seed)")
      _ = FileManager.default.createFile(
        atPath: "\(folder)/\(file.id).json", contents: Data(try file.json()))
    }
  }

  /// A chart took longer than any chart may.
  struct TooSlow: Error {
    var chart: String
  }

  /// Milliseconds that any chart may take (`docs/flow-layout.md` 17).
  private static let limit = 50.0

  /// Milliseconds that this thread has computed: other work on the machine does not count.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }

  static func widthClass(_ view: Drawing.Presentation, _ graph: FlowGraph) -> WidthClass {
    guard view == .lanes else { return .regular }
    return .lanes(Set(graph.nodes.compactMap(\.lane)).count)
  }

  private func write(_ drawing: Drawing, _ chart: FlowChart, _ file: GraphFile, _ view: Drawing.Presentation)
    throws
  {
    var bytes: [UInt8] = []
    var name = output + "/whole/" + file.id + "." + view.rawValue
    switch view {
    case .table, .strip:
      let writer = ChartWriter(chart.graph, chart: file.id)
      let table = chart.table(as: view, in: Self.widthClass(view, chart.graph))
      bytes += Array(
        "<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"chart.css\"><table class=\"\(table.styleClasses)\">\n"
          .utf8)
      for slice in table.slices {
        bytes += Array("<tr><td>\(slice.row)<td class=\"chart\">\n".utf8)
        writer.writeCell(slice, of: table, into: &bytes)
      }
      bytes += Array("</table>\n".utf8)
      name += ".html"
    case .plain, .lanes:
      let words = ChartWriter.Words(title: file.title, description: file.title, id: "_" + view.rawValue)
      ChartWriter(chart.graph, chart: file.id, look: .attributes).write(drawing, words: words, into: &bytes)
      name += ".svg"
      try writeParts(drawing, chart, file, view)
    }
    guard FileManager.default.createFile(atPath: name, contents: Data(bytes)) else { return }
  }

  /// Height of a sheet on A4 upright, 643 px across and 934 px high, without the heads of lanes.
  static func sheetHeight(of drawing: Drawing) -> Int {
    934 * max(643, drawing.frame.width) / 643 - (drawing.lanes.first?.headHeight ?? 0)
  }

  private func writeParts(
    _ drawing: Drawing, _ chart: FlowChart, _ file: GraphFile, _ view: Drawing.Presentation
  )
    throws
  {
    for part in drawing.parts(height: Self.sheetHeight(of: drawing)) {
      var bytes: [UInt8] = []
      let words = ChartWriter.Words(
        title: "\(file.title) แผ่น \(part.number)/\(part.count)", description: file.title,
        id: "_\(view.rawValue)-\(part.number)")
      ChartWriter(chart.graph, chart: file.id, look: .attributes).write(
        part, of: drawing, words: words,
        connectors: .init(to: { "ไปแผ่น \($0[0])" }, from: { "จากแผ่น \($0[0])" }), into: &bytes)
      _ = FileManager.default.createFile(
        atPath: "\(output)/parts/\(file.id).\(view.rawValue).p\(part.number).svg", contents: Data(bytes))
    }
  }
}
