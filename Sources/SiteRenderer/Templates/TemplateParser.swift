/// Builds the tree of a template from its tags: removes lines that hold nothing but tags, nests the rest.
struct TemplateParser {
  private let bytes: [UInt8]
  private let tokens: [TemplateToken]
  private var lines: [TemplateLine] = []
  private var next = 0

  /// Reads a template.
  static func tree(of bytes: [UInt8]) throws(TemplateProblem) -> TemplateTree {
    var parser = TemplateParser(bytes: bytes, tokens: try TemplateScanner.tokens(of: bytes))
    parser.lines = parser.tokens.indices.map { TemplateLine(around: $0, of: parser.tokens, in: bytes) }
    return TemplateTree(nodes: parser.readNodes())
  }

  private init(bytes: [UInt8], tokens: [TemplateToken]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The nodes up to the tag that closes the part being read, or to the end.
  private mutating func readNodes() -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while true {
      let start = next == 0 ? 0 : lines[next - 1].textStart
      let end = next == tokens.count ? bytes.count : lines[next].textEnd
      if start < end { nodes.append(.literal(Array(bytes[start..<end]))) }
      guard next < tokens.count else { return nodes }
      let token = tokens[next]
      next += 1
      if case .close = token.kind { return nodes }
      if let node = readNode(token, lines[next - 1]) { nodes.append(node) }
    }
  }

  private mutating func readNode(_ token: TemplateToken, _ line: TemplateLine) -> TemplateNode? {
    let offset = token.range.lowerBound
    switch token.kind {
    case .variable: return .variable(path(token), isRaw: false)
    case .raw: return .variable(path(token), isRaw: true)
    case .section, .inverted:
      let isInverted = token.kind == .inverted
      return .section(path(token), isInverted: isInverted, readNodes())
    case .partial:
      return .partial(
        TemplateCall(name: token.name, indentation: line.standsAlone ? line.indentation : [], offset: offset))
    case .block:
      return .block(
        TemplateBlock(
          name: token.name, nodes: readNodes(), indentation: line.indentation,
          startsOnNewLine: line.endsLine, offset: offset))
    case .parent:
      let call = TemplateCall(name: token.name, indentation: line.indentation, offset: offset)
      let blocks = readNodes().compactMap { node -> TemplateBlock? in
        if case .block(let block) = node { block } else { nil }
      }
      return .parent(call, blocks)
    case .comment, .delimiters, .close: return nil
    }
  }

  private func path(_ token: TemplateToken) -> TemplatePath {
    let parts = token.name == "." ? [] : token.name.split(separator: ".").map(String.init)
    return TemplatePath(parts: parts, offset: token.range.lowerBound)
  }
}

/// How a tag stands on its line, and which bytes around it go away with it.
struct TemplateLine {
  /// Where the text before the tag ends.
  var textEnd: Int
  /// Where the text after the tag begins.
  var textStart: Int
  /// The white space before the tag, if the tag is the first thing on its line.
  var indentation: [UInt8] = []
  /// Whether nothing else is on the line.
  var standsAlone = false
  /// Whether the text after the tag begins on the next line.
  var endsLine = false

  /// Looks at the line around the tag at `index`.
  init(around index: Int, of tokens: [TemplateToken], in bytes: [UInt8]) {
    let token = tokens[index]
    textEnd = token.range.lowerBound
    textStart = token.range.upperBound
    guard token.vanishes else { return }
    let lineStart = TemplateLine.lineStart(before: token.range.lowerBound, in: bytes)
    let nextLine = TemplateLine.nextLine(after: token.range.upperBound, in: bytes)
    if let lineStart, token.isInheritance { indentation = Array(bytes[lineStart..<token.range.lowerBound]) }
    if let lineStart, let nextLine {
      (textEnd, textStart, standsAlone, endsLine) = (lineStart, nextLine, true, true)
      indentation = Array(bytes[lineStart..<token.range.lowerBound])
    } else if token.kind == .parent, let lineStart {
      textEnd = lineStart
    } else if let nextLine, TemplateLine.followsInheritance(index, tokens, bytes) {
      // `{{<layout}}{{$block}}` and `{{/block}}{{/layout}}`: tags of inheritance share a line and still leave none.
      if token.kind == .block || token.kind == .close(of: .parent) {
        (textStart, endsLine) = (nextLine, true)
      }
    }
  }

  /// Whether only tags of inheritance stand before the tag on its line.
  private static func followsInheritance(_ index: Int, _ tokens: [TemplateToken], _ bytes: [UInt8]) -> Bool {
    var index = index
    while tokens[index].isInheritance {
      let start = tokens[index].range.lowerBound
      if lineStart(before: start, in: bytes) != nil { return true }
      guard index > 0 else { return false }
      let gap = bytes[tokens[index - 1].range.upperBound..<start]
      guard gap.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
      index -= 1
    }
    return false
  }

  /// The first byte of the line, if only white space stands before `offset`.
  private static func lineStart(before offset: Int, in bytes: [UInt8]) -> Int? {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A ? index : nil
  }

  /// The first byte of the next line, if only white space follows `offset`.
  private static func nextLine(after offset: Int, in bytes: [UInt8]) -> Int? {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    return bytes[index] == 0x0A ? index + 1 : nil
  }
}
