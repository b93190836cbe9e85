/// A process that another one names as a part of its work.
struct ProcessLink {
  /// In what way it is named.
  enum Kind {
    /// As the source of an input.
    case source
    /// As the way a row is done.
    case call
    /// As what follows after the end of this chart.
    case continuation
  }

  var kind: Kind
  var process: String
}

extension Process {
  /// All processes that this one names but in its texts, in the order of its fields.
  var processLinks: [ProcessLink] {
    var links: [ProcessLink] = []
    for blocks in allBlocks {
      for case let source? in blocks.inputs.items.map(\.source) {
        links.append(ProcessLink(kind: .source, process: source.process))
      }
    }
    func add(_ targets: [Target]) {
      for target in targets {
        guard case .offChart(let process, _) = target.meaning else { continue }
        links.append(ProcessLink(kind: .continuation, process: process))
      }
    }
    for chart in charts {
      for step in chart.steps {
        if let called = step.calls { links.append(ProcessLink(kind: .call, process: called.value)) }
        for answer in step.answers { add(answer.go) }
        add(step.go)
      }
    }
    return links
  }

  /// Visits every link in a text of the author, with the row in whose text it stands, if it is one's.
  func forEachLink(_ visit: (Link, (chart: Int, row: Int)?) -> Void) {
    func look(_ text: Markdown?, _ row: (chart: Int, row: Int)? = nil) {
      text?.forEachInline { inline in
        if case .link(let link, _) = inline { visit(link, row) }
      }
    }
    look(self.objective.value)
    for definition in self.definitions.items { look(definition.meaning) }
    for blocks in allBlocks {
      for adoption in [blocks.digital.value, blocks.innovation.value] {
        look(adoption?.how)
        look(adoption?.benefit)
      }
      look(blocks.chartsNote)
      look(blocks.notes)
    }
    for (chart, steps) in charts.map(\.steps).enumerated() {
      for (row, step) in steps.enumerated() {
        look(step.detail, (chart, row))
        for substep in step.substeps { look(substep.detail, (chart, row)) }
        look(step.quality, (chart, row))
        look(step.control, (chart, row))
        look(step.risk, (chart, row))
        look(step.kpi, (chart, row))
      }
    }
    for section in self.body {
      // The detail of a step stays in the body too; it was looked at with the step.
      if case .step = section.kind { continue }
      look(section.content)
    }
  }
}
