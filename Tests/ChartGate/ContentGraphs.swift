import ChartSamples
import ContentReader
import FoundationEssentials
import ManualModel

/// The charts of a manual as graph files.
enum ContentGraphs {
  /// Writes the graph of every process, and of every case of a process, into a folder.
  static func write(_ content: String, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let manual = try ContentReader.read(ContentFolder(content)).manual else { return }
    for process in manual.processes {
      for chart in process.charts {
        let graph = FlowGraph(of: chart, in: manual)
        guard !graph.nodes.isEmpty else { continue }
        let part = chart.caseIndex.map { ".\(process.cases[$0].id.value)" } ?? ""
        let file = GraphFile(graph, id: process.head.id + part, title: process.head.id + part)
        _ = FileManager.default.createFile(
          atPath: "\(folder)/\(file.id).json", contents: Data(try file.json()))
      }
    }
  }
}
