import ManualModel

@testable import ContentReader

/// A field that stands at the beginning of its file, and what reading it gives.
struct ReadField {
  var tree: Markdown
  var findings: [Diagnostic]
  var source: [UInt8]

  init(_ text: String, headings: MarkdownHeadings = .refused) {
    source = Array(text.utf8)
    let starts = SourceFile(path: "p.md", text: source).lineStarts
    let field = FieldText(
      text: text, range: SourceRange(file: FileID(0), start: 0, end: source.count),
      placeholders: Placeholders(year: FiscalYear(buddhistYear: 2567), era: .buddhist, digits: .thai),
      lines: starts.map { FieldText.Anchor(offset: Int($0), source: Int($0)) })
    findings = []
    tree = field.markdown(key: "detail", headings: headings, findings: &findings)
  }

  var ids: [String] { findings.map(\.id.rawValue) }

  /// The source below a range.
  func words(_ range: SourceRange?) -> String {
    guard let range, Int(range.end) <= source.count else { return "(outside)" }
    return String(decoding: source[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  /// The tree in short: `p(text "…" em(…) link<…>(…))`.
  var outline: String { tree.blocks.map(\.outline).joined(separator: " ") }

  /// The words of all text nodes with the source below their ranges.
  var texts: [(value: String, source: String)] {
    var result: [(String, String)] = []
    tree.forEachInline { if case .text(let text) = $0 { result.append((text.value, words(text.range))) } }
    return result
  }
}

extension Markdown.Block {
  var outline: String {
    switch self {
    case .paragraph(let line): "p(\(line.outline))"
    case .heading(let level, let line, _): "h\(level)(\(line.outline))"
    case .bulletList(let items, let tight): "ul\(tight ? "" : "+")(\(Markdown.Block.outline(items)))"
    case .numberedList(let items, let start, let tight):
      "ol\(start)\(tight ? "" : "+")(\(Markdown.Block.outline(items)))"
    case .quote(let blocks): "q(\(blocks.map(\.outline).joined(separator: " ")))"
    case .code(let code): "code(\(code.debugDescription))"
    case .rule: "rule"
    case .table(let table):
      "table\(table.alignments)("
        + ([table.head] + table.rows).map { row in
          row.map(\.outline).joined(separator: "|")
        }.joined(separator: "/") + ")"
    }
  }

  private static func outline(_ items: [[Markdown.Block]]) -> String {
    items.map { $0.map(\.outline).joined(separator: " ") }.joined(separator: ", ")
  }
}

extension [Markdown.Inline] {
  var outline: String { map(\.outline).joined() }
}

extension Markdown.Inline {
  var outline: String {
    switch self {
    case .text(let text): text.value
    case .emphasis(let inner): "*\(inner.outline)*"
    case .strong(let inner): "**\(inner.outline)**"
    case .code(let code): "`\(code)`"
    case .lineBreak: "⏎"
    case .link(let link, let inner): "[\(inner.outline)](\(link.target))"
    case .image(let path, let text): "![\(text)](\(path.value))"
    }
  }
}
