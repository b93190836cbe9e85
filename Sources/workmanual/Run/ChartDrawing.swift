import FlowLayout
import ManualModel
import SiteRenderer
import ThaiText

/// Draws the charts of a manual for the pages and pictures of its processes.
struct ChartDrawing: Sendable {
  /// The widest drawing for which words keep their usual size, in px (flow layout 13.2).
  private static let columnWidth = 384

  private let manual: Manual
  private let measure: ThaiMeasure

  /// Opens the dictionary that breaks lines.
  init(_ manual: Manual) throws(RunFailure) {
    self.manual = manual
    do { measure = ThaiMeasure(try LineBreaker()) } catch {
      switch error {
      case .dictionaryMissing(let path): throw .missingPart(path, package: "libthai-data")
      }
    }
  }

  /// What is to be said about the charts of a process that its page would show.
  func findings(_ process: Process) -> [Diagnostic] {
    if process.head.status == .withdrawn { return [] }
    return process.charts.compactMap { chart in figure(process, chart).flatMap { finding($0, chart) } }
  }

  /// What is to be said about a drawn chart, if it is not clear.
  func finding(_ figure: ChartFigure, _ chart: Chart) -> Diagnostic? {
    let faults =
      (figure.table?.faults ?? []) + figure.plain.drawing.faults + (figure.lanes?.drawing.faults ?? [])
    return .unclear(chart, figure.graph, faults: faults, in: manual)
  }

  /// A process among its neighbours.
  func neighbours(_ neighbours: NeighbourGraph) -> Drawing? {
    Neighbours(of: neighbours.middle, in: neighbours.graph, measure: measure).drawing
  }

  /// The drawings of one chart: those that its page shows, and the plain one that opens alone.
  func figure(_ process: Process, _ chart: Chart) -> ChartFigure? {
    let graph = FlowGraph(of: chart, in: manual)
    guard !graph.nodes.isEmpty else { return nil }
    let drawn = FlowChart(graph, measure: measure)
    let isNarrative = manual.layout(of: process).isNarrative
    return ChartFigure(
      graph: graph, table: isNarrative ? nil : drawn.table(within: Self.columnWidth),
      plain: WholeChart(drawn.plainFigure(), isInPage: isNarrative),
      lanes: drawn.laneCount < 2 ? nil : lanes(of: drawn))
  }
}

extension ChartDrawing {
  /// The swimlane chart; on paper the plain one with the owner in each box, if the lanes are too many for it.
  private func lanes(of chart: FlowChart) -> WholeChart {
    let figure = chart.lanesFigure()
    guard figure.paper == .none else { return WholeChart(figure, isInPage: true) }
    let onPaper = chart.plainFigure(withOwners: true)
    var whole = WholeChart(figure, isInPage: false)
    let sheets = WholeChart(onPaper, isInPage: true)
    whole.paper = sheets.paper
    whole.sheets =
      sheets.sheets.isEmpty ? onPaper.drawing.parts(height: onPaper.drawing.frame.height) : sheets.sheets
    whole.substitute = onPaper.drawing
    return whole
  }

  /// The organisation chart.
  func organisation(_ tree: UnitTree) -> UnitChart? { UnitChart(tree, in: manual, measure: measure) }
}

extension WholeChart {
  /// A figure with the sheets that it takes on A4; none are made for a picture that no page shows.
  fileprivate init(_ figure: Figure, isInPage: Bool) {
    let drawing = figure.drawing
    // Room on paper in px, with a line for what stands below the figure.
    let room: (paper: Paper, width: Int, height: Int) =
      switch figure.paper {
      case .portrait: (.upright, 605, 860)
      case .landscape: (.lying, 934, 600)
      case .none: (.screen, 0, 0)
      }
    guard isInPage, room.width > 0 else {
      self.init(drawing: drawing, paper: room.paper)
      return
    }
    let height = room.height * max(drawing.frame.width, room.width) / room.width
    let head = drawing.lanes.first?.headHeight ?? 0
    self.init(
      drawing: drawing, paper: room.paper,
      sheets: drawing.frame.height <= height ? [] : drawing.parts(height: height - head))
  }
}
