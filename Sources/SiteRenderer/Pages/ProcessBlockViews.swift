import ManualModel

// The blocks of a process page that show one block of the content each. What a case has of its own follows under
// the title of the case.
extension ProcessPage {
  // MARK: Inputs and outputs

  var sipoc: Fields? {
    let shown = variants.enumerated().filter { !$1.blocks.inputs.isMissing || !$1.blocks.outputs.isMissing }
    if shown.isEmpty { return nil }
    return [
      .variants: .objects(
        shown.map { number, variant in
          let (title, blocks) = variant
          return [
            .title: .words(title), .inputs: .objects(blocks.inputs.items.map { input($0) }),
            .noInputs: .flag(blocks.inputs.isNone),
            .outputs: .objects(blocks.outputs.items.map { output($0) }),
            .noOutputs: .flag(blocks.outputs.isNone), .process: .text(process.head.title(language)),
            .address: .text("#_flow"), .steps: .text(stepCount(ofVariant: number)),
          ]
        })
    ]
  }

  /// The steps of the process, or of the case if it has a chart of its own; else how many cases there are.
  private func stepCount(ofVariant number: Int) -> String {
    let own = charts.first { $0.chart.caseIndex == (number == 0 ? nil : number - 1) } ?? charts.first
    guard let own, own.chart.caseIndex == nil || number > 0 else {
      return words.count(charts.count, thai: "กรณี", one: "case", many: "cases")
    }
    return count(of: own.chart)
  }

  private func input(_ input: Input) -> Fields {
    let source = input.source.map { source -> Fields in
      let link = linker.document(source.process, anchor: source.output)
      return [.address: .words(link.address), .text: .text(link.text)]
    }
    return Fields(
      [(.name, .text(input.name(language))), (.source, .optional(source))]
        + linker.lines(input.from.map(linker.party)))
  }

  private func output(_ output: Output) -> Fields {
    Fields(
      [
        (.anchor, .words(output.id?.value)), (.name, .text(output.name(language))),
        (.isOutcome, .flag(output.kind == .outcome)),
      ] + linker.lines(output.to.map(linker.party)))
  }

  // MARK: Indicators, digital work, requirements

  var kpis: Fields? {
    let shown = variants.filter { !$0.blocks.kpis.isMissing }
    if shown.isEmpty { return nil }
    return [
      .variants: .objects(
        shown.map { title, blocks in
          let items = blocks.kpis.items.map { kpi -> Fields in
            [
              .name: .text(kpi.name(language)), .english: .words(kpi.name.second(language)),
              .target: .text(kpi.target.map { words.digits(of: $0.text.value) } ?? "-"),
            ]
          }
          return [.title: .words(title), .isNone: .flag(blocks.kpis.isNone), .items: .objects(items)]
        })
    ]
  }

  var hasAdoption: Bool {
    variants.contains { !$0.blocks.digital.isMissing || !$0.blocks.innovation.isMissing }
  }

  /// The panels of digital work and of innovation that have something to say.
  var adoptions: [(anchor: String, title: String, variants: [Fields])] {
    func panel(_ block: (ProcessBlocks) -> Stated<Adoption>) -> [Fields] {
      variants.compactMap { title, blocks in
        switch block(blocks) {
        case .missing: nil
        case .none: adoption(title, nil)
        case .given(let given): adoption(title, given)
        }
      }
    }
    return [
      ("_digital", words("การใช้ดิจิทัล", "Digital work"), panel(\.digital)),
      ("_innovation", words("นวัตกรรม", "Innovation"), panel(\.innovation)),
    ].filter { !$0.2.isEmpty }
  }

  private func adoption(_ title: String?, _ adoption: Adoption?) -> Fields {
    let systems = (adoption?.systems ?? []).map { linker.system($0.value) }
    let hasItems = adoption?.benefit != nil || adoption?.since != nil || !systems.isEmpty
    return [
      .title: .words(title), .isNone: .flag(adoption?.isUsed != true), .hasItems: .flag(hasItems),
      .how: .html(adoption?.how.map { html($0) } ?? []),
      .benefit: .html(adoption?.benefit.map { html($0) } ?? []), .since: .words(adoption?.since?.value),
      .hasSystems: .flag(!systems.isEmpty), .systems: .objects(systems.map { Fields($0) }),
    ]
  }

  var requirements: Fields? {
    let shown = variants.filter { !$0.blocks.requirements.isMissing }
    if shown.isEmpty { return nil }
    return [
      .variants: .objects(
        shown.map { title, blocks in
          [
            .title: .words(title), .isNone: .flag(blocks.requirements.isNone),
            .items: .objects(blocks.requirements.items.map { Fields(requirement($0)) }),
          ]
        })
    ]
  }

  private func requirement(_ requirement: Requirement) -> Linker.Reference {
    var link =
      switch requirement.basis {
      case .law(let id, _): linker.law(id)
      case .condition(let text), .lawInWords(let text), .plan(let text): Linker.Reference(text: text.value)
      }
    link.note = requirement.remark?.value
    return link
  }

  // MARK: Documents and related processes

  var documents: Fields? {
    var forms: [String] = []
    var systems = variants.flatMap { [$0.blocks.digital.value, $0.blocks.innovation.value] }
      .flatMap { $0?.systems ?? [] }.map(\.value)
    for step in charts.flatMap(\.chart.steps) {
      forms += step.forms.items.map(\.value)
      systems += step.tools.items.map(\.value).filter { site.references.registry.system($0) != nil }
    }
    var groups: [Fields] = []
    func group(_ label: String, _ items: [Linker.Reference], isNone: Bool = false) {
      if items.isEmpty && !isNone { return }
      groups.append([
        .label: .text(label), .isNone: .flag(isNone), .items: .objects(items.map { Fields($0) }),
      ])
    }
    group(words("แบบฟอร์ม", "Forms"), unique(forms.map { formWithFile($0) }))
    group(words("ระบบงาน", "Systems"), unique(systems.map(linker.system)))
    let files = process.attachments.items.map { linker.file($0.file.value, title: $0.title?(language)) }
    group(words("เอกสารแนบ", "Attachments"), files, isNone: process.attachments.isNone)
    return groups.isEmpty ? nil : [.groups: .objects(groups)]
  }

  /// A form by its entry in the register, with the kind and size of its file.
  private func formWithFile(_ id: String) -> Linker.Reference {
    var link = linker.form(id)
    guard let number = site.references.registry.forms[id] else { return link }
    link.note = site.manual.forms[number].file.flatMap { linker.file($0.value).note }
    return link
  }

  private func unique(_ links: [Linker.Reference]) -> [Linker.Reference] {
    var unique: [Linker.Reference] = []
    for link in links
    where !unique.contains(where: { $0.address == link.address && $0.text == link.text }) {
      unique.append(link)
    }
    return unique
  }

  var related: Fields? {
    let relations = site.references.relations[index]
    let groups: [(String, [Int])] = [
      (words("รับผลงานจาก", "Receives from"), relations.receivesFrom),
      (words("ส่งผลงานให้", "Gives to"), relations.givesTo),
      (words("เรียกใช้", "Calls"), relations.calls), (words("ถูกเรียกใช้โดย", "Is called by"), relations.calledBy),
      (words("ทำต่อใน", "Continues in"), relations.continuesIn),
      (words("ต่อจาก", "Continues"), relations.continues),
      (words("กล่าวถึง", "Mentions"), relations.mentions),
      (words("ถูกกล่าวถึงใน", "Is mentioned in"), relations.mentionedBy),
      (words("ใช้แบบฟอร์มเดียวกัน", "Shares a form with"), sharingForms),
    ]
    let shown = groups.filter { !$0.1.isEmpty }
    if shown.isEmpty { return nil }
    return [
      .drawing: .html(neighbours?.svg(of: process, words) ?? []),
      .groups: .objects(
        shown.map { [.label: .text($0.0), .items: .objects(linker.processes($0.1).map { Fields($0) })] }),
    ]
  }

  /// The first processes, in printed order of each form, that use a form of this one.
  ///
  /// A form may be used everywhere, so only so many of its users are looked at as can be shown.
  private var sharingForms: [Int] {
    let references = site.references
    let forms = Set(charts.flatMap(\.chart.steps).flatMap { $0.forms.items.map(\.value) })
    var found: [Int] = []
    for form in forms.compactMap({ references.registry.forms[$0] }).sorted() {
      for place in references.forms[form].prefix(64)
      where place.process != index && found.count < Linker.mostNeighbours {
        if !found.contains(place.process) { found.append(place.process) }
      }
    }
    return found
  }

  // MARK: Texts

  var definitions: Fields? { linker.definitions(process.definitions, in: process.head.id) }

  var objective: Fields? { process.objective.value.map { [.body: .html(html($0))] } }

  /// A section of the body that has a place of its own.
  func section(_ kind: BodySection.Kind) -> Fields? {
    let found = process.body.filter { $0.kind == kind }
    return found.isEmpty ? nil : [.body: .html(found.flatMap { html($0.content) })]
  }

  /// The opening of the body, the notes of the process and of its cases, and the author's other sections.
  var notes: Fields? {
    let opening = linker.opening(process.body, in: process.head.id)
    let own = process.blocks.notes.map { html($0) } ?? []
    let cases = process.cases.compactMap { variant -> Fields? in
      guard let notes = variant.blocks.notes else { return nil }
      return [.title: .text(variant.title(language)), .body: .html(html(notes))]
    }
    let others = process.body.filter { $0.kind == .other }.enumerated().map { number, section -> Fields in
      [
        .anchor: .text("_note-\(number + 1)"), .title: .text(section.heading?.value ?? ""),
        .body: .html(html(section.content, shift: 1)),
      ]
    }
    if opening.isEmpty, own.isEmpty, cases.isEmpty, others.isEmpty { return nil }
    return [
      .body: .html(own + opening), .variants: .objects(cases), .sections: .objects(others),
    ]
  }
}
