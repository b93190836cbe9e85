import ManualModel
import ThaiText

// The block of steps and charts (`docs/site.md` 4, block 5; `docs/content-model.md` 12).
extension ProcessPage {
  var flow: Fields? {
    if charts.isEmpty { return nil }
    return [
      .charts: .objects(charts.map { chart($0) }),
      .chartsNote: .html(process.blocks.chartsNote.map { html($0) } ?? []),
    ]
  }

  /// Steps for “on this page”, when they are more than ten.
  var stepHeadings: [PageContent.Heading] {
    var headings: [PageContent.Heading] = []
    for chart in charts.map(\.chart) {
      if let index = chart.caseIndex {
        let variant = process.cases[index]
        headings.append(.init(anchor: variant.id.value, title: variant.title(language), isInner: true))
      }
      guard chart.steps.count > 10 else { continue }
      for step in chart.steps {
        guard let number = step.number else { continue }
        let title = words.number(number) + " " + step.title(language)
        headings.append(.init(anchor: process.anchor(of: step, in: chart), title: title, isInner: true))
      }
    }
    return headings
  }

  private func chart(_ view: ChartView) -> Fields {
    let chart = view.chart
    let variant = chart.caseIndex.map { process.cases[$0] }
    let columns = FlowColumns(layout, chart, words)
    let title = variant?.title(language)
    let name = [process.head.title(language), title].compactMap(\.self).joined(separator: ", ")
    let table = view.figure?.table
    return [
      .title: .words(title), .anchor: .words(variant?.id.value),
      .caption: .text(words("ตารางขั้นตอน: ", "Steps: ") + name),
      .hasStepList: .flag(layout.hasStepList),
      .listTitle: .text(
        words("รายการขั้นตอน ", "List of ") + words.steps(chart.steps.count { $0.number != nil })),
      .list: .objects(layout.hasStepList ? list(chart) : []), .isNarrative: .flag(layout.isNarrative),
      .hasTable: .flag(!layout.isNarrative),
      .figure: .optional(layout.isNarrative ? view.picture(of: process, words) { $0.plain }?.fields : nil),
      .chartClass: .text(table.map { "fw-\($0.width) ax-\($0.axis)" } ?? ""),
      .columns: .objects(columns.heads), .rows: .objects(rows(view, columns)),
      .chartsNote: .html(variant?.blocks.chartsNote.map { html($0) } ?? []),
    ]
  }

  /// The step list of layouts that have one: rows that carry a number.
  private func list(_ chart: Chart) -> [Fields] {
    chart.steps.compactMap { step in
      guard let number = step.number else { return nil }
      return [
        .number: .text(words.number(number)), .title: .text(step.title(language)),
        .anchor: .text(Address.encoded(process.anchor(of: step, in: chart))),
        .parties: linker.parties(step.by),
      ]
    }
  }

  private func rows(_ view: ChartView, _ columns: FlowColumns) -> [Fields] {
    let flows = view.chart.rowFlows
    return view.chart.steps.enumerated().map { row, step in
      FlowRow(
        page: self, view: view, columns: columns, step: step,
        exits: ways(of: step, flows[row], in: view.chart)
      ).fields
    }
  }

  // MARK: Ways out

  /// What the row's place in the flow says in words; each edge but the plain next one is told here, once.
  private func ways(of step: Step, _ flow: RowFlow, in chart: Chart) -> Fields? {
    var exits = flow.ways.map { way(out: $0, in: chart) }
    if !flow.together.isEmpty {
      let others = flow.together.filter { chart.steps.indices.contains($0) }
      exits.insert(
        exit(
          lead: words("ทำพร้อมกันกับ", "at the same time as"),
          to: others.map { name(of: chart.steps[$0], in: chart) }), at: 0)
    }
    if flow.waits {
      exits.insert(exit(lead: words("รอให้ครบทุกทางก่อนเริ่ม", "starts when all branches are done")), at: 0)
    }
    if exits.isEmpty { return nil }
    return [.question: .words(step.ask.value?.value), .exits: .objects(exits)]
  }

  private func way(out way: WayOut, in chart: Chart) -> Fields {
    let targets = way.destinations.map { destination -> Linker.Reference in
      switch destination {
      case .row(let row, let direction):
        guard chart.steps.indices.contains(row) else { return Linker.Reference(text: "") }
        let step = chart.steps[row]
        return Linker.Reference(
          address: "#" + Address.encoded(process.anchor(of: step, in: chart)),
          text: words.destination(step, direction))
      case .end: return Linker.Reference(text: words("สิ้นสุด", "end"))
      case .offChart(let id, let anchor):
        var link = linker.document(id, anchor: anchor)
        link.text = words("ไปที่ ", "go to ") + link.text
        return link
      }
    }
    let lead = targets.count > 1 ? words("เริ่มพร้อมกัน:", "start together:") : nil
    return exit(label: way.label, lead: lead, to: targets, note: way.note)
  }

  private func name(of step: Step, in chart: Chart) -> Linker.Reference {
    Linker.Reference(
      address: "#" + Address.encoded(process.anchor(of: step, in: chart)),
      text: step.number.map(words.step) ?? "“\(step.title(language))”")
  }

  private func exit(
    label: String? = nil, lead: String? = nil, to targets: [Linker.Reference] = [], note: String? = nil
  ) -> Fields {
    let links = targets.enumerated().map { number, target -> Fields in
      [
        .address: .words(target.address), .text: .text(target.text),
        .separator: .text(number + 1 < targets.count ? ", " : ""),
      ]
    }
    return [.label: .words(label), .lead: .words(lead), .targets: .objects(links), .note: .words(note)]
  }
}

/// The columns of a layout as the flow table shows them.
struct FlowColumns {
  /// The keys of each column; joined keys share one.
  let columns: [[Layout.Column]]
  /// The column under which the ways out are told: the detail, else the drawing, else the title.
  let wayColumn: Int
  let showsTitle: Bool
  private let words: Wording

  /// The columns in which some row of the chart says something.
  init(_ layout: Layout, _ chart: Chart, _ words: Wording) {
    // A narrative has no table: its chart follows as one picture.
    let columns =
      layout.isNarrative
      ? []
      : layout.columns.filter { keys in
        keys.contains { key in chart.steps.contains { $0.says(key) } }
      }
    func place(_ column: Layout.Column) -> Int? { columns.firstIndex { $0.contains(column) } }
    let ways = place(.detail) ?? place(.chart) ?? place(.title) ?? columns.count - 1
    wayColumn = layout.isNarrative ? -1 : ways
    showsTitle = place(.title) == nil
    self.columns = columns
    self.words = words
  }

  var hasSupport: Bool { columns.contains { $0.contains(.with) } }

  var heads: [Fields] {
    columns.map { keys in
      [
        .label: .text(label(keys)), .kind: .text(keys.first?.rawValue ?? ""),
      ]
    }
  }

  func label(_ keys: [Layout.Column]) -> String {
    keys.map { $0.label(words.language) }.joined(separator: " / ")
  }
}

extension Step {
  /// Whether a row has something to show under a column, so that the column is not left out (`docs/site.md` 4).
  fileprivate func says(_ column: Layout.Column) -> Bool {
    switch column {
    case .number, .chart, .title: true
    case .by: !by.isEmpty
    case .with: !with.isEmpty
    case .time: time != nil
    // The ways out are told under the detail.
    case .detail: detail != nil || !substeps.isEmpty || ask.value != nil
    case .quality: quality != nil
    case .control: control != nil
    case .risk: risk != nil
    case .kpi: kpi != nil
    case .docs: !docs.isMissing
    case .tools: !tools.isMissing
    case .forms: !forms.isMissing
    case .evidence: !evidence.isMissing
    }
  }
}
