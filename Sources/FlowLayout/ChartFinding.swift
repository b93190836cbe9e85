public import ManualModel
import ThaiText

extension Diagnostic {
  /// What an author is told about a chart that cannot keep the hard rules (`docs/flow-layout.md` 8): one finding with
  /// the rows of all faults; nil without faults.
  ///
  /// `graph` is what was drawn of the chart, in one presentation or several.
  public static func unclear(
    _ chart: Chart, _ graph: FlowGraph, faults: [Drawing.Fault], in manual: Manual
  ) -> Diagnostic? {
    let words = FaultWords(chart: chart, graph: graph, manual: manual)
    var notes: [Note] = []
    for fault in faults {
      let told = words.notes(of: fault)
      for note in told where !notes.contains(note) { notes.append(note) }
    }
    guard let first = notes.first else { return nil }
    return Diagnostic(
      .chartUnclear, at: first.range,
      message: Bilingual(
        thai: "วาดผังให้ชัดไม่ได้: \(first.message.thai)",
        english: "the chart is not clear: \(first.message.english)"),
      remedy: Bilingual(
        thai: "ลดทางที่ข้ามหรือย้อนขั้นตอน หรือแยกบางขั้นเป็นกระบวนการของตนเอง (calls)",
        english:
          "lead fewer ways past or back over steps, or make some of them a process of their own (calls)"),
      notes: Array(notes.dropFirst()))
  }
}

/// Faults in words.
private struct FaultWords {
  let chart: Chart
  let graph: FlowGraph
  let manual: Manual

  /// The fault, then where else to look.
  func notes(of fault: Drawing.Fault) -> [Diagnostic.Note] {
    switch fault {
    case .lines(let first, let second):
      guard let one = way(first), let two = way(second) else { return [] }
      let touch = Bilingual(
        thai: "\(one.words.thai)ทับ\(two.words.thai)",
        english: "\(one.words.english) lies on \(two.words.english)")
      return [Diagnostic.Note(touch, at: one.range), Diagnostic.Note(two.words, at: two.range)]
    case .shape(let edge, let node):
      guard let way = way(edge), graph.nodes.indices.contains(node) else { return [] }
      let shape = name(ofRow: graph.nodes[node].row)
      return [
        Diagnostic.Note(
          Bilingual(
            thai: "\(way.words.thai)ผ่านกล่องของ\(shape.thai)",
            english: "\(way.words.english) runs through the box of \(shape.english)"),
          at: way.range)
      ]
    case .words(let edge):
      guard let way = way(edge) else { return [] }
      let label = graph.edges[edge].label
      return [
        Diagnostic.Note(
          Bilingual(
            thai: "คำว่า “\(label)” บน\(way.words.thai)ไม่มีที่ว่าง",
            english: "the words “\(label)” on \(way.words.english) have no room"),
          at: way.range)
      ]
    }
  }

  /// An edge by its rows, and where its source is written.
  private func way(_ edge: Int) -> (words: Bilingual, range: SourceRange?)? {
    guard graph.edges.indices.contains(edge) else { return nil }
    let (from, to) = (graph.nodes[graph.edges[edge].from], graph.nodes[graph.edges[edge].to])
    let (source, target) = (name(ofRow: from.row), name(of: to))
    return (
      Bilingual(
        thai: "เส้นจาก\(source.thai)ไป\(target.thai)",
        english: "the line from \(source.english) to \(target.english)"),
      row(from.row)?.title.text.range
    )
  }

  private func row(_ position: Int) -> Step? { chart.steps.first { $0.position == position } }

  private func name(of node: FlowGraph.Node) -> Bilingual {
    node.kind == .end ? Bilingual(thai: "จุดสิ้นสุด", english: "the end") : name(ofRow: node.row)
  }

  /// “ขั้นที่ ๒”, or the title of a row without a number.
  private func name(ofRow position: Int) -> Bilingual {
    guard let step = row(position) else { return Bilingual(thai: "ผัง", english: "the chart") }
    guard let number = step.number else {
      let title = "“\(step.title(manual.book.language))”"
      return Bilingual(thai: title, english: title)
    }
    let digits = Digits.string(number, manual.book.digits)
    return Bilingual(thai: "ขั้นที่ \(digits)", english: "step \(digits)")
  }
}
