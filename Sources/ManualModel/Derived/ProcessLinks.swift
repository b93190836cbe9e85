/// A process that another one names.
struct ProcessLink {
  /// In what way it is named.
  enum Kind {
    /// As the source of an input.
    case source
    /// As the way a row is done.
    case call
    /// As what follows after the end of this chart.
    case continuation
    /// In a text.
    case mention
  }

  var kind: Kind
  var process: String
}

extension Process {
  /// All processes that this one names, in the order of its fields.
  var processLinks: [ProcessLink] {
    var links: [ProcessLink] = []
    for blocks in [blocks] + cases.map(\.blocks) {
      for case let source? in blocks.inputs.items.map(\.source) {
        links.append(ProcessLink(kind: .source, process: source.process))
      }
    }
    for step in charts.flatMap(\.steps) {
      if let called = step.calls { links.append(ProcessLink(kind: .call, process: called.value)) }
      for target in step.answers.flatMap(\.go) + step.go {
        guard case .offChart(let process, _) = target.meaning else { continue }
        links.append(ProcessLink(kind: .continuation, process: process))
      }
    }
    forEachLink { link in
      guard case .document(let id, _) = link.target else { return }
      links.append(ProcessLink(kind: .mention, process: id))
    }
    return links
  }

  /// The links in texts that name an entry of a registry.
  var entryLinks: [Link] {
    var links: [Link] = []
    forEachLink { link in
      switch link.target {
      case .law, .form, .system: links.append(link)
      case .document, .here, .unit, .file, .outside: break
      }
    }
    return links
  }

  /// Visits every link in a text of the author.
  private func forEachLink(_ visit: (Link) -> Void) {
    func look(_ text: Markdown?) {
      text?.forEachInline { inline in
        if case .link(let link, _) = inline { visit(link) }
      }
    }
    look(objective.value)
    for definition in definitions.items { look(definition.meaning) }
    for blocks in [blocks] + cases.map(\.blocks) {
      for adoption in [blocks.digital.value, blocks.innovation.value] {
        look(adoption?.how)
        look(adoption?.benefit)
      }
      look(blocks.chartsNote)
      look(blocks.notes)
    }
    for step in charts.flatMap(\.steps) {
      look(step.detail)
      for substep in step.substeps { look(substep.detail) }
      for text in [step.quality, step.control, step.risk, step.kpi] { look(text) }
    }
    for section in body {
      // The detail of a step stays in the body too; it was looked at with the step.
      if case .step = section.kind { continue }
      look(section.content)
    }
  }
}
