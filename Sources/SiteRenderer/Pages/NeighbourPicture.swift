public import ManualModel

/// A process between those that feed it and those that it feeds, as a graph to be drawn (`docs/site.md` 3).
public struct NeighbourGraph: Sendable {
  /// Processes before it, the process itself, processes after it; every edge begins or ends at the process.
  public let graph: FlowGraph
  /// The index of the process.
  public let middle: Int

  /// More neighbours than these on one side give way to a box that counts them.
  private static let mostOnOneSide = 5

  /// The neighbours of a process; nil if it has none.
  init?(of index: Int, on site: SiteMap) {
    let relations = site.references.relations[index]
    let before = Self.names(relations.receivesFrom + relations.continues + relations.calledBy, site)
    let after = Self.names(relations.givesTo + relations.continuesIn + relations.calls, site)
    if before.isEmpty && after.isEmpty { return nil }
    func node(_ name: String, _ text: String, _ kind: FlowGraph.Kind = .call) -> FlowGraph.Node {
      FlowGraph.Node(name: name, kind: kind, row: 1, text: text)
    }
    func side(_ name: String, _ texts: [String]) -> [FlowGraph.Node] {
      texts.enumerated().map { number, text in
        node("\(name)-\(number + 1)", text, number < Self.mostOnOneSide ? .call : .note)
      }
    }
    middle = before.count
    let title = site.manual.processes[index].head.title(site.wording.language)
    let nodes = side("before", before) + [node("process", title, .box(.process))] + side("after", after)
    let middle = middle
    graph = FlowGraph(
      nodes: nodes,
      edges: nodes.indices.filter { $0 != middle }.map { node in
        FlowGraph.Edge(from: min(node, middle), to: max(node, middle), direction: .forward)
      })
  }

  /// The titles of the processes, each once; a last text counts those that are too many.
  private static func names(_ processes: [Int], _ site: SiteMap) -> [String] {
    var found: [Int] = []
    for process in processes where !found.contains(process) { found.append(process) }
    let language = site.wording.language
    let shown = found.prefix(mostOnOneSide).map { site.manual.processes[$0].head.title(language) }
    let rest = found.count - shown.count
    return rest > 0 ? shown + [site.wording.more(rest)] : shown
  }
}

/// The picture of a process and its neighbours on its page; the lists below it say the same.
struct NeighbourPicture {
  let neighbours: NeighbourGraph
  let drawing: Drawing

  /// The picture as SVG.
  func svg(of process: Process, _ wording: Wording) -> [UInt8] {
    let texts = neighbours.graph.nodes.map(\.text)
    let before = texts[..<neighbours.middle]
    let after = texts[(neighbours.middle + 1)...]
    let sentences = [
      before.isEmpty ? nil : wording("ต่อจาก: ", "Before it: ") + before.joined(separator: ", "),
      after.isEmpty ? nil : wording("ส่งต่อให้: ", "After it: ") + after.joined(separator: ", "),
    ]
    let words = ChartWriter.Words(
      title: wording("กระบวนการก่อนหน้าและถัดไปของ: ", "What comes before and after: ")
        + process.head.title(wording.language),
      description: sentences.compactMap(\.self).joined(separator: "; "), id: "_neighbours")
    var bytes: [UInt8] = []
    ChartWriter(neighbours.graph, chart: process.head.id).write(drawing, words: words, into: &bytes)
    return bytes
  }
}
