import ContentReader
import FlowLayout
import Foundation
import ManualModel
import SiteRenderer
import ThaiText

/// A whole site in memory, made as the pipeline makes it: from a content folder and the templates of the
/// repository.
///
/// With `SITE_OUT` in the environment it is written there too, for looking at it.
struct RenderedSite {
  var manual: Manual
  var files: [OutputFile]

  /// The folder of this repository.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The example manual of the content model.
  static let example = Result { try RenderedSite(content: "Tests/ContentReaderTests/Example") }

  /// `ownersOnPaper` lets the plain chart stand in on paper for lanes, as if they were too many.
  init(
    content: String, draws: Bool = true, ownersOnPaper: Bool = false,
    change: (inout Manual) -> Void = { _ in }
  ) throws {
    let folder = RenderedSite.repository.appendingPathComponent(content)
    let result = try ContentReader.read(try ContentFolder(folder.path))
    guard var manual = result.manual else { throw Failure(reason: "\(result.diagnostics)") }
    change(&manual)
    try self.init(manual, draws: draws, ownersOnPaper: ownersOnPaper)
    if let out = ProcessInfo.processInfo.environment["SITE_OUT"] { try write(below: out) }
  }

  init(_ manual: Manual, draws: Bool = true, ownersOnPaper: Bool = false) throws {
    self.manual = manual
    let outcome = SiteTemplates.compile(try RenderedSite.templateFiles())
    guard let templates = outcome.templates else { throw Failure(reason: "\(outcome.problems)") }
    let site = Site(manual, templates: templates)
    let measure = ThaiMeasure(try LineBreaker())
    let records = site.files.compactMap { site.record(of: $0) }
    files = records.map(\.file) + [site.catalog(hashes: records.map { ($0.process, $0.hash) })]
    files += site.files.flatMap { file in
      site.render(
        file,
        figure: { process, chart in
          guard draws else { return nil }
          var figure = ChartFigure(drawing: chart, of: process, in: manual, measure)
          if ownersOnPaper, figure.lanes != nil {
            let plain = FlowChart(figure.graph, measure: measure).plainFigure(withOwners: true).drawing
            figure.lanes?.substitute = plain
            figure.lanes?.sheets = plain.parts(height: 500)
          }
          return figure
        },
        neighbours: { Neighbours(of: $0.middle, in: $0.graph, measure: measure).drawing },
        organisation: { UnitChart($0, in: manual, measure: measure) })
    }
  }

  /// The folder `templates` of the repository.
  static func templateFiles() throws -> [TemplateFile] {
    let folder = repository.appendingPathComponent("templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.sorted().compactMap { name in
      let url = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      return isFolder.boolValue ? nil : TemplateFile(path: name, bytes: [UInt8](try Data(contentsOf: url)))
    }
  }

  private func write(below folder: String) throws {
    for file in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  struct Failure: Error { var reason: String }

  /// The text of a page.
  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

extension ChartFigure {
  /// The drawings of a chart, without regard to paper.
  init(drawing chart: Chart, of process: ManualModel.Process, in manual: Manual, _ measure: ThaiMeasure) {
    let graph = FlowGraph(of: chart, in: manual)
    let drawn = FlowChart(graph, measure: measure)
    let plain = drawn.drawing(as: .plain, in: .regular)
    let lanes = drawn.drawing(as: .lanes, in: .lanes(drawn.laneCount))
    self.init(
      graph: graph,
      table: manual.layout(of: process).isNarrative ? nil : drawn.table(as: .strip, in: .regular),
      plain: WholeChart(drawing: plain, paper: .upright, sheets: plain.parts(height: 860)),
      lanes: drawn.laneCount < 2
        ? nil : WholeChart(drawing: lanes, paper: .lying, sheets: lanes.parts(height: 860)))
  }
}
