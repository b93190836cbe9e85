import Fingerprint
import ManualModel
import SiteRenderer
import SiteWriter
import Validation

/// A manual and all that was found about it.
struct Checked: Sendable {
  var files: [SourceFile]
  /// Nil if manual.yaml or a registry could not be read.
  var manual: Manual?
  /// In the order of files and places.
  var findings: [Diagnostic]
  /// The findings of the rules, before waivers.
  var unwaived: [Diagnostic] = []

  /// Whether nothing may be written.
  func stops(_ options: Options) -> Bool {
    manual == nil || findings.contains { $0.severity == .error || (options.isStrict && $0.severity == .warn) }
  }

  /// Adds what drawing the charts found.
  mutating func add(_ found: [Diagnostic], _ options: Options) {
    guard let manual, !found.isEmpty else { return }
    unwaived = (unwaived + Validation.settled(found, by: manual.book)).sorted(by: Diagnostic.precedes)
    // Once over all: a waiver counts as unused only if nothing at all needs it.
    findings = Validation.waived(unwaived, by: manual, today: options.date)
  }

  /// The language of messages: the one asked for, else that of the manual.
  func language(_ options: Options) -> Language { options.language ?? manual?.book.language ?? .thai }

  /// The last net against a defect of ours: no page grows beyond all bounds (`docs/reliability.md` 6).
  func requireSensibleSize(of page: OutputFile, for process: Process) throws(RunFailure) {
    let content = files[Int(process.head.file.index)].text.count
    if page.bytes.count > 50 * content + 256 * 1024 {
      throw .defect("\(page.path) has \(page.bytes.count) bytes")
    }
  }

  /// The fingerprint of all files that were read: their paths and their bytes.
  var fingerprint: String {
    var hashing = Fingerprint.Hashing()
    for file in files {
      hashing.update(Array("\(file.path)\n\(file.text.count)\n".utf8).span)
      hashing.update(file.text.span)
    }
    return hashing.finish().hex
  }

  /// Leaves the manual to the system, which takes it back with the process: given back piece by piece at the end, when
  /// nothing else is left to do, it costs a hundredth of a build.
  func keepManual() { _ = Unmanaged.passRetained(Kept(manual: manual)) }

  private final class Kept: Sendable {
    let manual: Manual?

    init(manual: Manual?) { self.manual = manual }
  }

  /// What the page on the state of the manual shows.
  var report: CheckReport { CheckReport(findings: findings, files: files) }

  /// Prints the findings from a weight on: words to standard error, forms for programs to `stream`.
  func report(
    _ options: Options, from least: Severity = .info, forPrograms stream: StandardStream
  ) throws(RunFailure) {
    let language = language(options)
    let folder = options.content
    let findings = findings.filter { $0.severity >= least }
    switch options.format {
    case .text:
      let style = Style(options.colour, for: .error)
      try StandardStream.error.write(
        FindingText(files: files, language: language, style: style).text(findings))
    case .json: try stream.write(FindingJSON(files: files, language: language).text(findings))
    case .sarif:
      try stream.write(FindingSARIF(files: files, language: language, folder: folder).text(findings))
    case .github:
      try stream.write(FindingGitHub(files: files, language: language, folder: folder).text(findings))
    }
  }
}

/// What a build did; without a summary there were errors, and nothing was written.
struct Built: Sendable {
  var checked: Checked
  var summary: WriteSummary?

  init(_ checked: Checked, _ summary: WriteSummary? = nil) {
    self.checked = checked
    self.summary = summary
  }
}
