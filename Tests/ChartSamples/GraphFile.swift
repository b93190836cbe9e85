import FoundationEssentials
public import ManualModel

/// A graph file of the chart gate: what has to be in a chart, without places and sizes.
public struct GraphFile: Codable, Sendable {
  struct Lane: Codable, Sendable {
    var id: String
    var label: String
  }

  struct Node: Codable, Sendable {
    var id: String
    var type: String
    var owner: String?
    var row: Int
    var label: String?
  }

  struct Edge: Codable, Sendable {
    var from: String
    var to: String
    var label: String?
  }

  /// Name of the chart.
  public var id: String
  /// Title of the chart.
  public var title: String
  var lanes: [Lane]?
  var nodes: [Node]
  var edges: [Edge]

  /// Reads a file.
  public init(json bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(GraphFile.self, from: Data(bytes))
  }

  /// Makes the file of a graph.
  public init(_ graph: FlowGraph, id: String, title: String) {
    self.id = id
    self.title = title
    lanes = graph.lanes.map { Lane(id: $0.name, label: $0.text) }
    nodes = graph.nodes.map { node in
      Node(
        id: node.name, type: Self.type(node.kind), owner: node.lane.map { graph.lanes[$0].name },
        row: node.row,
        label: node.text)
    }
    edges = graph.edges.map { edge in
      Edge(
        from: graph.nodes[edge.from].name, to: graph.nodes[edge.to].name,
        label: edge.label.isEmpty ? nil : edge.label)
    }
  }

  /// The file as JSON.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return Array(try encoder.encode(self))
  }

  /// The graph, with ends and owners as indices; the order of nodes and edges stays.
  public var graph: FlowGraph {
    var nodeIndex: [String: Int] = [:]
    for (index, node) in nodes.enumerated() { nodeIndex[node.id] = index }
    var laneIndex: [String: Int] = [:]
    for (index, lane) in (lanes ?? []).enumerated() { laneIndex[lane.id] = index }
    return FlowGraph(
      nodes: nodes.map { node in
        .init(
          name: node.id, kind: Self.kind(node.type), row: node.row, text: node.label ?? "",
          lane: node.owner.flatMap { laneIndex[$0] })
      },
      edges: edges.compactMap { edge in
        guard let from = nodeIndex[edge.from], let to = nodeIndex[edge.to] else { return nil }
        return .init(from: from, to: to, label: edge.label ?? "", direction: to > from ? .forward : .back)
      },
      lanes: (lanes ?? []).map { .init(name: $0.id, text: $0.label) })
  }

  private static func type(_ kind: FlowGraph.Kind) -> String {
    switch kind {
    case .start: "start"
    case .end: "end"
    case .box(let shape): shape.rawValue
    case .call: "subprocess"
    case .question: "decision"
    case .note: "note"
    case .fork: "fork"
    case .join: "join"
    case .link: "link"
    }
  }

  private static func kind(_ type: String) -> FlowGraph.Kind {
    switch type {
    case "start": .start
    case "end": .end
    case "subprocess": .call
    case "decision": .question
    case "note": .note
    case "link": .link(process: "", anchor: nil)
    case "fork": .fork
    case "join": .join
    default: .box(Step.Shape(rawValue: type) ?? .process)
    }
  }
}
