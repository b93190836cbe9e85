import ManualModel
import ThaiText

@testable import ContentReader

/// Whole files and their parts.
enum Documents {
  private static let id = FileID(0)

  /// YAML as in manual.yaml.
  static func compose(_ bytes: [UInt8]) {
    let text = CleanText(bytes, id: id)
    guard text.findings.isEmpty else { return hold(text.findings, in: text.bytes) }
    let parsed = ParsedFile(SourceFile(path: "units.yaml", text: text.bytes), id: id, isDocument: false)
    precondition((parsed.root == nil) == !parsed.findings.isEmpty)
    hold(parsed.findings, in: text.bytes)
    guard let root = parsed.root else { return }
    var decoding = Decoding(parsed.source, id: id, settings: .assumed, registry: nil)
    if let fields = decoding.fields(of: root, .units) { _ = decoding.units(fields) }
    if let fields = decoding.fields(of: root, .book) { _ = decoding.book(fields) }
    hold(decoding.findings, in: text.bytes)
  }

  /// A process, from its first to its last byte.
  static func read(_ bytes: [UInt8]) {
    let text = CleanText(bytes, id: id)
    guard text.findings.isEmpty else { return hold(text.findings, in: text.bytes) }
    let parsed = ParsedFile(SourceFile(path: "processes/a.md", text: text.bytes), id: id, isDocument: true)
    hold(parsed.findings, in: text.bytes)
    guard let root = parsed.root else { return }
    var decoding = Decoding(parsed.source, id: id, settings: .assumed, registry: nil)
    if let fields = decoding.fields(of: root, .process) {
      _ = decoding.process(fields, id: "a", body: parsed.body)
    }
    hold(decoding.findings, in: text.bytes)
  }

  /// A Markdown field.
  static func markdown(_ text: String) {
    let bytes = Array(text.utf8)
    let starts = SourceFile(path: "p.md", text: bytes).lineStarts
    let field = FieldText(
      text: text, range: SourceRange(file: id, start: 0, end: bytes.count),
      placeholders: Placeholders(year: FiscalYear(buddhistYear: 2567), era: .buddhist, digits: .thai),
      lines: starts.map { FieldText.Anchor(offset: Int($0), source: Int($0)) })
    var findings: [Diagnostic] = []
    _ = field.markdown(key: "detail", headings: .allowed, findings: &findings)
    hold(findings, in: bytes)
  }

  /// Every finding lies in its file, and so do its edits.
  private static func hold(_ findings: [Diagnostic], in bytes: [UInt8]) {
    for finding in findings {
      let ranges =
        [finding.range].compactMap { $0 } + finding.fix.map(\.range) + finding.notes.compactMap(\.range)
      for range in ranges {
        precondition(
          range.start >= 0 && range.start <= range.end && Int(range.end) <= bytes.count, "\(finding)")
      }
      precondition(!finding.message.thai.isEmpty)
    }
  }
}
