import ChartSamples
import FlowLayout
import FoundationEssentials
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
    try FileManager.default.createDirectory(atPath: output + "/whole", withIntermediateDirectories: true)
    for view in views {
      var times: [Double] = []
      for name in files {
        guard let bytes = FileManager.default.contents(atPath: graphs + "/" + name) else { continue }
        let file = try GraphFile(json: Array(bytes))
        let graph = file.graph
        let chart = FlowChart(graph, measure: measure)
        let clock = ContinuousClock()
        var drawing = chart.drawing(as: view, in: Self.widthClass(view, graph))
        var best = Duration.seconds(1000)
        for _ in 0..<5 {
          best = min(
            best, clock.measure { drawing = chart.drawing(as: view, in: Self.widthClass(view, graph)) })
        }
        times.append(Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1000)
        if !drawing.collisions.isEmpty { print("\(file.id).\(view): \(drawing.collisions.count) collisions") }
        try write(drawing, chart, file, view)
      }
      times.sort()
      guard let worst = times.last else { return }
      print("\(view): \(times.count) charts, median \(times[times.count / 2]) ms, worst \(worst) ms")
    }
  }

  /// Writes so many graphs made from random lists of steps.
  static func writeRandomGraphs(_ count: UInt64, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for seed in 0..<count {
      let file = GraphFile(RandomSteps.graph(seed: seed), id: "random\(seed)", title: "random \(seed)")
      _ = FileManager.default.createFile(
        atPath: "\(folder)/\(file.id).json", contents: Data(try file.json()))
    }
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
        "<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"chart.css\"><table class=\"fw-\(table.width) ax-\(table.axis)\">\n"
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
    }
    guard FileManager.default.createFile(atPath: name, contents: Data(bytes)) else { return }
  }
}
