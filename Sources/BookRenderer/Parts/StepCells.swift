import ManualModel

/// What the cells of a step say, column by column (`docs/content-model.md` 12.1).
struct StepCells {
  let page: ProcessPage
  let chart: Chart
  private let flows: [RowFlow]
  private var manuscript: Manuscript { page.manuscript }
  private var words: BookWords { manuscript.words }

  init(page: ProcessPage, chart: Chart) {
    self.page = page
    self.chart = chart
    flows = chart.rowFlows
  }

  /// The items of a cell, one below the other.
  func cell(_ column: Layout.Column, _ row: Int, hasWithColumn: Bool) -> [Code] {
    let step = chart.steps[row]
    switch column {
    case .number: return number(step)
    case .chart: return []
    case .title: return [manuscript.words(step.title)]
    case .by: return parties(step, hasWithColumn: hasWithColumn)
    case .with: return PartySetter(manuscript).list(step.with)
    case .time: return words.time(step.time?.value).map { [.words($0, step.time?.range)] } ?? []
    case .detail: return detail(row)
    case .quality: return markdown(step.quality)
    case .control: return markdown(step.control)
    case .risk: return markdown(step.risk)
    case .kpi: return markdown(step.kpi)
    case .docs: return stated(step.docs) { .words($0) }
    case .tools: return stated(step.tools, page.system)
    case .forms: return stated(step.forms, form)
    case .evidence: return stated(step.evidence) { .words($0) }
    }
  }

  /// Whose number is printed is also whom references lead to.
  private func number(_ step: Step) -> [Code] {
    let anchor = Place.step(page.process.anchor(of: step, in: chart), of: page.process)
    return [.content([.call("anchor", .string(anchor)), .words(step.number.map(words.number) ?? "")])]
  }

  private func parties(_ step: Step, hasWithColumn: Bool) -> [Code] {
    let setter = PartySetter(manuscript)
    if hasWithColumn || step.with.isEmpty { return setter.list(step.by) }
    return setter.list(step.by, mark: words("หลัก", "lead"))
      + setter.list(step.with, mark: words("สนับสนุน", "support"))
  }

  private func markdown(_ text: Markdown?) -> [Code] {
    guard let text else { return [] }
    var setter = page.markdown
    setter.level = nil
    setter.width = 50
    return [setter.blocks(text)]
  }

  private func stated(_ value: Stated<[Text]>, _ code: (Text) -> Code) -> [Code] {
    value.isNone ? [.words("-")] : value.items.map(code)
  }

  private func form(_ id: Text) -> Code {
    guard let number = manuscript.references.registry.forms[id.value] else { return .words(id) }
    let name = manuscript.manual.forms[number].name(words.language)
    return References(manuscript).quiet(Place.form(id.value), .words(name, id.range))
  }

  // MARK: Detail

  /// Detail, sub-steps, called process, tools: what is to be known about a step, without its ways out.
  func detail(_ row: Int) -> [Code] {
    let step = chart.steps[row]
    var items: [Code] = []
    // A row without a box of its own says its title nowhere else.
    if step.shape == .decision, !page.layout.columns.joined().contains(.title), !page.layout.isNarrative {
      items.append(.strong(manuscript.words(step.title)))
    }
    items += markdown(step.detail) + markdown(step.secondDetail)
    for (index, substep) in step.substeps.enumerated() { items += self.substep(substep, index, of: step) }
    if let called = step.calls {
      items.append(
        .content([
          .words(words("ดำเนินการตามกระบวนการ ", "As in the process ")),
          References(manuscript).document(called.value),
        ]))
    }
    let shown = page.layout.columns.joined()
    if !shown.contains(.tools) {
      items += labelled(words("เครื่องมือ: ", "Tools: "), step.tools.items.map(page.system))
    }
    if !shown.contains(.forms) {
      items += labelled(words("แบบฟอร์ม: ", "Forms: "), step.forms.items.map(form))
    }
    if !shown.contains(.docs) {
      items += labelled(words("เอกสาร: ", "Documents: "), step.docs.items.map { .words($0) })
    }
    return items
  }

  private func labelled(_ label: String, _ items: [Code]) -> [Code] {
    if items.isEmpty { return [] }
    let listed = items.enumerated().flatMap { $0 == 0 ? [$1] : [.words(", "), $1] }
    return [.content([.words(label)] + listed)]
  }

  private func substep(_ substep: Substep, _ index: Int, of step: Step) -> [Code] {
    let number = step.number.map { "\(words.number($0)).\(words.number(index + 1)) " } ?? ""
    var facts = PartySetter(manuscript).list(substep.by)
    if let time = words.time(substep.time?.value) { facts.append(.words(time, substep.time?.range)) }
    let behind = facts.isEmpty ? [] : labelled(" – ", facts)
    return [.content([.words(number), manuscript.words(substep.title)] + behind)] + markdown(substep.detail)
  }

  // MARK: Ways out

  /// One line per way out: “ไม่ครบถ้วน → กลับไปข้อ ๑”.
  func ways(_ row: Int) -> [Code] {
    var lines: [Code] = flows[row].ways.map { way in
      var parts: [Code] = [.words(head(of: way))]
      for (index, destination) in way.destinations.enumerated() {
        if index > 0 { parts.append(.words(words(" และ ", " and "))) }
        parts.append(code(of: destination))
      }
      if let note = way.note { parts.append(.words(" (\(note))")) }
      return .content(parts)
    }
    lines += remarks(row).map { .words($0) }
    return lines
  }

  /// The same as plain text.
  func wayTexts(_ row: Int) -> [String] {
    flows[row].ways.map { way in
      let places = way.destinations.map(text).joined(separator: words(" และ ", " and "))
      return head(of: way) + places + (way.note.map { " (\($0))" } ?? "")
    } + remarks(row)
  }

  private func head(of way: WayOut) -> String { way.label.map { $0 + " → " } ?? "→ " }

  private func remarks(_ row: Int) -> [String] {
    var remarks: [String] = []
    let together = flows[row].together.compactMap { chart.steps[$0].number }
    if !together.isEmpty {
      let numbers = together.map(words.number).joined(separator: ", ")
      remarks.append(words("ทำพร้อมกับข้อ \(numbers)", "at the same time as \(numbers)"))
    }
    if flows[row].waits { remarks.append(words("เริ่มเมื่อครบทุกทาง", "starts when all branches have arrived")) }
    return remarks
  }

  private func code(of destination: WayOut.Destination) -> Code {
    guard case .offChart(let process, let anchor) = destination else { return .words(text(of: destination)) }
    return .content([
      .words(words("ไปกระบวนการ ", "go to ")), References(manuscript).document(process, anchor: anchor),
    ])
  }

  private func text(of destination: WayOut.Destination) -> String {
    switch destination {
    case .end: return words("สิ้นสุด", "end")
    case .row(let row, let direction):
      let step = chart.steps[row]
      let name =
        step.number.map { words("ข้อ ", "step ") + words.number($0) } ?? "“\(step.title(words.language))”"
      return direction == .back
        ? words("กลับไป\(name)", "back to \(name)") : words("ไป\(name)", "go to \(name)")
    case .offChart(let process, _):
      return words("ไปกระบวนการ ", "go to ") + (manuscript.title(ofDocument: process) ?? process)
    }
  }
}
