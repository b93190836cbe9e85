import ContentReader
import FlowLayout
import Glibc
import ManualModel
import SiteRenderer
import SiteWriter
import ThaiText
import Validation

/// The stages of the pipeline, each a room at work on all items at once.
struct Stages: Sendable {
  let options: Options
  let map: ConcurrentMap
  let progress: Progress

  init(_ options: Options) {
    self.options = options
    map = ConcurrentMap(jobs: options.jobs)
    progress = Progress(options)
  }

  /// Reads the content folder.
  func read() async throws(RunFailure) -> ReadResult {
    let content = try reading(try Reading(ContentFolder(options.content)))
    progress.begin(.read, of: content.documents.count)
    defer { progress.clear() }
    let documents = try await map(content.documents) { document throws(RunFailure) in
      try Interruption.check()
      progress.step()
      return try reading(try content.read(document))
    }
    return try reading(try content.result(of: documents))
  }

  /// Applies all rules.
  func check(_ read: ReadResult) async -> Checked {
    guard let manual = read.manual else {
      return Checked(files: read.files, manual: nil, findings: read.diagnostics)
    }
    let validation = Validation(manual, today: options.date)
    let processes = await map(Array(manual.processes.indices), validation.checkProcess)
    let others = await map(validation.otherChecks) { $0() }
    let found = Validation.settled((processes + others).flatMap(\.self), by: manual.book)
    let all = (read.diagnostics + found).sorted(by: Diagnostic.precedes)
    let findings = Validation.waived(all, by: manual, today: options.date)
    return Checked(files: read.files, manual: manual, findings: findings, unwaived: all)
  }

  /// Draws every chart that pages will show, for what is to be said about them.
  ///
  /// Charts of processes with an error wait until it is mended.
  func draw(_ checked: inout Checked) async throws(RunFailure) {
    guard let manual = checked.manual else { return }
    let charts = try ChartDrawing(manual)
    let broken = Set(checked.findings.lazy.filter { $0.severity == .error }.compactMap { $0.range?.file })
    let sound = manual.processes.filter { !broken.contains($0.head.file) }
    let found = try await map(sound) { process throws(RunFailure) in
      try Interruption.check()
      return charts.findings(process)
    }
    checked.add(found.flatMap(\.self), options)
  }

  /// Compiles the templates; what is wrong with them joins what is wrong with the content.
  func templates(into checked: inout Checked) throws(RunFailure) -> SiteTemplates? {
    let files = try reading(try ContentFolder(options.templates).rawFiles())
    let outcome = SiteTemplates.compile(
      files.map { TemplateFile(path: $0.path, bytes: $0.bytes) }, firstFile: checked.files.count)
    checked.files += outcome.sources
    checked.findings += outcome.problems
    return outcome.templates
  }

  /// Takes the output folder, which must lie apart from content, templates and the user's own folder.
  func open(part: String = "site") throws(RunFailure) -> SiteWriting {
    let home = getenv("HOME").map { String(cString: $0) }
    return try writing(
      try SiteWriting.begin(
        at: options.output, part: part, apartFrom: [options.content, options.templates],
        home: home?.isEmpty == true ? nil : home))
  }

  /// Draws, renders and stages every page and every file that the content names; a failure clears the stage.
  ///
  /// What drawing the charts finds joins what was found before; nil if with it nothing may be written.
  func write(
    _ site: Site, of manual: Manual, _ checked: inout Checked, to output: SiteWriting
  ) async throws(RunFailure) -> [Staged]? {
    do throws(RunFailure) {
      // Attachments first: no page may name a file that is not there yet.
      var staged = try await copy(manual.files, to: output)
      progress.begin(.render, of: site.files.count)
      defer { progress.clear() }
      // Charts before the pages that tell what was found about them.
      let charts = try ChartDrawing(manual)
      let processes = site.files.prefix { !$0.tellsFindings }
      let drawn = try await render(Array(processes), of: site, charts, checked, to: output)
      staged += drawn.flatMap(\.staged)
      checked.add(drawn.flatMap(\.findings), options)
      if checked.stops(options) {
        output.abandon()
        return nil
      }
      var rest = site
      rest.report = checked.report
      staged.append(try writing(try output.stage(site.catalog(hashes: drawn.compactMap(\.record)))))
      let others = Array(rest.files.dropFirst(processes.count))
      return try await staged + render(others, of: rest, charts, checked, to: output).flatMap(\.staged)
    } catch {
      output.abandon()
      throw error
    }
  }

  private func copy(_ files: [Manual.NamedFile], to output: SiteWriting) async throws(RunFailure) -> [Staged]
  {
    let content = try reading(try ContentFolder(options.content))
    return try await map(files) { file throws(RunFailure) in
      try Interruption.check()
      let source = ByteSource(try reading(try content.file(file.path)))
      return try writing(try output.stage(source, at: file.path))
    }
  }

  /// What became of one file of the site.
  private struct Made: Sendable {
    var staged: [Staged] = []
    /// What is to be said about the charts on it.
    var findings: [Diagnostic] = []
    /// What lies beside it for machines: the process and the hash of what it says.
    var record: (process: Int, hash: String)?
  }

  private func render(
    _ files: [Site.File], of site: Site, _ charts: ChartDrawing, _ checked: Checked, to output: SiteWriting
  ) async throws(RunFailure) -> [Made] {
    return try await map(files) { file throws(RunFailure) in
      try Interruption.check()
      progress.step()
      var made = Made()
      var graphs: [FlowGraph?] = []
      func draw(_ process: Process, _ chart: Chart) -> ChartFigure? {
        let figure = charts.figure(process, chart)
        graphs.append(figure?.graph)
        if let finding = figure.flatMap({ charts.finding($0, chart) }) { made.findings.append(finding) }
        return figure
      }
      var files = site.render(
        file, figure: draw, neighbours: charts.neighbours, organisation: charts.organisation)
      if let record = site.record(of: file, graphs: graphs) {
        made.record = (record.process, record.hash)
        files.append(record.file)
      }
      for written in files {
        if let process = file.process { try checked.requireSensibleSize(of: written, for: process) }
        made.staged.append(try writing(try output.stage(written)))
      }
      return made
    }
  }

  /// Puts everything in its place at once.
  func publish(
    _ staged: [Staged], _ checked: Checked, in output: SiteWriting
  ) throws(RunFailure) -> WriteSummary {
    try writing(try output.commit(staged, tool: Version.current, content: checked.fingerprint))
  }
}

extension Pipeline {
  /// Prepares a run; until the manual is read, messages are in Thai if no language was asked for.
  init(_ options: Options) { self.init(stages: Stages(options), language: options.language ?? .thai) }
}

extension ByteSource {
  /// The bytes of an open file of the content.
  fileprivate init(_ file: OpenFile) {
    self.init(size: file.size) { (offset, buffer) throws(DiskFailure) in
      do throws(ReadFailure) {
        return try file.read(at: offset, into: buffer)
      } catch {
        throw DiskFailure(reading: error.path, reason: error.reason)
      }
    }
  }
}
