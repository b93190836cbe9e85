import ManualModel
import ThaiText

// The block of steps and charts (`docs/site.md` 4, block 5; `docs/content-model.md` 12).
extension ProcessPage {
  var flow: Fields? {
    if charts.isEmpty { return nil }
    return [
      .charts: .objects(
        charts.map { pages.isEmpty ? chart($0, rows: $0.chart.steps.indices) : overview($0) }),
      .chartsNote: .html(process.blocks.chartsNote.map { html($0) } ?? []),
    ]
  }

  /// Cases, and steps when they are more than ten, for “on this page”.
  var stepHeadings: [PageContent.Heading] {
    charts.flatMap { view -> [PageContent.Heading] in
      let variant = view.chart.caseIndex.map { process.cases[$0] }
      let heading = variant.map {
        PageContent.Heading(anchor: $0.id.value, title: $0.title(language), isInner: true)
      }
      let steps = pages.isEmpty ? stepHeadings(of: view.chart, view.chart.steps.indices) : []
      return [heading].compactMap(\.self) + steps
    }
  }

  /// Steps for “on this page”, when they are more than ten.
  func stepHeadings(of chart: Chart, _ rows: Range<Int>) -> [PageContent.Heading] {
    guard rows.count > 10 else { return [] }
    return chart.steps[rows].compactMap { step in
      guard let number = step.number else { return nil }
      let title = words.number(number) + " " + step.title(language)
      return .init(anchor: process.anchor(of: step, in: chart), title: title, isInner: true)
    }
  }

  /// A chart, or some of its rows; on a page that is about its case alone, without the title.
  func chart(_ view: ChartView, rows shown: Range<Int>, isAlone: Bool = false) -> Fields {
    let chart = view.chart
    let variant = chart.caseIndex.map { process.cases[$0] }
    let columns = FlowColumns(layout, chart, words)
    let title = isAlone ? nil : variant?.title(language)
    let numbered = shown.filter { chart.steps[$0].number != nil }
    let figure =
      layout.isNarrative && shown.lowerBound == 0 ? view.picture(of: process, words) { $0.plain } : nil
    let table = view.figure?.table
    return [
      .title: .words(title), .anchor: .words(variant?.id.value),
      .caption: .text(
        words("ตารางขั้นตอน: ", "Steps: ") + (self.title(of: view) ?? process.head.title(language))),
      .captionId: .text("_" + (variant.map { $0.id.value + "-" } ?? "") + "table"),
      .hasStepList: .flag(layout.hasStepList),
      .listTitle: .text(
        words("รายการขั้นตอน ", "List of ") + words.steps(numbered.count)),
      .list: .objects(layout.hasStepList ? numbered.map { listed($0, of: view) } : []),
      .isElsewhere: .flag(false), .parts: .list([]), .isNarrative: .flag(layout.isNarrative),
      .hasTable: .flag(!layout.isNarrative),
      .figure: .optional(figure?.fields(table: tableAddress(of: view), linker)),
      .chartClass: .text(table?.styleClasses ?? ""),
      .columns: .objects(columns.heads), .rows: .objects(rows(view, shown, columns, isAlone: isAlone)),
      .chartsNote: .html(
        shown.upperBound == chart.steps.count ? variant?.blocks.chartsNote.map { html($0) } ?? [] : []),
    ]
  }

  /// A chart whose steps have pages of their own: the list of its steps, where links to them led before.
  private func overview(_ view: ChartView) -> Fields {
    let variant = view.chart.caseIndex.map { process.cases[$0] }
    let own = pages.filter { $0.chart == view.number }
    return [
      .title: .words(title(of: view)), .anchor: .words(variant?.id.value), .caption: .absent,
      .captionId: .absent, .hasStepList: .flag(false), .isElsewhere: .flag(true),
      .listTitle: .text(words("รายการขั้นตอน", "List of steps")),
      .list: .objects(view.chart.steps.indices.map { listed($0, of: view) }),
      .parts: .objects(
        own.map { page in
          let name = words("เปิดตารางขั้นตอนและผัง", "Open the table of steps and charts")
          let title = [name, page.ownTitle(on: site)].compactMap(\.self).joined(separator: ": ")
          return Fields(address: linker.address(.steps(page)), title: title)
        }),
      .isNarrative: .flag(false), .hasTable: .flag(false), .figure: .absent, .chartClass: .absent,
      .columns: .list([]), .rows: .list([]), .chartsNote: .absent,
    ]
  }

  /// A row of the step list.
  private func listed(_ row: Int, of view: ChartView) -> Fields {
    let step = view.chart.steps[row]
    return [
      .number: .text(step.number.map(words.number) ?? "–"), .title: .text(step.title(language)),
      .anchor: .text(process.anchor(of: step, in: view.chart)),
      .anchors: .objects(step.formerly.map { [.anchor: .text($0.value)] }),
      .address: .text(linker.address(ofRow: row, inChart: view.number, ofProcess: index)),
      .parties: .text(step.by.map(linker.shortForm).joined(separator: ", ")),
    ]
  }

  private func rows(
    _ view: ChartView, _ shown: Range<Int>, _ columns: FlowColumns, isAlone: Bool
  ) -> [Fields] {
    shown.map { row in
      let step = view.chart.steps[row]
      return FlowRow(
        page: self, view: view, columns: columns, step: step,
        exits: ways(of: step, view.flows[row], in: view),
        level: isAlone || view.chart.caseIndex == nil ? "h3" : "h4"
      ).fields
    }
  }

  // MARK: Ways out

  /// What the row's place in the flow says in words; each edge but the plain next one is told here, once.
  private func ways(of step: Step, _ flow: RowFlow, in view: ChartView) -> Fields? {
    var exits = flow.ways.map { way(out: $0, in: view) }
    if !flow.together.isEmpty {
      let others = flow.together.filter { view.chart.steps.indices.contains($0) }
      exits.insert(
        exit(
          lead: words("ทำพร้อมกันกับ", "at the same time as"),
          to: others.map { name(ofRow: $0, in: view) }), at: 0)
    }
    if flow.waits {
      exits.insert(exit(lead: words("รอให้ครบทุกทางก่อนเริ่ม", "starts when all branches are done")), at: 0)
    }
    if exits.isEmpty { return nil }
    return [.question: .words(step.ask.value?.value), .exits: .objects(exits)]
  }

  private func way(out way: WayOut, in view: ChartView) -> Fields {
    let targets = way.destinations.map { destination -> Linker.Reference in
      switch destination {
      case .row(let row, let direction):
        guard view.chart.steps.indices.contains(row) else { return Linker.Reference(text: "") }
        return Linker.Reference(
          address: linker.address(ofRow: row, inChart: view.number, ofProcess: index),
          text: words.destination(view.chart.steps[row], direction))
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

  private func name(ofRow row: Int, in view: ChartView) -> Linker.Reference {
    let step = view.chart.steps[row]
    return Linker.Reference(
      address: linker.address(ofRow: row, inChart: view.number, ofProcess: index),
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
  /// The column that tells the title unseen, where no column shows it: the number, else the drawing.
  let titleColumn: Int?
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
    titleColumn = place(.title) == nil ? place(.number) ?? place(.chart) : nil
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
    case .by: !self.by.isEmpty
    case .with: !self.with.isEmpty
    case .time: self.time != nil
    // The ways out are told under the detail.
    case .detail: self.detail != nil || !self.substeps.isEmpty || self.ask.value != nil
    case .quality: self.quality != nil
    case .control: self.control != nil
    case .risk: self.risk != nil
    case .kpi: self.kpi != nil
    case .docs: !self.docs.isMissing
    case .tools: !self.tools.isMissing
    case .forms: !self.forms.isMissing
    case .evidence: !self.evidence.isMissing
    }
  }
}
