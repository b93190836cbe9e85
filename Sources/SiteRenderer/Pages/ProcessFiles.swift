import ManualModel

/// All pages of one process with the pictures beside them: its charts are drawn once, for whatever pages they are on.
struct ProcessFiles {
  let site: SiteMap
  let templates: SiteTemplates
  let frame: Frame
  let charts: [ProcessPage.ChartView]
  let neighbours: NeighbourPicture?

  /// Pictures, pages of steps and swimlanes, then the page of the process.
  func files(of index: Int) -> [OutputFile] {
    let process = site.manual.processes[index]
    var files = charts.flatMap { $0.files(of: process, site.wording) }
    for shown in site.flowPages.of(process: index) {
      let chart = charts[shown.chart].chart.caseIndex.map { _ in shown.chart }
      files += self.files(.steps(shown), lanes: .lanes(process: index, chart: chart)) {
        StepsPage.content(shown, $0, charts: charts)
      }
    }
    return files
      + self.files(.process(index), lanes: .lanes(process: index, chart: nil)) {
        ProcessPage.content(index, $0, charts: charts, neighbours: neighbours)
      }
  }

  /// A page; swimlanes, then who does what, go to the page `lanes` if it would be too long with them.
  private func files(
    _ page: SitePage, lanes: SitePage, content: (Linker) -> PageContent
  ) -> [OutputFile] {
    let linker = linker(of: page)
    var content = content(linker)
    var bytes = rendered(content, at: page, linker)
    var moved: PageParts = []
    for (part, name, title) in movable where bytes.count > PageWeight.mostOfPage {
      // A page of steps that shows no swimlanes keeps what there is: the page of swimlanes belongs to another.
      if case .steps = page, part == .who, !moved.contains(.lanes) { continue }
      guard content.move(name, to: lanes, title, linker) else { continue }
      moved.insert(part)
      bytes = rendered(content, at: page, linker)
    }
    let file = OutputFile(path: linker.path, bytes: bytes)
    guard !moved.isEmpty, case .lanes(let process, let chart) = lanes else { return [file] }
    let lanesLinker = self.linker(of: lanes)
    let below = StepsPage.lanes(of: process, chart: chart, with: moved, lanesLinker, charts: charts)
    return [OutputFile(path: lanesLinker.path, bytes: rendered(below, at: lanes, lanesLinker)), file]
  }

  private var movable: [(part: PageParts, name: SiteName, title: String)] {
    let words = site.wording
    return [
      (.lanes, .lanes, words("เปิดผังแยกตามผู้รับผิดชอบ", "Open the swimlanes")),
      (.who, .who, words("เปิดตารางใครทำอะไร", "Open the table of who does what")),
    ]
  }

  private func linker(of page: SitePage) -> Linker { Linker(site: site, path: page.path(in: site.manual)) }

  private func rendered(_ content: PageContent, at page: SitePage, _ linker: Linker) -> [UInt8] {
    templates.render(content.template, frame.context(of: content, at: page, linker), reserving: 65_536)
  }
}
