internal import ManualModel

/// One node of the tree that the parser made, in a flat list in reading order: a parent before its children.
struct CommonMarkNode {
  /// What a node is; only what the subset of content model 13.2 knows, and what it refuses.
  enum Kind: Equatable {
    case document, quote, item, code, html, paragraph, rule, row, cell
    case bulletList(tight: Bool)
    case numberedList(start: Int, tight: Bool)
    case heading(level: Int)
    case table([Markdown.Table.Alignment])
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image, other
  }

  /// What it is.
  var kind: Kind
  /// Line of its first byte, from 1; 0 when the parser does not say.
  var line: Int
  /// Byte column of its first byte, from 1.
  var column: Int
  /// Line of its last byte.
  var endLine: Int
  /// Byte column of its last byte.
  var endColumn: Int
  /// The words of a text, the contents of code or HTML, the address of a link or image.
  var literal: String
  /// The place behind the last node below it.
  var end: Int
}
