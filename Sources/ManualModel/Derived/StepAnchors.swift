// Anchors of a page (`docs/site.md` 2): authors' ids as they are, `step-n` for rows without one. Anchors that we
// make for blocks begin with `_`, which no author's id can.
extension Process {
  /// The anchor of a row of a chart.
  public func anchor(of step: Step, in chart: Chart) -> String {
    if let id = step.id { return id.value }
    guard let index = chart.caseIndex else { return step.key }
    return self.cases[index].id.value + "-" + step.key
  }

  /// What an author's anchor means on the page of this process.
  public func part(at anchor: String) -> ProcessPart? {
    for chart in charts {
      for step in chart.steps where step.id?.value == anchor { return .step(step) }
      for step in chart.steps where step.id == nil && self.anchor(of: step, in: chart) == anchor {
        return .step(step)
      }
    }
    if let found = self.cases.first(where: { $0.id.value == anchor }) { return .variant(found.title) }
    for blocks in allBlocks {
      for output in blocks.outputs.items where output.id?.value == anchor { return .output(output.name) }
    }
    return nil
  }
}

/// A part of a process that an anchor can name.
public enum ProcessPart: Sendable {
  /// A row of a chart.
  case step(Step)
  /// A case.
  case variant(Title)
  /// An output.
  case output(Title)
}
