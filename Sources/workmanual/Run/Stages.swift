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

  init(_ options: Options) {
    self.options = options
    map = ConcurrentMap(jobs: options.jobs)
  }

  /// Reads the content folder.
  func read() async throws(RunFailure) -> ReadResult {
    let content = try reading(try Reading(ContentFolder(options.content)))
    let documents = try await map(content.documents) { document throws(RunFailure) in
      try Interruption.check()
      return try reading(try content.read(document))
    }
    return try reading(try content.result(of: documents))
  }

  /// Applies all rules.
  func check(_ read: ReadResult) async -> Checked {
    guard let manual = read.manual else {
      return Checked(files: read.files, manual: nil, findings: read.diagnostics)
    }
    let validation = Validation(manual)
    let processes = await map(Array(manual.processes.indices), validation.checkProcess)
    let found = Validation.settled(processes.flatMap(\.self) + validation.checkRest(), by: manual.book)
    let findings = (read.diagnostics + found).sorted(by: Diagnostic.precedes)
    return Checked(files: read.files, manual: manual, findings: findings)
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
  func open() throws(RunFailure) -> SiteWriting {
    let home = getenv("HOME").map { String(cString: $0) }
    return try writing(
      try SiteWriting.begin(
        at: options.output, part: "site", apartFrom: [options.content, options.templates],
        home: home?.isEmpty == true ? nil : home))
  }

  /// Draws, renders and writes every page, then copies the files that the content names.
  func write(_ site: Site, of manual: Manual, to output: SiteWriting) async throws(RunFailure) -> [Staged] {
    let charts = try ChartDrawing(manual)
    let content = try reading(try ContentFolder(options.content))
    let attachments = try await map(manual.files) { file throws(RunFailure) in
      try Interruption.check()
      let source = ByteSource(try reading(try content.file(file.path)))
      return try writing(try output.stage(source, at: file.path))
    }
    let pages = try await map(site.files) { file throws(RunFailure) in
      try Interruption.check()
      return try writing(try output.stage(site.render(file, figure: charts.figure)))
    }
    // Attachments first: no page may name a file that is not there yet.
    return attachments + pages
  }
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
