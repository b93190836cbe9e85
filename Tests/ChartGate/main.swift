import Glibc
import ChartSamples
import FlowLayout
import FoundationEssentials
import ManualModel
import SiteRenderer
import ThaiText

// Draws every graph of a folder in every presentation and says how long that took.
//
//     chart-gate GRAPHS OUT [--views plain,table,strip,lanes]
//     chart-gate --random COUNT GRAPHS      writes graphs made from random lists of steps
//     chart-gate --arbitrary COUNT GRAPHS   writes graphs that no list of steps gives
//     chart-gate --content CONTENT GRAPHS   writes the graphs of a manual's processes
//     chart-gate --laws COUNT               draws random charts and checks the hard rules on them
//
// OUT/whole/<id>.<view>.svg or .html, OUT/parts/<id>.<view>.p<n>.svg, OUT/times.tsv (view, id, nodes, ms)

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  print("usage: chart-gate GRAPHS OUT [--views plain,table,strip,lanes]")
  exit(64)
}
var views = Drawing.Presentation.allCases
if let place = arguments.firstIndex(of: "--views"), arguments.indices.contains(place + 1) {
  views = arguments[place + 1].split(separator: ",").compactMap { Drawing.Presentation(rawValue: String($0)) }
}
do {
  if arguments[0] == "--laws", let count = UInt64(arguments[1]) {
    try RandomLaws(count: count, measure: ThaiMeasure(LineBreaker())).check()
    exit(0)
  }
  if arguments[0] == "--content", arguments.count == 3 {
    try ContentGraphs.write(arguments[1], to: arguments[2])
    exit(0)
  }
  if arguments[0].hasPrefix("--"), arguments.count == 3, let count = UInt64(arguments[1]) {
    let make = arguments[0] == "--random" ? RandomSteps.graph : RandomGraphs.graph
    try ChartGate.write(count, to: arguments[2], make)
    exit(0)
  }
  try ChartGate(graphs: arguments[0], output: arguments[1], views: views, measure: ThaiMeasure(LineBreaker()))
    .run()
} catch {
  print("chart-gate: \(error)")
  exit(1)
}
