import ManualModel

/// A chart in words, for those who cannot see it (`docs/flow-layout.md` 15.1): the same in every presentation.
struct ChartWords {
  /// Longer words are left to the flow table.
  private static let limit = 1_000

  let chart: Chart
  /// What the place of each row in the flow says.
  let flows: [RowFlow]
  let wording: Wording

  /// Counts, then the rows with their ways out: “๑ รับหนังสือ, ๒ ตรวจหนังสือ → ครบถ้วน: ไปขั้นที่ ๓; …”.
  var text: String {
    let summary = wording.summary(of: chart)
    let rows = zip(chart.steps, flows).map { row($0, $1) }.joined(separator: ", ")
    let full = summary + ": " + rows
    if full.scalarCount <= Self.limit { return full }
    return summary + wording(" รายละเอียดอยู่ในตารางขั้นตอน", "; the table of steps tells them all")
  }

  private func row(_ step: Step, _ flow: RowFlow) -> String {
    let number = step.number.map { wording.number($0) + " " } ?? ""
    let name = number + step.title(wording.language)
    if flow.ways.isEmpty { return name }
    let question = step.ask.value.map { " " + $0.value } ?? ""
    return name + question + " → " + flow.ways.map { way($0) }.joined(separator: "; ")
  }

  private func way(_ way: WayOut) -> String {
    let targets = way.destinations.map { destination -> String in
      switch destination {
      case .row(let row, let direction):
        chart.steps.indices.contains(row) ? wording.destination(chart.steps[row], direction) : ""
      case .end: wording("สิ้นสุด", "end")
      case .offChart(let process, _): wording("ไปที่ ", "go to ") + process
      }
    }
    let note = way.note.map { " (\($0))" } ?? ""
    return (way.label.map { $0 + ": " } ?? "") + targets.joined(separator: ", ") + note
  }
}

extension Wording {
  /// “๗ ขั้นตอน ๒ จุดตัดสินใจ”.
  func summary(of chart: Chart) -> String {
    let steps = chart.steps.count { $0.number != nil }
    let decisions = chart.steps.count { $0.ask.value != nil }
    return self.steps(steps) + (decisions == 0 ? "" : " " + self.decisions(decisions))
  }
}
