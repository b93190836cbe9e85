import ManualModel

/// About how many bytes of HTML a process takes, told from its content: whether it has one page or several must be known
/// before anything is drawn, as every link to a step depends on it.
///
/// The weights are those of least squares over the processes of a real manual and of 1,000 generated ones, rounded up;
/// the error was below 6 % of a long table.
enum PageWeight {
  /// Bytes of a page of HTML: 60 KB (`docs/site.md` 12).
  static let mostOfPage = 60_000

  /// Bytes around a row, and those of its chart that no line below counts.
  private static let row = 750
  /// How often the title of a row is written: beside its shape, in the shape, in the list of steps, with marks.
  private static let title = 4.4
  /// Bytes of a way out that is not the plain next one: its words, its line and its label.
  private static let way = 900
  /// Bytes of a line in each row that it passes.
  private static let pass = 155
  /// Bytes of a link to a unit, a form or a system.
  private static let link = 210
  /// Bytes around a finer step.
  private static let substep = 90
  /// Bytes of a text's markup, and how much longer it is in HTML.
  private static let (text, written) = (50, 1.04)
  /// Bytes around the flow table.
  private static let table = 1_800
  /// Bytes of the frame, the head, the facts and of headings.
  private static let page = 13_700
  /// Bytes around an input, output, indicator or requirement, and of a link to who gives or takes it.
  private static let (item, party) = (160, 95)

  /// Bytes of each row of a flow table.
  static func rows(of chart: Chart) -> [Int] {
    var weights = chart.steps.map(bytes)
    if !weights.isEmpty { weights[0] += table }
    for (index, flow) in chart.rowFlows.enumerated() {
      for way in flow.ways {
        weights[index] += Self.way + (way.note?.utf8.count ?? 0)
        for case .row(let target, _) in way.destinations {
          for row in min(index, target)...max(index, target) where weights.indices.contains(row) {
            weights[row] += pass
          }
        }
      }
    }
    return weights
  }

  /// Bytes of each row of a chart in the table of who does what.
  static func duties(of chart: Chart, _ units: UnitRegistry) -> [Int] {
    let performers = chart.steps.map { $0.duties.map(\.performer) }
    var weight = MatrixWeight(rows: performers, units: units)
    return chart.steps.indices.map { row in
      let title = chart.steps[row].title.text.value.utf8.count
      return weight.bytes(title: title, performers[row], isFirst: row == 0)
    }
  }

  /// At most how many bytes the rows of a chart take, without following its ways.
  static func mostOfRows(of chart: Chart) -> Int {
    let ways = chart.steps.reduce(0) { $0 + max($1.answers.count, $1.go.count) }
    return chart.steps.reduce(table) { $0 + bytes($1) } + ways * (way + pass * chart.steps.count)
  }

  private static func bytes(_ step: Step) -> Int {
    let parties = step.by.count + step.with.count + step.forms.items.count + step.tools.items.count
    let texts = [step.detail, step.quality, step.control, step.risk, step.kpi].compactMap(\.self)
    let words = step.docs.items + step.evidence.items + step.answers.map(\.label)
    var bytes = row + Int(title * Double(step.title.text.value.utf8.count)) + parties * link
    bytes += texts.reduce(0) { $0 + Self.bytes($1) } + words.reduce(0) { $0 + Self.bytes($1.value) }
    for finer in step.substeps {
      bytes += substep + Self.bytes(finer.title.text.value) + (finer.by.count + finer.with.count) * link
      bytes += finer.detail.map { Self.bytes($0) } ?? 0
    }
    return bytes
  }

  /// Bytes of all that stands on the page of a process but its steps, swimlanes and who does what.
  static func rest(of process: Process) -> Int {
    var bytes = page + (process.objective.value.map { Self.bytes($0) } ?? 0)
    bytes += body(process.body)
    for definition in process.definitions.items { bytes += item + Self.bytes(definition.meaning) }
    for blocks in process.allBlocks { bytes += self.bytes(blocks) }
    return bytes
  }

  /// Bytes of prose.
  static func body(_ sections: [BodySection]) -> Int { sections.reduce(0) { $0 + bytes($1.content) } }

  private static func bytes(_ blocks: ProcessBlocks) -> Int {
    var bytes = 0
    for input in blocks.inputs.items {
      bytes += item + Self.bytes(input.name.text.value) + input.from.count * party
    }
    for output in blocks.outputs.items {
      bytes += item + Self.bytes(output.name.text.value) + output.to.count * party
    }
    for kpi in blocks.kpis.items { bytes += item + Self.bytes(kpi.name.text.value) }
    bytes += blocks.requirements.items.count * (item + party)
    let adoptions = [blocks.digital.value, blocks.innovation.value].compactMap(\.self)
    let texts = adoptions.flatMap { [$0.how, $0.benefit] } + [blocks.notes, blocks.chartsNote]
    return bytes + texts.compactMap(\.self).reduce(0) { $0 + Self.bytes($1) }
  }

  // MARK: Lists

  /// Estimated bytes of the lists of a page: what 60 KB leave beside the frame.
  static let mostOfLists = 48_000

  /// Estimated bytes of a list that leads to processes by their titles, with `around` bytes of markup for each.
  static func list(of processes: some Sequence<Int>, around: Int, in manual: Manual) -> Int {
    processes.reduce(0) { bytes, index in
      let head = manual.processes[index].head
      return bytes + around + head.id.utf8.count + head.title.text.value.utf8.count
    }
  }

  private static func bytes(_ words: String) -> Int { Int(written * Double(words.utf8.count)) }

  /// A text as long as it is in the file.
  static func bytes(_ markdown: Markdown) -> Int {
    text + Int(written * Double(Int(markdown.range.end - markdown.range.start)))
  }
}
