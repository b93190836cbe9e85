/// What a Markdown field may not exceed, counted on its bytes in one pass before the parser sees them, because
/// the parser needs quadratic time beyond (`docs/reliability.md` 7).
enum MarkdownLimits {
  /// Bytes of a field: 16 KiB.
  static let bytes = 16_384
  /// Levels of lists and quotes, and of emphasis and links inside a line.
  static let depth = 16
  /// Columns of a table.
  static let columns = 40
  /// Cells of a table, with those that short rows are filled up with.
  static let cells = 5_000

  /// A limit that a field exceeds.
  enum Excess: Equatable {
    case depth(at: Int)
    case columns(Int, at: Int)
    case cells(Int, at: Int)
  }

  /// The first limit that `bytes` exceed, with the offset of the line.
  static func excess(in bytes: [UInt8]) -> Excess? {
    var table: (columns: Int, rows: Int, start: Int)?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
      let line = bytes[start..<end]
      let prefix = container(of: line)
      if prefix.levels > depth { return .depth(at: start) }
      if prefix.content == end {
        table = nil
      } else if let columns = delimiterColumns(line[prefix.content...]) {
        if columns > Self.columns { return .columns(columns, at: start) }
        table = (columns, 1, start)
      } else if let open = table {
        let cells = open.columns * (open.rows + 1)
        if cells > Self.cells { return .cells(cells, at: open.start) }
        table?.rows += 1
      }
      start = end + 1
    }
    return nil
  }

  /// How many quotes and list items begin in a line, and where what they contain begins.
  private static func container(of line: ArraySlice<UInt8>) -> (levels: Int, content: Int) {
    var levels = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == space || byte == tab {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        levels += 1
        index += 1
      } else if let marker = listMarker(in: line, at: index) {
        levels += 1
        index = marker
      } else {
        break
      }
    }
    return (levels, index)
  }

  /// The place behind a list marker at `start`.
  private static func listMarker(in line: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    switch line[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < line.endIndex, isDigit(line[index]) { index += 1 }
      guard index < line.endIndex, line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")") else {
        return nil
      }
      index += 1
    default: return nil
    }
    return index == line.endIndex || line[index] == space || line[index] == tab ? index : nil
  }

  /// The columns of a line like `| --- | :-: |`; nil for any other line.
  private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int? {
    var columns = 0
    var isCellOpen = false
    var hasDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): isCellOpen = false
      case UInt8(ascii: "-"), UInt8(ascii: ":"):
        hasDash = hasDash || byte == UInt8(ascii: "-")
        if !isCellOpen { columns += 1 }
        isCellOpen = true
      case space, tab: break
      default: return nil
      }
    }
    return hasDash ? columns : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
}
