/// A Markdown field or section as a tree of the allowed subset (`docs/content-model.md` 13.2).
public struct Markdown: Hashable, Sendable {
  /// The blocks, in order.
  public var blocks: [Block]
  /// The whole field in the file.
  public var range: SourceRange

  /// Makes a tree.
  public init(blocks: [Block], range: SourceRange) {
    self.blocks = blocks
    self.range = range
  }

  /// A block of text.
  public indirect enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph([Inline])
    /// A heading of level 2 to 4, with its place.
    case heading(level: Int, [Inline], SourceRange)
    /// A bullet list; each item is a list of blocks. `tight` lists have no space between items.
    case bulletList([[Block]], tight: Bool)
    /// A numbered list that begins with `start`.
    case numberedList([[Block]], start: Int, tight: Bool)
    /// A block quote.
    case quote([Block])
    /// Fenced or indented code.
    case code(String)
    /// A table.
    case table(Table)
    /// A thematic break.
    case rule
  }

  /// A table: one head row, then body rows of as many cells.
  public struct Table: Hashable, Sendable {
    /// How a column is set.
    public enum Alignment: Hashable, Sendable {
      /// As the page decides.
      case natural
      /// At the left edge.
      case left
      /// In the middle.
      case center
      /// At the right edge.
      case right
    }

    /// One per column.
    public var alignments: [Alignment]
    /// The head cells.
    public var head: [[Inline]]
    /// The body rows.
    public var rows: [[[Inline]]]

    /// Makes a table.
    public init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.head = head
      self.rows = rows
    }
  }

  /// A piece of a line.
  ///
  /// Soft line breaks are already joined as `docs/content-model.md` 13.3 says.
  public indirect enum Inline: Hashable, Sendable {
    /// Words, with the place of their first character.
    case text(Text)
    /// `*emphasis*`.
    case emphasis([Inline])
    /// `**strong**`.
    case strong([Inline])
    /// Code.
    case code(String)
    /// A hard line break.
    case lineBreak
    /// A link; no content means that the text is generated from the target.
    case link(Link, [Inline])
    /// An image below `files/` and its text.
    case image(path: Text, text: String)
  }
}

/// The target of an author's link (`docs/content-model.md` 13.5), classified by form; ids are not yet looked up.
public struct Link: Hashable, Sendable {
  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    /// A document, and an anchor in it.
    case document(String, anchor: String?)
    /// An anchor of the same document.
    case here(anchor: String)
    /// An entry of laws.yaml.
    case law(String)
    /// An entry of forms.yaml.
    case form(String)
    /// An entry of systems.yaml.
    case system(String)
    /// An entry of units.yaml, by id.
    case unit(String)
    /// A file below `files/`.
    case file(String)
    /// An address outside (https, http, mailto, tel).
    case outside(String)
  }

  /// The target.
  public var target: Target
  /// The target as written, and where.
  public var written: Text

  /// Makes a link.
  public init(_ target: Target, written: Text) {
    self.target = target
    self.written = written
  }
}

extension Markdown {
  /// Visits every inline in reading order, parents before their contents.
  public func forEachInline(_ visit: (Inline) -> Void) {
    for block in blocks { block.forEachInline(visit) }
  }
}

extension Markdown.Block {
  /// Visits every inline below this block in reading order, parents before their contents.
  public func forEachInline(_ visit: (Markdown.Inline) -> Void) {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines, _):
      for inline in inlines { inline.forEach(visit) }
    case .bulletList(let items, _), .numberedList(let items, _, _):
      for item in items { for block in item { block.forEachInline(visit) } }
    case .quote(let blocks):
      for block in blocks { block.forEachInline(visit) }
    case .table(let table):
      for cell in table.head { for inline in cell { inline.forEach(visit) } }
      for row in table.rows { for cell in row { for inline in cell { inline.forEach(visit) } } }
    case .code, .rule: break
    }
  }
}

extension Markdown.Inline {
  /// Visits this inline and all below it.
  public func forEach(_ visit: (Markdown.Inline) -> Void) {
    visit(self)
    switch self {
    case .emphasis(let inner), .strong(let inner), .link(_, let inner):
      for inline in inner { inline.forEach(visit) }
    case .text, .code, .lineBreak, .image: break
    }
  }
}
