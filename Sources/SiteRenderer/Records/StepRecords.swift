import ManualModel

// Rows, and the graph that follows from them.
extension RecordWriter {
  /// A chart and its place among those of the process at `index`.
  mutating func write(_ chart: Chart, _ number: Int, of index: Int) {
    let process = manual.processes[index]
    list("steps", Array(chart.steps.indices)) { writer, row in
      let step = chart.steps[row]
      let page = writer.site.flowPages.page(of: row, inChart: number, ofProcess: index)
      let path = page.map { $0.folder(in: writer.manual) + "/index.html" }
      writer.write(step, anchor: process.anchor(of: step, in: chart), page: path)
    }
    let known = graphs.indices.contains(number) ? graphs[number] : nil
    let graph = known ?? FlowGraph(of: chart, in: manual)
    list("nodes", graph.nodes) { writer, node in
      writer.json.beginObject()
      writer.json.member("name", node.name)
      writer.json.member("kind", node.kind.type)
      writer.json.member("row", node.row)
      writer.json.endObject()
    }
    list("edges", graph.edges) { writer, edge in
      writer.json.beginObject()
      writer.json.member("from", graph.nodes[edge.from].name)
      writer.json.member("to", graph.nodes[edge.to].name)
      writer.json.member("label", edge.label.isEmpty ? nil : edge.label)
      writer.json.member("back", ifTrue: edge.direction == .back)
      writer.json.endObject()
    }
  }

  private mutating func write(_ step: Step, anchor: String, page: String?) {
    json.beginObject()
    json.member("number", step.number)
    json.member("id", step.id?.value)
    json.member("page", page)
    json.member("anchor", anchor)
    if case .given(let phase) = step.phase { json.member("phase", phase.value) }
    if step.phase.isNone { json.member("phase", "none") }
    json.member("title", "title-en", step.title)
    member("by", step.by) { $0.write($1) }
    member("with", step.with) { $0.write($1) }
    write(step.time)
    json.member("shape", step.shape.rawValue)
    json.member("together", ifTrue: step.together != nil)
    json.member("wait", ifTrue: step.wait != nil)
    json.member("calls", step.calls?.value)
    member("detail", step.detail)
    writeFinerSteps(of: step)
    writeWays(of: step)
    member("tools", step.tools) { $0.write(system: $1) }
    member("quality", step.quality)
    member("control", step.control)
    member("risk", step.risk)
    member("kpi", step.kpi)
    member("docs", step.docs) { $0.json.string($1.value) }
    member("forms", step.forms) { $0.write(form: $1) }
    member("evidence", step.evidence) { $0.json.string($1.value) }
    json.endObject()
  }

  private mutating func writeFinerSteps(of step: Step) {
    member("substeps", step.substeps) { writer, substep in
      writer.json.beginObject()
      writer.json.member("title", "title-en", substep.title)
      writer.member("by", substep.by) { $0.write($1) }
      writer.member("with", substep.with) { $0.write($1) }
      writer.write(substep.time)
      writer.member("detail", substep.detail)
      writer.json.endObject()
    }
  }

  /// The question with its answers, and what follows, as written; the edges say what it means.
  private mutating func writeWays(of step: Step) {
    if case .given(let question) = step.ask { json.member("ask", question.value) }
    if step.ask.isNone { json.member("ask", "none") }
    member("answers", step.answers) { writer, answer in
      writer.json.beginObject()
      writer.json.member("label", answer.label.value)
      writer.json.member("go", answer.go.map(\.written))
      writer.json.member("note", answer.note?.value)
      writer.json.endObject()
    }
    json.member("go", step.go.map(\.written))
  }
}
