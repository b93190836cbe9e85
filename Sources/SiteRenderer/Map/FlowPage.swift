import ManualModel

/// A page of its own for steps of a process that is too long for one page (`docs/site.md` 4): a case, or a run of rows.
struct FlowPage: Hashable, Sendable {
  /// Place in `manual.processes`.
  let process: Int
  /// Place among the charts of the process.
  let chart: Int
  /// The rows that it shows.
  let rows: Range<Int>
  /// 0 for the first page of the chart.
  let part: Int
  /// Whether it is the only page of the chart.
  let isWhole: Bool

  /// The folder below that of the process: the case's id, or `steps`; a further page of it has a number.
  func folder(in manual: Manual) -> String {
    let process = manual.processes[process]
    return FlowPage.folder(ofChart: chart, of: process) + (part == 0 ? "" : "/\(part + 1)")
  }

  /// The folder of a chart; an id that is not ASCII gives way to a number, as no address may be Thai.
  static func folder(ofChart chart: Int, of process: Process) -> String {
    guard let index = process.charts[chart].caseIndex else { return "steps" }
    let id = process.cases[index].id.value
    return id.utf8.allSatisfy { $0 < 0x80 } ? id : "case-\(index + 1)"
  }

  /// What the page is called: the case, the phases or the numbers of its steps.
  func title(on site: SiteMap) -> String {
    ownTitle(on: site) ?? site.wording("ตารางขั้นตอน", "Table of steps")
  }

  /// What tells it from other pages of its process; nil where it is the only one.
  func ownTitle(on site: SiteMap) -> String? {
    let process = site.manual.processes[process]
    let chart = process.charts[chart]
    let variant = chart.caseIndex.map { process.cases[$0].title(site.wording.language) }
    let names = [variant, isWhole ? nil : runTitle(of: chart, site.wording)].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: ": ")
  }

  private func runTitle(of chart: Chart, _ words: Wording) -> String {
    let steps = chart.steps[rows]
    let phases = steps.compactMap { $0.phase.value?.value }
    let isPhases = steps.first?.phase.value != nil && !steps.contains { $0.phase.isNone }
    if isPhases && endsPhase(chart) { return phases.joined(separator: ", ") }
    let numbers = steps.compactMap { $0.number }
    guard let first = numbers.first, let last = numbers.last else { return words.part(part) }
    return words("ขั้นตอนที่ ", "Steps ") + words.number(first) + "–" + words.number(last)
  }

  /// Whether its last row is the last of a phase.
  private func endsPhase(_ chart: Chart) -> Bool {
    rows.upperBound == chart.steps.count || !chart.steps[rows.upperBound].phase.isMissing
  }
}

/// Which steps of which processes have pages of their own.
struct FlowPages: Sendable {
  /// A process page of more estimated bytes is parted, its swimlanes and who does what not counted: those can stand on a
  /// page of their own.
  private static let most = 57_200
  /// Estimated bytes of the flow table of one page: what 60 KB leave beside the frame, with room for the estimate's error.
  private static let mostOfTable = 42_500
  /// The same with who does what, where no page of swimlanes can take that.
  private static let mostWithDuties = 50_000

  /// Per process, in order; none for a process that has one page for all.
  private let pages: [[FlowPage]]

  init(_ manual: Manual, isPublished: (DocumentHead) -> Bool) {
    pages = manual.processes.indices.map { index in
      let head = manual.processes[index].head
      return isPublished(head) && head.status != .withdrawn ? Self.pages(of: index, in: manual) : []
    }
  }

  /// The pages of a process's steps, in order.
  func of(process: Int) -> [FlowPage] { pages[process] }

  /// The page that shows a row of a chart; nil where the page of the process does.
  func page(of row: Int, inChart chart: Int, ofProcess process: Int) -> FlowPage? {
    pages[process].first { $0.chart == chart && $0.rows.contains(row) }
  }

  private static func pages(of index: Int, in manual: Manual) -> [FlowPage] {
    let process = manual.processes[index]
    let charts = process.charts
    let rest = PageWeight.rest(of: process)
    // Nearly every process is light, so the ways between rows are only asked for where they may matter.
    let quick = charts.reduce(rest) { $0 + PageWeight.mostOfRows(of: $1) }
    guard quick > most else { return [] }
    let weights = charts.map(PageWeight.rows)
    guard weights.joined().reduce(rest, +) > most else { return [] }
    return charts.indices.flatMap { chart in
      let duties = charts[chart].caseIndex == nil ? PageWeight.duties(of: charts[chart], manual.units) : nil
      let runs = runs(of: charts[chart], weights[chart], duties)
      return runs.enumerated().map { part, rows in
        FlowPage(process: index, chart: chart, rows: rows, part: part, isWhole: runs.count == 1)
      }
    }
  }

  /// The rows of each page: phases stay together where they can, and what is too long is parted evenly.
  private static func runs(of chart: Chart, _ weights: [Int], _ duties: [Int]?) -> [Range<Int>] {
    func pages(_ rows: Range<Int>) -> Int {
      let table = weights[rows].reduce(0, +)
      let whole = duties.map { $0[rows].reduce(table, +) } ?? 0
      return max(
        (table + mostOfTable - 1) / mostOfTable, (whole + mostWithDuties - 1) / mostWithDuties)
    }
    let starts = [0] + chart.steps.indices.dropFirst().filter { !chart.steps[$0].phase.isMissing }
    let ends = starts.dropFirst() + [chart.steps.count]
    var runs: [Range<Int>] = []
    for phase in zip(starts, ends).map({ $0..<$1 }) {
      if let last = runs.last, pages(last.lowerBound..<phase.upperBound) <= 1 {
        runs[runs.count - 1] = last.lowerBound..<phase.upperBound
      } else {
        runs += even(phase, weights, parts: pages(phase))
      }
    }
    return runs
  }

  /// Cuts rows into so many runs of about the same weight.
  private static func even(_ rows: Range<Int>, _ weights: [Int], parts: Int) -> [Range<Int>] {
    let total = weights[rows].reduce(0, +)
    var runs: [Range<Int>] = []
    var (start, before) = (rows.lowerBound, 0)
    for row in rows {
      // A row goes where its middle is.
      let part = (before + weights[row] / 2) * parts / max(total, 1)
      if part > runs.count, row > start {
        runs.append(start..<row)
        start = row
      }
      before += weights[row]
    }
    return runs + [start..<rows.upperBound]
  }
}
