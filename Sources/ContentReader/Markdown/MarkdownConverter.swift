internal import ManualModel

/// Turns the parser's nodes into the tree of the model, block by block.
struct MarkdownConverter {
  let field: FieldText
  let bytes: [UInt8]
  let nodes: [CommonMarkNode]
  let headings: MarkdownHeadings
  var findings: [Diagnostic] = []
  var isTooDeep = false
  var locator: TextLocator
  /// The last scalar of the words of the block so far, through emphasis and links; nil after anything else.
  var lastScalar: Unicode.Scalar?

  init(field: FieldText, bytes: [UInt8], nodes: [CommonMarkNode], headings: MarkdownHeadings) {
    self.field = field
    self.bytes = bytes
    self.nodes = nodes
    self.headings = headings
    locator = TextLocator(field: field, bytes: bytes)
  }

  /// The blocks of the whole field.
  mutating func document() -> [Markdown.Block] { blocks(below: 0, depth: 0) }

  /// The places of the children of a node.
  func children(of parent: Int) -> [Int] {
    var result: [Int] = []
    var child = parent + 1
    while child < nodes[parent].end {
      result.append(child)
      child = nodes[child].end
    }
    return result
  }

  /// Where a node stands in the file.
  func range(of node: CommonMarkNode) -> SourceRange {
    guard node.line > 0 else { return field.range }
    let start = field.offset(line: node.line, column: node.column)
    let end = field.offset(line: max(node.endLine, node.line), column: node.endColumn + 1)
    return field.sourceRange(of: start..<max(start, end))
  }

  // MARK: Blocks

  private mutating func blocks(below parent: Int, depth: Int) -> [Markdown.Block] {
    guard depth <= MarkdownLimits.depth else {
      if !isTooDeep { findings.append(.nestedTooDeep(at: range(of: nodes[parent]))) }
      isTooDeep = true
      return []
    }
    var result: [Markdown.Block] = []
    var isAfterParagraph = false
    for child in children(of: parent) {
      if nodes[child].kind == .paragraph { reportDefinitions(in: child, isAfterParagraph: isAfterParagraph) }
      isAfterParagraph = nodes[child].kind == .paragraph
      if let block = block(at: child, depth: depth) { result.append(block) }
    }
    return result
  }

  private mutating func block(at index: Int, depth: Int) -> Markdown.Block? {
    let node = nodes[index]
    switch node.kind {
    case .paragraph: return .paragraph(line(at: index))
    case .heading(let level): return heading(at: index, level: level)
    case .bulletList(let tight): return .bulletList(items(of: index, depth: depth), tight: tight)
    case .numberedList(let start, let tight):
      return .numberedList(items(of: index, depth: depth), start: start, tight: tight)
    case .quote: return .quote(blocks(below: index, depth: depth + 1))
    case .code: return .code(node.literal)
    case .rule: return .rule
    case .table(let alignments): return table(at: index, alignments)
    case .html:
      refuseHTML(node.literal, at: range(of: node))
      return nil
    default: return nil
    }
  }

  /// Reports HTML; the tag that closes what was reported is the same mistake.
  mutating func refuseHTML(_ html: String, at range: SourceRange) {
    if html.hasPrefix("</"), findings.contains(where: { $0.id == .rawHtml }) { return }
    findings.append(.rawHTML(html, at: range))
  }

  private mutating func items(of list: Int, depth: Int) -> [[Markdown.Block]] {
    var result: [[Markdown.Block]] = []
    for item in children(of: list) { result.append(blocks(below: item, depth: depth + 1)) }
    return result
  }

  private mutating func heading(at index: Int, level: Int) -> Markdown.Block {
    let node = nodes[index]
    let range = range(of: node)
    let start = field.offset(line: node.line, column: node.column)
    let isUnderlined = start < bytes.count && bytes[start] != UInt8(ascii: "#")
    if headings == .refused || isUnderlined || !(2...4).contains(level) {
      findings.append(.headingLevel(at: range))
    }
    return .heading(level: min(max(level, 2), 4), line(at: index), range)
  }

  private mutating func table(at index: Int, _ alignments: [Markdown.Table.Alignment]) -> Markdown.Block {
    var rows: [[[Markdown.Inline]]] = []
    for row in children(of: index) {
      var cells: [[Markdown.Inline]] = []
      for cell in children(of: row).prefix(alignments.count) { cells.append(line(at: cell)) }
      while cells.count < alignments.count { cells.append([]) }
      rows.append(cells)
    }
    let head = rows.isEmpty ? [] : rows.removeFirst()
    return .table(Markdown.Table(alignments: alignments, head: head, rows: rows))
  }

  /// The inlines of a paragraph, heading or cell.
  private mutating func line(at index: Int) -> [Markdown.Inline] {
    lastScalar = nil
    locator.begin(line: nodes[index].line, column: nodes[index].column)
    var marks = StrayMarks()
    let result = inlines(below: index, leaf: index, depth: 0, marks: &marks)
    if let stray = marks.found {
      findings.append(.strayMark(stray.mark, at: field.sourceRange(of: stray.range)))
    }
    return result
  }

  /// Reports lines that begin with ": ", which other dialects take for the meaning of a term.
  private mutating func reportDefinitions(in paragraph: Int, isAfterParagraph: Bool) {
    var isLineStart = isAfterParagraph
    for index in paragraph + 1..<nodes[paragraph].end {
      let node = nodes[index]
      if isLineStart, node.kind == .text, node.literal.utf8.starts(with: ": ".utf8) {
        findings.append(.definitionList(at: range(of: node)))
        return
      }
      isLineStart = node.kind == .softBreak || node.kind == .lineBreak
    }
  }
}
