import FlowLayout
import ManualModel
import SiteRenderer
import ThaiText

/// Draws the charts of a manual for the flow tables of its pages.
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

  /// The drawing of one chart, cut into rows: as usual where it fits, else with smaller words.
  func figure(_ process: Process, _ chart: Chart) -> ChartFigure? {
    let graph = FlowGraph(of: chart, in: manual)
    guard !graph.nodes.isEmpty else { return nil }
    let drawn = FlowChart(graph, measure: measure)
    let table = drawn.table(as: .strip, in: .regular)
    let fits = table.width <= Self.columnWidth
    return ChartFigure(graph: graph, table: fits ? table : drawn.table(as: .strip, in: .narrow))
  }
}
