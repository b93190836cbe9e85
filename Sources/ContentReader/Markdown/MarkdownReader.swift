internal import ManualModel

/// Which headings a piece of Markdown may have (content model 13.2).
enum MarkdownHeadings {
  /// None: a field of the front matter.
  case refused
  /// Levels 2 to 4 with `#`: a piece of a body.
  case allowed
}

extension FieldText {
  /// Reads the field as Markdown; what is not of the subset is reported, and left out of the tree.
  ///
  /// `key` is the word by which the author knows the field, for the findings. A field beyond a limit gives an
  /// empty tree.
  func markdown(key: String, headings: MarkdownHeadings = .refused, findings: inout [Diagnostic]) -> Markdown
  {
    if let words = plainWords {
      let expanded = expanding(words, at: 0, findings: &findings)
      return Markdown(blocks: [.paragraph([.text(Text(expanded, at: range))])], range: range)
    }
    guard !text.isEmpty else { return Markdown(blocks: [], range: range) }
    let bytes = Array(text.utf8)
    if let finding = excess(of: bytes, key: key) {
      findings.append(finding)
      return Markdown(blocks: [], range: range)
    }
    // Each level of the author's is at most two of the tree (list and item); a cell lies in three more.
    let depth = MarkdownLimits.depth * 3 + 5
    guard let tree = CommonMark(parsing: text), let nodes = tree.nodes(depth: depth) else {
      findings.append(.nestedTooDeep(at: range))
      return Markdown(blocks: [], range: range)
    }
    var converter = MarkdownConverter(field: self, bytes: bytes, nodes: nodes, headings: headings)
    let blocks = converter.document()
    findings += converter.findings
    return Markdown(blocks: converter.isTooDeep ? [] : blocks, range: range)
  }

  private func excess(of bytes: [UInt8], key: String) -> Diagnostic? {
    if bytes.count > MarkdownLimits.bytes { return .fieldTooLong(key: key, at: range) }
    switch MarkdownLimits.excess(in: bytes) {
    case .depth(let offset): return .nestedTooDeep(at: sourceRange(ofLineAt: offset, in: bytes))
    case .columns(let count, let offset):
      return .tooManyColumns(count, at: sourceRange(ofLineAt: offset, in: bytes))
    case .cells(let count, let offset):
      return .tooManyCells(count, at: sourceRange(ofLineAt: offset, in: bytes))
    case nil: return nil
    }
  }

  private func sourceRange(ofLineAt offset: Int, in bytes: [UInt8]) -> SourceRange {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return sourceRange(of: offset..<end)
  }

  /// The text, if it is one line without a character that means something to Markdown: most fields are.
  private var plainWords: String? {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, bytes.count <= MarkdownLimits.bytes else {
        return false
      }
      return !Self.opensBlock[Int(first)] && last != UInt8(ascii: " ") && last != UInt8(ascii: "\t")
        && !bytes.contains { Self.isMark[Int($0)] }
    }
    return isPlain ? text : nil
  }

  /// Bytes with which a line may begin something else than a paragraph.
  private static let opensBlock = table(of: " \t#>+-=~|:0123456789")
  /// Bytes that may mean something inside a line, and the line end.
  private static let isMark = table(of: "\n`*_[]<&\\")

  private static func table(of characters: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in characters.utf8 { table[Int(byte)] = true }
    return table
  }
}
