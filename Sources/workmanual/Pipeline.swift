import ContentReader
import ManualModel
import Validation

/// The way from a folder of content to a site, stage by stage; docs/architecture.md has it as a picture.
struct Pipeline {
  let options: Options
  let map: ConcurrentMap
  var timings = Timings()

  init(_ options: Options) { (self.options, map) = (options, ConcurrentMap(jobs: options.jobs)) }

  /// Content becomes values, and findings about them.
  mutating func check() async throws(RunFailure) -> Checked {
    let read = try await read()
    timings.end(.read, count: read.files.count)
    let checked = await check(read)
    timings.end(.check, count: checked.findings.count)
    return checked
  }

  private func read() async throws(RunFailure) -> ReadResult {
    let content = try reading(try Reading(ContentFolder(options.content)))
    let documents = try await map(content.documents) { document throws(RunFailure) in
      try Interruption.check()
      return try reading(try content.read(document))
    }
    return try reading(try content.result(of: documents))
  }

  private func check(_ read: ReadResult) async -> Checked {
    guard let manual = read.manual else {
      return Checked(files: read.files, manual: nil, findings: read.diagnostics)
    }
    let validation = Validation(manual)
    let processes = await map(Array(manual.processes.indices), validation.checkProcess)
    let found = Validation.settled(processes.flatMap(\.self) + validation.checkRest(), by: manual.book)
    let findings = (read.diagnostics + found).sorted(by: Diagnostic.precedes)
    return Checked(files: read.files, manual: manual, findings: findings)
  }
}
