import ManualModel
import ThaiText

extension Decoding {
  /// A Markdown field.
  mutating func markdown(_ field: Field?) -> Markdown? {
    guard let field else { return nil }
    guard let scalar = field.node.scalar else {
      wrongType(field.node, field.key, .words)
      return nil
    }
    guard !scalar.isEmpty else {
      reportEmpty(field.key.rawValue, at: field.keyRange)
      return nil
    }
    return markdown(fieldText(field.node, scalar), name: field.key.rawValue)
  }

  /// A Markdown field or `none`.
  mutating func statedMarkdown(_ field: Field?) -> Stated<Markdown> {
    stated(field) { decoding, field in decoding.markdown(field) }
  }

  /// Parses a field or a section of a body, and notes the files that it names.
  mutating func markdown(
    _ text: FieldText, name: String, headings: MarkdownHeadings = .refused
  ) -> Markdown {
    let count = findings.count
    let markdown = text.markdown(key: name, headings: headings, findings: &findings)
    placeFindings(from: count)
    if text.text.holds(UInt8(ascii: "[")) { noteFiles(of: markdown) }
    return markdown
  }

  private mutating func noteFiles(of markdown: Markdown) {
    var named: [NamedFile] = []
    markdown.forEachInline { inline in
      switch inline {
      case .image(let path, _): named.append(NamedFile(path: path, isRequired: true))
      case .link(let link, _):
        guard case .file(let path) = link.target else { return }
        named.append(NamedFile(path: Text(path, at: link.written.range), isRequired: false))
      default: break
      }
    }
    namedFiles += named
  }

  /// The text of a scalar with the place of each of its lines.
  private func fieldText(_ node: YAMLNode, _ scalar: YAMLScalar) -> FieldText {
    let range = node.textRange(in: file)
    guard scalar.style == .literal else {
      return FieldText(
        text: Normalisation.nfc(scalar.text.trimmed), range: range, placeholders: settings.placeholders,
        sources: [Int(range.start)])
    }
    let header = file.line(of: Int(node.range.start))
    let (text, skipped) = scalar.text.withoutEmptyLines
    let sources = text.lineLengths.enumerated().map { index, length in
      // The indentation is what the line has in the file and not in the text.
      let inFile = file.bytes(ofLine: header + 1 + skipped + index)
      return inFile.endIndex - min(length, inFile.count)
    }
    return FieldText(
      text: Normalisation.nfc(text), range: range, placeholders: settings.placeholders, sources: sources)
  }
}

extension FieldText {
  /// Makes a field from the places in the file at which its lines begin.
  init(text: String, range: SourceRange, placeholders: Placeholders, sources: [Int]) {
    var lines: [Anchor] = []
    lines.reserveCapacity(sources.count)
    var offset = 0
    for (source, length) in zip(sources, text.lineLengths) {
      lines.append(Anchor(offset: offset, source: source))
      offset += length + 1
    }
    self.init(text: text, range: range, placeholders: placeholders, lines: lines)
  }
}

extension String {
  /// The length of each line in bytes, without its line end.
  fileprivate var lineLengths: [Int] {
    let bytes = utf8.span
    var lengths: [Int] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lengths.append(index - start)
      start = index + 1
    }
    return lengths + [bytes.count - start]
  }

  /// Without empty lines at both ends, and how many were dropped at the beginning (content model 3.2).
  fileprivate var withoutEmptyLines: (text: String, skipped: Int) {
    let bytes = Array(utf8)
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return ("", 0) }
    let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let skipped = bytes[..<start].count { $0 == 0x0A }
    return (String(decoding: bytes[start...last], as: UTF8.self), skipped)
  }
}
