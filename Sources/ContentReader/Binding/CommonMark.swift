internal import CCmarkGFM
internal import ManualModel

/// A tree of cmark-gfm, owned until it is copied into values.
///
/// Only the table extension is attached: it alone keeps no state in global tables, so that trees can be made on
/// several threads at once. The parser stays in its safe mode and uses no arena.
struct CommonMark: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 text; nil only if the library has no memory left.
  init?(parsing text: String) {
    guard CommonMark.isReady, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      _ = cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// The library's list of extensions is made once, before the first parse.
  private static let isReady: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// The nodes in reading order; nil if they nest more than `depth` levels.
  func nodes(depth limit: Int) -> [CommonMarkNode]? {
    var nodes = [CommonMark.value(of: root)]
    var open = [0]
    var current = root
    while true {
      if let child = cmark_node_first_child(current) {
        guard open.count < limit else { return nil }
        open.append(nodes.count)
        nodes.append(CommonMark.value(of: child))
        current = child
        continue
      }
      while true {
        guard let closed = open.popLast() else { return nodes }
        nodes[closed].end = nodes.count
        if open.isEmpty { return nodes }
        if let next = cmark_node_next(current) {
          open.append(nodes.count)
          nodes.append(CommonMark.value(of: next))
          current = next
          break
        }
        guard let parent = cmark_node_parent(current) else { return nodes }
        current = parent
      }
    }
  }

  // MARK: Values

  private static func value(of node: OpaquePointer) -> CommonMarkNode {
    let kind = kind(of: node)
    return CommonMarkNode(
      kind: kind, line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)), endColumn: Int(cmark_node_get_end_column(node)),
      literal: literal(of: node, kind), end: 0)
  }

  private static func literal(of node: OpaquePointer, _ kind: CommonMarkNode.Kind) -> String {
    switch kind {
    case .text, .code, .html, .inlineCode, .inlineHTML: string(cmark_node_get_literal(node))
    case .link, .image: string(cmark_node_get_url(node))
    default: ""
    }
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  private static func kind(of node: OpaquePointer) -> CommonMarkNode.Kind {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return list(node)
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .inlineCode
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_CODE_BLOCK: return .code
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK: return .html
    case CMARK_NODE_HTML_INLINE: return .inlineHTML
    case CMARK_NODE_DOCUMENT: return .document
    case workmanual_node_table(): return .table(alignments(of: node))
    case workmanual_node_table_row(): return .row
    case workmanual_node_table_cell(): return .cell
    default: return .other
    }
  }

  private static func list(_ node: OpaquePointer) -> CommonMarkNode.Kind {
    let tight = cmark_node_get_list_tight(node) != 0
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bulletList(tight: tight) }
    return .numberedList(start: Int(cmark_node_get_list_start(node)), tight: tight)
  }

  private static func alignments(of table: OpaquePointer) -> [Markdown.Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }
}
