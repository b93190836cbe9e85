import ManualModel

// Where a step is told: every link to one comes from here (`docs/site.md` 2).

extension SiteMap {
  /// The page that shows a row of a chart of a process.
  func page(ofRow row: Int, inChart chart: Int, ofProcess process: Int) -> SitePage {
    flowPages.page(of: row, inChart: chart, ofProcess: process).map(SitePage.steps) ?? .process(process)
  }

  /// The page of a process that shows what an author's anchor names, and the anchor, if it is not the page as a whole.
  func place(ofAnchor anchor: String, inProcess index: Int) -> (page: SitePage, anchor: String?) {
    let pages = flowPages.of(process: index)
    if pages.isEmpty { return (.process(index), anchor) }
    let process = manual.processes[index]
    for (number, chart) in process.charts.enumerated() {
      if let row = chart.steps.firstIndex(where: { process.anchor(of: $0, in: chart) == anchor }) {
        return (page(ofRow: row, inChart: number, ofProcess: index), anchor)
      }
      if let variant = chart.caseIndex, process.cases[variant].id.value == anchor,
        let page = pages.first(where: { $0.chart == number })
      {
        return (.steps(page), nil)
      }
    }
    return (.process(index), anchor)
  }
}

extension Linker {
  /// The address of a row of a chart of a process.
  func address(ofRow row: Int, inChart number: Int, ofProcess index: Int) -> String {
    let process = site.manual.processes[index]
    let chart = process.charts[number]
    return address(
      site.page(ofRow: row, inChart: number, ofProcess: index),
      anchor: process.anchor(of: chart.steps[row], in: chart))
  }
}
