import ManualModel

/// Text of an author as Markdown again, for machines: the tree in its plainest spelling (`docs/site.md` 14).
struct MarkdownSource {
  private(set) var text = ""

  init(_ markdown: Markdown) { write(markdown.blocks, indent: "") }

  // MARK: Blocks

  private mutating func write(_ blocks: [Markdown.Block], indent: String, tight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { breakLine(indent: indent, leavingOneEmpty: !tight) }
      write(block, indent: indent)
    }
  }

  private mutating func write(_ block: Markdown.Block, indent: String) {
    switch block {
    case .paragraph(let inlines): write(paragraph: inlines, indent: indent)
    case .heading(let level, let inlines, _):
      text += String(repeating: "#", count: level) + " "
      write(inlines, indent: indent)
    case .bulletList(let items, let tight): write(items, indent: indent, tight: tight) { _ in "- " }
    case .numberedList(let items, let start, let tight):
      write(items, indent: indent, tight: tight) { "\(start + $0). " }
    case .quote(let blocks):
      text += "> "
      write(blocks, indent: indent + "> ")
    case .code(let code):
      let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      let fence = lines.contains { $0.utf8.starts(with: "```".utf8) } ? "~~~~" : "```"
      text += fence
      for line in code.utf8.last == 0x0A ? lines.dropLast() : lines[...] { text += "\n" + indent + line }
      text += "\n" + indent + fence
    case .table(let table): write(table, indent: indent)
    case .rule: text += "---"
    }
  }

  private mutating func write(
    _ items: [[Markdown.Block]], indent: String, tight: Bool, mark: (Int) -> String
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { breakLine(indent: indent, leavingOneEmpty: !tight) }
      let mark = mark(index)
      text += mark
      write(item, indent: indent + String(repeating: " ", count: mark.utf8.count), tight: tight)
    }
  }

  private mutating func write(_ table: Markdown.Table, indent: String) {
    func row(_ cells: [[Markdown.Inline]]) {
      for cell in cells {
        text += "| "
        write(cell, indent: indent, inTable: true)
        text += " "
      }
      text += "|"
    }
    row(table.head)
    text += "\n" + indent
    for alignment in table.alignments {
      switch alignment {
      case .natural: text += "| --- "
      case .left: text += "| :-- "
      case .center: text += "| :-: "
      case .right: text += "| --: "
      }
    }
    text += "|"
    for cells in table.rows {
      text += "\n" + indent
      row(cells)
    }
  }

  /// An empty line inside a quote begins with its sign too.
  private mutating func breakLine(indent: String, leavingOneEmpty: Bool) {
    if leavingOneEmpty {
      text += "\n"
      if let last = indent.utf8.lastIndex(of: UInt8(ascii: ">")) { text += indent[...last] }
    }
    text += "\n" + indent
  }

  // MARK: Inlines

  /// A paragraph whose first sign would begin another block gets a backslash before it.
  private mutating func write(paragraph inlines: [Markdown.Inline], indent: String) {
    if case .text(let words)? = inlines.first {
      let start = words.value.utf8.prefix { (0x30...0x39).contains($0) }.count
      let sign = words.value.utf8.dropFirst(start).first
      if start > 0, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") {
        text += String(decoding: words.value.utf8.prefix(start), as: UTF8.self) + "\\"
        write(
          words: String(decoding: words.value.utf8.dropFirst(start), as: UTF8.self), inTable: false)
        return write(Array(inlines.dropFirst()), indent: indent)
      }
      if start == 0, let sign, "#>+-=~".utf8.contains(sign) { text += "\\" }
    }
    write(inlines, indent: indent)
  }

  private mutating func write(_ inlines: [Markdown.Inline], indent: String, inTable: Bool = false) {
    for inline in inlines {
      switch inline {
      case .text(let words): write(words: words.value, inTable: inTable)
      case .emphasis(let inner): write(inner, between: "*", "*", indent, inTable)
      case .strong(let inner): write(inner, between: "**", "**", indent, inTable)
      case .code(let code): text += code.utf8.contains(UInt8(ascii: "`")) ? "`` \(code) ``" : "`\(code)`"
      case .lineBreak: text += inTable ? " " : "\\\n" + indent
      case .link(let link, let inner): write(inner, between: "[", destination(link.written), indent, inTable)
      case .image(let path, let words):
        text += "!["
        write(words: words, inTable: inTable)
        text += destination(path)
      }
    }
  }

  /// The end of a link, with its target in brackets if it holds a sign that would end it.
  private func destination(_ target: Text) -> String {
    let isPlain =
      !target.value.isEmpty && !target.value.utf8.contains { $0 <= 0x20 || "()<>\\".utf8.contains($0) }
    return isPlain ? "](\(target.value))" : "](<\(target.value)>)"
  }

  private mutating func write(
    _ inner: [Markdown.Inline], between open: String, _ close: String, _ indent: String, _ inTable: Bool
  ) {
    text += open
    write(inner, indent: indent, inTable: inTable)
    text += close
  }

  /// Words with a backslash before every sign that would mean something.
  private mutating func write(words: String, inTable: Bool) {
    func isSpecial(_ byte: UInt8) -> Bool {
      switch Unicode.Scalar(byte) {
      case "\\", "`", "*", "_", "[", "]", "<", "&": true
      case "|": inTable
      default: false
      }
    }
    let bytes = words.utf8.span
    guard bytes.indices.contains(where: { isSpecial(bytes[$0]) }) else {
      text += words
      return
    }
    for scalar in words.unicodeScalars {
      if scalar.isASCII, isSpecial(UInt8(scalar.value)) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
  }
}
