/// Finds where the words of a node stand in a field.
///
/// The parser's columns are exact except behind a line end in an indented block, in cells with escapes, and for
/// bare addresses (it says 0:0); nodes come in reading order, so a cursor mends those.
struct TextLocator {
  /// How far off the parser may be, in bytes: the indentation of the deepest list.
  private static let reach = 128

  private let field: FieldText
  private let bytes: [UInt8]
  /// The offset behind the last words that were found.
  private(set) var cursor = 0

  init(field: FieldText, bytes: [UInt8]) {
    self.field = field
    self.bytes = bytes
  }

  /// Starts a paragraph, heading or cell.
  mutating func begin(line: Int, column: Int) {
    if line > 0 { cursor = field.offset(line: line, column: column) }
  }

  /// The offsets of a text, code or HTML node in the field.
  mutating func place(of node: CommonMarkNode) -> Range<Int> {
    let words = Array(node.literal.utf8)
    let line = node.line > 0 ? lineRange(node.line) : min(cursor, bytes.count)..<bytes.count
    let stated = node.line > 0 ? field.offset(line: node.line, column: node.column) : cursor
    let start = start(of: words, stated: min(max(stated, line.lowerBound), line.upperBound), in: line)
    let end = endOfMatch(words, from: start) ?? statedEnd(of: node, from: start)
    cursor = min(max(start, end), bytes.count)
    return start..<cursor
  }

  /// The offsets of the address of a link or image whose words were just found; its own if it is not written
  /// there (a reference).
  mutating func place(ofAddress node: CommonMarkNode) -> Range<Int> {
    let end = statedEnd(of: node, from: cursor)
    let address = Array(node.literal.utf8)
    if !address.isEmpty, let start = find(address, from: cursor, before: min(end, bytes.count)) {
      cursor = start + address.count
      return start..<cursor
    }
    guard node.line > 0 else { return cursor..<cursor }
    let start = min(field.offset(line: node.line, column: node.column), bytes.count)
    cursor = min(max(cursor, end), bytes.count)
    return start..<max(start, cursor)
  }

  private func statedEnd(of node: CommonMarkNode, from start: Int) -> Int {
    guard node.endLine > 0 else { return start }
    return min(max(start, field.offset(line: node.endLine, column: node.endColumn + 1)), bytes.count)
  }

  private func lineRange(_ line: Int) -> Range<Int> {
    guard line <= field.lines.count else { return bytes.count..<bytes.count }
    let start = min(field.lines[line - 1].offset, bytes.count)
    let end = line < field.lines.count ? field.lines[line].offset - 1 : bytes.count
    return start..<min(max(start, end), bytes.count)
  }

  private func start(of words: [UInt8], stated: Int, in line: Range<Int>) -> Int {
    if stated >= cursor, matches(words, at: stated) { return stated }
    let from = min(max(cursor, line.lowerBound), line.upperBound)
    return find(words, from: from, before: min(line.upperBound, from + words.count + TextLocator.reach))
      ?? stated
  }

  /// The offset behind `words` as they are written from `start` on, with or without escapes.
  private func endOfMatch(_ words: [UInt8], from start: Int) -> Int? {
    var place = start
    for byte in words {
      if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == byte { place += 1 }
      guard place < bytes.count, bytes[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  private func matches(_ words: [UInt8], at start: Int) -> Bool {
    guard start + words.count <= bytes.count else { return false }
    for offset in words.indices where bytes[start + offset] != words[offset] { return false }
    return true
  }

  private func find(_ words: [UInt8], from start: Int, before end: Int) -> Int? {
    guard let first = words.first, start + words.count <= end else { return nil }
    for place in start...(end - words.count) where bytes[place] == first && matches(words, at: place) {
      return place
    }
    return nil
  }
}
