import BookRenderer
import FlowLayout
import ManualModel
import ThaiText

/// Measures with the fonts of the book, and breaks lines by dictionary.
struct PrintMeasure: TextMeasure {
  private let measure: ThaiMeasure

  init(_ breaker: LineBreaker) { measure = ThaiMeasure(breaker) }

  func breaks(in text: String) -> [TextBreak] { measure.breaks(in: text) }

  func advances(of text: String, bold: Bool) -> [Int32] { PrintCharacters.advances(of: text, isBold: bold) }
}

/// Draws the charts of a manual for the printed book.
struct PrintDrawing: Sendable {
  let manual: Manual
  let measure: PrintMeasure

  /// All charts of a process.
  func charts(_ process: Process) -> [PrintedChart] {
    let isNarrative = manual.layout(of: process).isNarrative
    return process.charts.map { chart in
      let graph = FlowGraph(of: chart, in: manual)
      let drawn = FlowChart(graph, measure: measure)
      let tables = [Drawing.Presentation.table, .strip].lazy.map { drawn.table(as: $0, in: .print) }
      return PrintedChart(
        graph: graph,
        table: tables.first { $0.drawnWidth <= PrintedChart.columnWidth }
          ?? drawn.table(as: .strip, in: .narrowPrint),
        lanes: lanes(of: drawn),
        plain: isNarrative ? drawn.drawing(as: .plain, in: .regular) : nil)
    }
  }

  /// The swimlane chart; more lanes than six help nobody on paper, so that there each box tells who does it.
  private func lanes(of chart: FlowChart) -> Drawing? {
    switch chart.laneCount {
    case ...1: nil
    case 2...6: chart.drawing(as: .lanes, in: .lanes(chart.laneCount))
    default: chart.plainWithOwners(in: .regular)
    }
  }
}
