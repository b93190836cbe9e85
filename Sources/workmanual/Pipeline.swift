import ContentReader
import ManualModel
import SiteRenderer
import SiteWriter

/// The way from a folder of content to a site; docs/architecture.md has it as a picture.
struct Pipeline {
  let stages: Stages
  var timings = Timings()
  var language: Language

  /// Content → values → findings → drawings, for what is to be said about them.
  mutating func checkAll() async throws(RunFailure) -> Checked {
    var checked = try await check()
    try await stages.draw(&checked)
    timings.end(.draw, count: checked.manual?.processes.count ?? 0)
    return checked
  }

  /// Content → values → findings.
  mutating func check() async throws(RunFailure) -> Checked {
    let read = try await stages.read()
    timings.end(.read, count: read.files.count)
    let checked = await stages.check(read)
    checked.keepManual()
    timings.end(.check, count: checked.findings.count)
    language = checked.language(stages.options)
    return checked
  }

  /// Values → pages → disk, one by one; errors end it before a byte is written.
  mutating func build() async throws(RunFailure) -> Built {
    var checked = try await check()
    let templates = try stages.templates(into: &checked)
    guard let manual = checked.manual, let templates, !checked.stops(stages.options) else {
      return Built(checked)
    }
    let site = Site(manual, templates: templates, report: checked.report)
    let output = try stages.open()
    let staged = try await stages.write(site, of: manual, &checked, to: output)
    guard let staged else { return Built(checked) }
    timings.end(.render, count: staged.count)
    let summary = try stages.publish(staged, checked, in: output)
    timings.end(.publish, count: summary.written)
    return Built(checked, summary)
  }
}
