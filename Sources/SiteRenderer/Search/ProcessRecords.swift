import ManualModel

// What a search finds of a process: its names, and the lines of its page that say who does what with which papers.
extension SearchRecords {
  func process(_ index: Int) -> SearchRecord {
    let process = site.manual.processes[index]
    let place = site.order.places[index]
    var record = SearchRecord(
      .process, SitePage.process(index).path(in: site.manual), process.head.title(site.wording.language),
      division: place.division, category: place.category)
    add(namesOf: process.head, to: &record)
    record.text = SearchText(limit: limit)
    for party in process.owner { record.text.add(.actor, words(of: party)) }
    let charts = process.charts
    let places = charts.indices.map { chart in
      charts[chart].steps.indices.map { anchor(ofRow: $0, inChart: chart, ofProcess: index, process, charts) }
    }
    for (chart, places) in zip(charts, places) {
      for (step, place) in zip(chart.steps, places) { addActors(of: step, at: place, &record.text) }
    }
    for (chart, places) in zip(charts, places) {
      for (step, place) in zip(chart.steps, places) { addPapers(of: step, at: place, &record.text) }
    }
    for attachment in process.attachments.items { add(attachment, to: &record.text) }
    for (chart, places) in zip(charts, places) { addSteps(of: chart, at: places, in: index, &record.text) }
    let variants = [("", process.blocks)] + process.cases.map { ($0.id.value, $0.blocks) }
    for (anchor, blocks) in variants { add(blocks, at: anchor, to: &record.text) }
    return record
  }

  /// The anchor of a row, behind the folder of the page that shows it if that is not the page of the process.
  private func anchor(
    ofRow row: Int, inChart number: Int, ofProcess index: Int, _ process: Process, _ charts: [Chart]
  ) -> String {
    let anchor = process.anchor(of: charts[number].steps[row], in: charts[number])
    guard let page = site.flowPages.page(of: row, inChart: number, ofProcess: index) else { return anchor }
    return page.folder(in: site.manual) + "#" + anchor
  }

  /// The English title and the former ids of a document.
  func add(namesOf head: DocumentHead, to record: inout SearchRecord) {
    record.add(alias: head.title.second(site.wording.language))
    for old in head.formerly { record.add(alias: old.value) }
  }

  private func addActors(of step: Step, at anchor: String, _ text: inout SearchText) {
    for party in step.by { text.add(.actor, words(of: party), at: anchor) }
    for party in step.with { text.add(.actor, words(of: party), at: anchor) }
    for substep in step.substeps {
      for party in substep.by + substep.with { text.add(.actor, words(of: party), at: anchor) }
    }
  }

  private func addPapers(of step: Step, at anchor: String, _ text: inout SearchText) {
    for form in step.forms.items { text.add(.document, name(ofForm: form.value), at: anchor) }
    for paper in step.docs.items { text.add(.document, paper.value, at: anchor) }
    for tool in step.tools.items { text.add(.document, name(ofSystem: tool.value), at: anchor) }
    for evidence in step.evidence.items { text.add(.document, evidence.value, at: anchor) }
  }

  func add(_ attachment: Attachment, to text: inout SearchText) {
    if let title = attachment.title { text.add(.document, title(site.wording.language), at: "_documents") }
  }

  private func addSteps(of chart: Chart, at places: [String], in index: Int, _ text: inout SearchText) {
    let language = site.wording.language
    let process = site.manual.processes[index]
    if let variant = chart.caseIndex {
      text.add(.variant, process.cases[variant].title(language), at: process.cases[variant].id.value)
    }
    for (step, anchor) in zip(chart.steps, places) {
      text.add(.step, step.title(language), at: anchor, number: step.number)
      for substep in step.substeps {
        text.add(.step, substep.title(language), at: anchor, number: step.number)
      }
    }
  }

  private func add(_ blocks: ProcessBlocks, at anchor: String, to text: inout SearchText) {
    let language = site.wording.language
    for input in blocks.inputs.items { text.add(.input, words(of: input.name, input.from), at: "_sipoc") }
    for output in blocks.outputs.items {
      text.add(.output, words(of: output.name, output.to), at: output.id?.value ?? "_sipoc")
    }
    for kpi in blocks.kpis.items {
      let target = kpi.target.map { " (\($0.text.value))" } ?? ""
      text.add(.indicator, kpi.name(language) + target, at: "_kpis")
    }
    for requirement in blocks.requirements.items {
      text.add(.requirement, words(of: requirement), at: "_requirements")
    }
    for system in (blocks.digital.value?.systems ?? []) + (blocks.innovation.value?.systems ?? []) {
      text.add(.document, name(ofSystem: system.value), at: anchor)
    }
  }

  private func words(of requirement: Requirement) -> String {
    switch requirement.basis {
    case .condition(let text), .lawInWords(let text), .plan(let text): return text.value
    case .law(let id, let written):
      guard let law = site.references.registry.laws[id] else { return written.value }
      return site.manual.laws[law].title(site.wording.language)
    }
  }

  func name(ofForm id: String) -> String {
    guard let form = site.references.registry.forms[id] else { return id }
    return site.manual.forms[form].name(site.wording.language)
  }

  private func name(ofSystem tool: String) -> String {
    guard let system = site.references.registry.system(tool) else { return tool }
    return site.manual.systems[system].name(site.wording.language)
  }
}
