import ManualModel

/// Writes an author's text as HTML: the tree of `docs/content-model.md` 13.2, nothing else.
struct MarkdownHTML {
  private let linker: Linker
  private let document: String
  private let shift: Int
  private var output: [UInt8] = []

  /// The HTML of `text` on a page of the document `document`.
  ///
  /// `shift` is added to the level of headings, so that they stand below the block that holds them.
  static func bytes(_ text: Markdown, _ linker: Linker, in document: String, shift: Int = 0) -> [UInt8] {
    var writer = MarkdownHTML(linker: linker, document: document, shift: shift)
    for block in text.blocks { writer.write(block) }
    return writer.output
  }

  private init(linker: Linker, document: String, shift: Int) {
    self.linker = linker
    self.document = document
    self.shift = shift
  }

  // MARK: Blocks

  private mutating func write(_ block: Markdown.Block) {
    switch block {
    case .paragraph(let inlines): element("p") { $0.write(inlines) }
    case .heading(let level, let inlines, _): writeHeading(level, inlines)
    case .bulletList(let items, let tight): element("ul") { $0.write(items, tight: tight) }
    case .numberedList(let items, let start, let tight):
      output.append(markup: "<ol")
      if start != 1 {
        output.append(markup: " start=\"")
        output.append(plain: String(start))
        output.append(markup: "\"")
      }
      output.append(markup: ">")
      write(items, tight: tight)
      output.append(markup: "</ol>\n")
    case .quote(let blocks): element("blockquote") { writer in for block in blocks { writer.write(block) } }
    case .code(let code):
      output.append(markup: "<pre><code>")
      output.append(html: code)
      output.append(markup: "</code></pre>\n")
    case .table(let table): write(table)
    case .rule: output.append(markup: "<hr>\n")
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Markdown.Inline]) {
    switch level + shift {
    case ...2: element("h2") { $0.write(inlines) }
    case 3: element("h3") { $0.write(inlines) }
    case 4: element("h4") { $0.write(inlines) }
    case 5: element("h5") { $0.write(inlines) }
    default: element("h6") { $0.write(inlines) }
    }
  }

  private mutating func write(_ items: [[Markdown.Block]], tight: Bool) {
    for item in items {
      element("li") { writer in
        for (index, block) in item.enumerated() {
          if tight, case .paragraph(let inlines) = block {
            if index > 0 { writer.output.append(markup: "<br>") }
            writer.write(inlines)
          } else {
            writer.write(block)
          }
        }
      }
    }
  }

  private mutating func write(_ table: Markdown.Table) {
    output.append(markup: "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
    output.append(html: table.head.map { $0.map(\.words).joined() }.joined(separator: ", "))
    output.append(markup: "\"><table class=\"list\"><thead><tr>")
    for (column, cell) in table.head.enumerated() {
      // A header cell may not be empty; a column without a word above it gets a plain cell.
      let isEmpty = cell.allSatisfy { $0.words.isEmpty }
      output.append(markup: isEmpty ? "<td" : "<th scope=\"col\"")
      writeAlignment(table, column)
      write(cell)
      output.append(markup: isEmpty ? "</td>" : "</th>")
    }
    output.append(markup: "</tr></thead><tbody>\n")
    for row in table.rows {
      output.append(markup: "<tr>")
      for (column, cell) in row.enumerated() {
        output.append(markup: "<td")
        writeAlignment(table, column)
        write(cell)
        output.append(markup: "</td>")
      }
      output.append(markup: "</tr>\n")
    }
    output.append(markup: "</tbody></table></div>\n")
  }

  private mutating func writeAlignment(_ table: Markdown.Table, _ column: Int) {
    let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .natural
    switch alignment {
    case .natural, .left: output.append(markup: ">")
    case .center: output.append(markup: " class=\"center\">")
    case .right: output.append(markup: " class=\"right\">")
    }
  }

  // MARK: Inlines

  private mutating func write(_ inlines: [Markdown.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Markdown.Inline) {
    switch inline {
    case .text(let text): output.append(html: text.value)
    case .emphasis(let inner): wrap("em", inner)
    case .strong(let inner): wrap("strong", inner)
    case .code(let code):
      output.append(markup: "<code>")
      output.append(html: code)
      output.append(markup: "</code>")
    case .lineBreak: output.append(markup: "<br>")
    case .link(let link, let inner): write(link, inner)
    case .image(let path, let text):
      output.append(markup: "<img src=\"")
      output.append(html: linker.address(file: path.value))
      output.append(markup: "\" alt=\"")
      output.append(html: text)
      output.append(markup: "\">")
    }
  }

  private mutating func write(_ link: Link, _ inner: [Markdown.Inline]) {
    let target = linker.target(of: link, in: document)
    if let address = target.address {
      output.append(markup: "<a href=\"")
      output.append(html: address)
      output.append(markup: target.isExternal ? "\" rel=\"noreferrer\">" : "\">")
    }
    if inner.isEmpty { output.append(html: target.text) } else { write(inner) }
    if target.isExternal {
      output.append(markup: "<span class=\"hidden\"> (")
      output.append(html: linker.site.wording("ภายนอก", "external"))
      output.append(markup: ")</span>")
    }
    if target.address != nil { output.append(markup: "</a>") }
  }

  private mutating func wrap(_ name: StaticString, _ inner: [Markdown.Inline]) {
    output.append(markup: "<")
    output.append(markup: name)
    output.append(markup: ">")
    write(inner)
    output.append(markup: "</")
    output.append(markup: name)
    output.append(markup: ">")
  }

  private mutating func element(_ name: StaticString, _ body: (inout Self) -> Void) {
    output.append(markup: "<")
    output.append(markup: name)
    output.append(markup: ">")
    body(&self)
    output.append(markup: "</")
    output.append(markup: name)
    output.append(markup: ">\n")
  }
}

extension Markdown.Inline {
  /// The words without marks.
  fileprivate var words: String {
    switch self {
    case .text(let text): text.value
    case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.map(\.words).joined()
    case .code(let code): code
    case .lineBreak: " "
    case .image(_, let text): text
    }
  }
}
