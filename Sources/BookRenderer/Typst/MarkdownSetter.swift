import ManualModel

/// Sets an author's Markdown (`docs/content-model.md` 13.2).
struct MarkdownSetter {
  let manuscript: Manuscript
  /// The document it stands in, for links to its own anchors.
  let document: String
  /// The room for tables, in millimetres.
  var width = TextSize.upright
  /// The level of the heading above, in the book; nil where headings are only bold.
  var level: Int?

  /// Blocks below each other.
  func blocks(_ text: Markdown) -> Code {
    .content(blocks(text.blocks, from: text.range))
  }

  private func blocks(_ blocks: [Markdown.Block], from range: SourceRange) -> [Code] {
    var open = level ?? 0
    return blocks.map { block in .line(self.block(block, from: range, open: &open), range) }
  }

  private func block(_ block: Markdown.Block, from range: SourceRange, open: inout Int) -> Code {
    switch block {
    case .paragraph(let inlines): return .call("par", inline(inlines))
    case .heading(let written, let inlines, _): return heading(written, inlines, open: &open)
    case .bulletList(let items, let tight):
      return list("list", items, from: range).with("tight", .truth(tight))
    case .numberedList(let items, let start, let tight):
      return list("enum", items, from: range).with("start", .number(start)).with("tight", .truth(tight))
        .with("numbering", .symbol("list-number"))
    case .quote(let inner):
      return .call("quote", .content(blocks(inner, from: range))).with("block", .truth(true))
    case .code(let text): return .call("code-block", .words(text, range))
    case .table(let table): return self.table(table, from: range)
    case .rule: return .call("thin-rule")
    }
  }

  private func list(_ name: String, _ items: [[Markdown.Block]], from range: SourceRange) -> Code {
    items.reduce(.call(name, [])) { call, item in
      var inner = blocks(item, from: range)
      // A paragraph alone in an item is set without space around it.
      if case .paragraph(let inlines)? = item.first { inner[0] = .line(inline(inlines), range) }
      return call.with(.content(inner))
    }
  }

  /// Levels of headings have no gaps below the one above (PDF/UA).
  private func heading(_ written: Int, _ inlines: [Markdown.Inline], open: inout Int) -> Code {
    guard let level else { return .call("par", .strong(inline(inlines))) }
    open = min(level + max(1, written - 1), open + 1)
    return .call("heading", inline(inlines)).with("level", .number(open)).with("bookmarked", .truth(false))
  }

  private func table(_ table: Markdown.Table, from range: SourceRange) -> Code {
    let widths = ColumnWidths(table, in: width).widths
    let columns = zip(table.head, table.alignments).enumerated().map { index, column in
      Table.Column(
        column.0.isEmpty ? .words("–") : inline(column.0), widths[index], isCentred: column.1 == .center)
    }
    return Table(columns, table.rows.map { Table.Row($0.map(inline), from: range) }).code
  }

  // MARK: Inside a line

  /// A line of text.
  func inline(_ inlines: [Markdown.Inline]) -> Code { .content(inlines.map(inline)) }

  private func inline(_ inline: Markdown.Inline) -> Code {
    switch inline {
    case .text(let text): return .words(text)
    case .emphasis(let inner): return .call("emph", self.inline(inner))
    case .strong(let inner): return .strong(self.inline(inner))
    case .code(let text): return .words(text, nil)
    case .lineBreak: return .call("linebreak")
    case .link(let link, let inner):
      return References(manuscript).link(link, in: document, words: inner.isEmpty ? nil : self.inline(inner))
    case .image(let path, let text): return picture(path.value, text, at: path.range)
    }
  }

  private func picture(_ path: String, _ text: String, at range: SourceRange) -> Code {
    guard manuscript.request.pictures[path] != nil else { return .words("(\(text))", range) }
    return .call("picture", .string("pictures/" + path)).with("alt", .string(text))
  }
}

/// The widths of the columns of an author's table, shared out by what stands in them.
struct ColumnWidths {
  /// In millimetres.
  let widths: [Double]

  init(_ table: Markdown.Table, in width: Double) {
    var wanted = table.head.map { max(6, ColumnWidths.length($0)) }
    for row in table.rows {
      for (index, cell) in row.enumerated() where wanted.indices.contains(index) {
        wanted[index] = max(wanted[index], min(60, ColumnWidths.length(cell)))
      }
    }
    let total = max(1, wanted.reduce(0, +))
    let least = min(18, width / Double(max(1, wanted.count)))
    let spare = width - least * Double(wanted.count)
    widths = wanted.map { least + spare * Double($0) / Double(total) }
  }

  /// The number of letters in a cell, without marks.
  private static func length(_ cell: [Markdown.Inline]) -> Int {
    var count = 0
    for inline in cell {
      inline.forEach { if case .text(let text) = $0 { count += text.value.unicodeScalars.count } }
    }
    return count
  }
}
