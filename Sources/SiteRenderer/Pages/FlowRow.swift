import ManualModel

/// One row of the flow table: its cells by the columns of the layout.
struct FlowRow {
  let page: ProcessPage
  let view: ProcessPage.ChartView
  let columns: FlowColumns
  let step: Step
  /// What is told of its ways out.
  let exits: Fields?
  /// The level of its heading, in a narrative.
  let level: String

  private var words: Wording { page.words }
  private var linker: Linker { page.linker }
  private var title: String { step.title(page.language) }
  private var isNarrative: Bool { columns.wayColumn < 0 }

  var fields: Fields {
    let anchor = page.process.anchor(of: step, in: view.chart)
    let number = step.number.map(words.number) ?? ""
    let heading = (step.number.map { words.step($0) + " " } ?? "") + title
    return [
      .phase: .optional(phase), .rowAnchor: .words(isNarrative ? nil : anchor),
      .narrativeAnchor: .text(anchor), .narrativeTitle: .text(heading),
      .level: .text(level), .number: .text(number),
      .title: .text(title),
      .copyAddress: .text(step.id == nil ? "" : "#" + Address.encoded(anchor)),
      .anchors: .objects(isNarrative ? formerAnchors : []),
      .cells: .objects(columns.columns.indices.map { cell($0) }), .detail: .html(isNarrative ? detail : []),
      .hasSubsteps: .flag(isNarrative && !step.substeps.isEmpty),
      .substeps: .objects(isNarrative ? substeps : []),
      .parties: isNarrative ? .objects(performers.map { Fields($0) }) : .list([]),
      .time: .words(isNarrative ? words.time(step.time?.value) : nil),
      .ways: .optional(isNarrative ? exits : nil),
    ]
  }

  // MARK: Cells

  private func cell(_ number: Int) -> Fields {
    let keys = columns.columns[number]
    let first = keys.first
    let isBody = first != .number && first != .chart && first != .title
    let parts = isBody ? keys.compactMap { part($0) } : []
    let ways = number == columns.wayColumn ? exits : nil
    return [
      .label: .text(columns.label(keys)), .kind: .text(first?.rawValue ?? ""),
      .isNumber: .flag(first == .number), .isChart: .flag(first == .chart), .isTitle: .flag(first == .title),
      .isBody: .flag(isBody), .drawing: .html(first == .chart ? drawing : []),
      .showsTitle: .flag(number == columns.titleColumn),
      .hasItems: .flag(!parts.isEmpty || ways != nil), .isJoined: .flag(parts.count > 1),
      .parts: .objects(parts), .ways: .optional(ways),
      .anchors: .objects(number == 0 && !isNarrative ? formerAnchors : []),
    ]
  }

  private var formerAnchors: [Fields] { step.formerly.map { [.anchor: .text($0.value)] } }

  /// What one key of the layout shows in its cell; nothing when the author says nothing.
  private func part(_ key: Layout.Column) -> Fields? {
    switch key {
    case .number, .chart, .title: return nil
    case .by: return part(items: performers)
    case .with: return part(items: step.with.map(linker.party))
    case .time: return words.time(step.time?.value).map { part(amount: $0) }
    case .detail:
      return step.detail == nil && step.substeps.isEmpty ? nil : part(body: detail, substeps: substeps)
    case .quality: return text(step.quality)
    case .control: return text(step.control)
    case .risk: return text(step.risk)
    case .kpi: return text(step.kpi)
    case .docs: return list(step.docs) { Linker.Reference(text: $0) }
    case .tools: return list(step.tools, linker.system)
    case .forms: return list(step.forms, linker.form)
    case .evidence: return list(step.evidence) { Linker.Reference(text: $0) }
    }
  }

  private func text(_ markdown: Markdown?) -> Fields? { markdown.map { part(body: page.html($0)) } }

  private func list(_ stated: Stated<[Text]>, _ link: (String) -> Linker.Reference) -> Fields? {
    stated.isMissing ? nil : part(items: stated.items.map { link($0.value) }, isNone: stated.isNone)
  }

  private func part(
    amount: String? = nil, items: [Linker.Reference] = [], body: [UInt8] = [], substeps: [Fields] = [],
    isNone: Bool = false
  ) -> Fields {
    Fields(
      [
        (.isNone, .flag(isNone)), (.amount, .words(amount)), (.body, .html(body)),
        (.hasSubsteps, .flag(!substeps.isEmpty)), (.substeps, .objects(substeps)),
      ] + linker.lines(items))
  }

  private var detail: [UInt8] { step.detail.map { page.html($0, shift: 1) } ?? [] }

  private var substeps: [Fields] {
    step.substeps.enumerated().map { index, substep in
      let number = step.number.map { words.hierarchy($0, index + 1) } ?? words.number(index + 1)
      return [
        .number: .text(number), .title: .text(substep.title(page.language)),
        .parties: linker.parties(substep.by + substep.with),
        .amount: .words(words.time(substep.time?.value)),
        .body: .html(substep.detail.map { page.html($0) } ?? []),
      ]
    }
  }

  /// Who does the row; with “(หลัก)” and “(สนับสนุน)” when both stand in one column (`docs/content-model.md` 12.1).
  private var performers: [Linker.Reference] {
    if step.with.isEmpty || columns.hasSupport { return step.by.map(linker.party) }
    func marked(_ party: Party, _ mark: String) -> Linker.Reference {
      var link = linker.party(party)
      link.note = [mark, link.note].compactMap(\.self).joined(separator: ", ")
      return link
    }
    return step.by.map { marked($0, words("หลัก", "lead")) }
      + step.with.map { marked($0, words("สนับสนุน", "support")) }
  }

  // MARK: Drawing

  private var writer: ChartWriter? {
    let name = view.chart.caseIndex.map { "." + page.process.cases[$0].id.value } ?? ""
    return view.figure.map { ChartWriter($0.graph, chart: page.process.head.id + name) }
  }

  private var slice: FlowTable.Slice? { view.figure?.table?.slices.first { $0.row == step.position } }

  private var drawing: [UInt8] {
    guard let table = view.figure?.table, let slice, let writer else { return [] }
    var bytes: [UInt8] = []
    writer.writeCell(slice, of: table, into: &bytes)
    return bytes
  }

  /// The row above this one that names the phase beginning here; its chart cell lets the lines through.
  private var phase: Fields? {
    guard let title = step.phase.value?.value else { return nil }
    var lines: [UInt8] = []
    if let table = view.figure?.table, let slice, let writer {
      writer.writeHeading(above: slice, of: table, into: &lines)
    }
    let chart = columns.columns.firstIndex { $0.first == .chart } ?? columns.columns.count
    let after = columns.columns.count - chart - 1
    var cells: [Fields] = []
    func add(_ span: Int, isChart: Bool = false, isTitle: Bool = false) {
      guard span > 0 else { return }
      cells.append([
        .isChart: .flag(isChart), .isTitle: .flag(isTitle), .isEmpty: .flag(!isChart && !isTitle),
        .span: .text(String(span)), .title: .text(title), .drawing: .html(isChart ? lines : []),
      ])
    }
    // The title stands where there is more room: behind the drawing, else before it.
    add(chart, isTitle: after <= 0)
    if after >= 0 { add(1, isChart: true) }
    add(after, isTitle: after > 0)
    return [.title: .text(title), .cells: .objects(cells)]
  }
}

extension ProcessPage {
  static let flowSchema: Schema = {
    let substeps = Schema.Entry(
      .substeps,
      .list(
        .object([
          Schema.Entry(.number, .text, "number"), Schema.Entry(.title, .text, "what is done"),
          Schema.Entry(.parties, .list(.link), "who"), Schema.Entry(.amount, .text, "time"),
          Schema.Entry(.body, .html, "detail"),
        ])), "finer steps")
    let ways = Schema.Entry(
      .ways,
      .object([
        Schema.Entry(.question, .text, "the question"),
        Schema.Entry(
          .exits,
          .list(
            .object([
              Schema.Entry(.label, .text, "the answer"), Schema.Entry(.lead, .text, "words before the links"),
              Schema.Entry(
                .targets,
                .list(
                  .object([
                    Schema.Entry(.address, .text, "where it leads; nothing: the end"),
                    Schema.Entry(.text, .text, "the words"),
                    Schema.Entry(.separator, .text, "comma between links"),
                  ])), "where it leads"),
              Schema.Entry(.note, .text, "what is done on the way"),
            ])), "ways out"),
      ]), "ways out in words, if there are any but the plain next row")
    let part = Schema.object(
      [
        Schema.Entry(.isNone, .flag, "“none” is written"), Schema.Entry(.amount, .text, "time"),
        Schema.Entry(.body, .html, "text"), Schema.Entry(.hasSubsteps, .flag, "there are finer steps"),
        substeps,
      ], and: Schema.lines("units, forms, tools, documents"))
    let cell = Schema.object([
      Schema.Entry(.label, .text, "label of the column"), Schema.Entry(.kind, .text, "key of the column"),
      Schema.Entry(.isNumber, .flag, "step number"), Schema.Entry(.isChart, .flag, "drawing"),
      Schema.Entry(.isTitle, .flag, "title"), Schema.Entry(.isBody, .flag, "anything else"),
      Schema.Entry(
        .anchors, .list(.object([Schema.Entry(.anchor, .text, "former id")])), "former ids, in the first cell"
      ),
      Schema.Entry(.drawing, .html, "slice of the chart"),
      Schema.Entry(.showsTitle, .flag, "the title stands here, as no column shows it"),
      Schema.Entry(.hasItems, .flag, "it says something"),
      Schema.Entry(.isJoined, .flag, "it says several things"),
      Schema.Entry(.parts, .list(part), "what it shows"),
      ways,
    ])
    let phase = Schema.object([
      Schema.Entry(.title, .text, "title of the phase"),
      Schema.Entry(
        .cells,
        .list(
          .object([
            Schema.Entry(.isChart, .flag, "drawing"), Schema.Entry(.isTitle, .flag, "the title stands here"),
            Schema.Entry(.isEmpty, .flag, "nothing stands here"),
            Schema.Entry(.span, .text, "number of columns"),
            Schema.Entry(.title, .text, "title of the phase"),
            Schema.Entry(.drawing, .html, "lines that run through"),
          ])), "cells of the heading row"),
    ])
    let row = Schema.object([
      Schema.Entry(.phase, phase, "a phase begins here"),
      Schema.Entry(.rowAnchor, .text, "anchor; nothing in a narrative"),
      Schema.Entry(.narrativeAnchor, .text, "anchor, in a narrative"),
      Schema.Entry(.narrativeTitle, .text, "heading, in a narrative"),
      Schema.Entry(.level, .text, "`h3` or `h4`, in a narrative"),
      Schema.Entry(.number, .text, "step number; nothing for a row without one"),
      Schema.Entry(.title, .text, "what is done"),
      Schema.Entry(.copyAddress, .text, "anchor to copy; nothing: that of the page"),
      Schema.Entry(
        .anchors, .list(.object([Schema.Entry(.anchor, .text, "former id")])), "former ids, in a narrative"),
      Schema.Entry(.cells, .list(cell), "cells, in the order of the columns"),
      Schema.Entry(.detail, .html, "detail, in a narrative"),
      Schema.Entry(.hasSubsteps, .flag, "there are finer steps, in a narrative"), substeps,
      Schema.Entry(.parties, .list(.link), "who, in a narrative"),
      Schema.Entry(.time, .text, "time, in a narrative"), ways,
    ])
    let chart = Schema.object([
      Schema.Entry(.title, .text, "title of the case"), Schema.Entry(.anchor, .text, "anchor of the case"),
      Schema.Entry(.caption, .text, "caption of the table"),
      Schema.Entry(.captionId, .text, "its id, which names the region"),
      Schema.Entry(.hasStepList, .flag, "the layout has a step list"),
      Schema.Entry(.listTitle, .text, "title of the step list"),
      Schema.Entry(
        .list,
        .list(
          .object([
            Schema.Entry(.number, .text, "number"), Schema.Entry(.title, .text, "what is done"),
            Schema.Entry(.address, .text, "the row in the flow table"),
            Schema.Entry(.anchor, .text, "its anchor"),
            Schema.Entry(.anchors, .list(.object([Schema.Entry(.anchor, .text, "former id")])), "former ids"),
            Schema.Entry(.parties, .text, "who"),
          ])), "the step list"),
      Schema.Entry(.isElsewhere, .flag, "the steps have pages of their own: the list stands in their place"),
      Schema.Entry(.parts, .list(.titled), "these pages"),
      Schema.Entry(.isNarrative, .flag, "steps are told in prose"),
      Schema.Entry(.hasTable, .flag, "there is a flow table"),
      Schema.Entry(.figure, figureSchema, "the chart, in a narrative"),
      Schema.Entry(.chartClass, .text, "classes that give the chart its width"),
      Schema.Entry(
        .columns,
        .list(
          .object([Schema.Entry(.label, .text, "label"), Schema.Entry(.kind, .text, "key of the column")])),
        "columns"),
      Schema.Entry(.rows, .list(row), "steps"),
      Schema.Entry(.chartsNote, .html, "note under the chart of a case"),
    ])
    return .object([
      heading, Schema.Entry(.charts, .list(chart), "one, or one for each case"),
      Schema.Entry(.chartsNote, .html, "note under the charts"),
    ])
  }()
}
