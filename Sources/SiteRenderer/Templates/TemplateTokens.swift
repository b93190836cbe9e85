import ManualModel

/// A tag of a template, by what its first character says.
struct TemplateToken {
  enum Kind: Equatable {
    case variable, raw, section, inverted, partial, parent, block, comment, delimiters
    case close(of: CloseKind)
  }

  /// What a `{{/name}}` closes.
  enum CloseKind { case section, parent, block }

  var kind: Kind
  /// The words of the tag without its sign and without white space around them.
  var name: String
  /// The whole tag, in bytes.
  var range: Range<Int>

  /// Whether the tag leaves no trace, so that a line with nothing else disappears.
  var vanishes: Bool {
    switch kind {
    case .variable, .raw: false
    default: true
    }
  }

  /// Whether the tag belongs to inheritance, whose tags may share a line and still stand alone on it.
  var isInheritance: Bool {
    switch kind {
    case .parent, .block, .close(of: .parent), .close(of: .block): true
    default: false
    }
  }
}

/// Cuts a template into its tags, checks that they are nested, and ends at the first mistake.
struct TemplateScanner {
  /// Sections, blocks and parents may be nested this deep.
  static let deepest = 100

  private let bytes: [UInt8]
  private var position = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var open: [(token: TemplateToken, kind: TemplateToken.CloseKind)] = []
  private var tokens: [TemplateToken] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tags of a template, in order.
  static func tokens(of bytes: [UInt8]) throws(TemplateProblem) -> [TemplateToken] {
    var scanner = TemplateScanner(bytes)
    while let start = scanner.find(scanner.opening, from: scanner.position) { try scanner.readTag(at: start) }
    if let (token, _) = scanner.open.last { throw .neverClosed(token) }
    return scanner.tokens
  }

  private mutating func readTag(at start: Int) throws(TemplateProblem) {
    var content = start + opening.count
    let sign = content < bytes.count ? bytes[content] : 0
    var end = closing
    switch sign {
    case UInt8(ascii: "{"): end = [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): end = [UInt8(ascii: "=")] + closing
    default: break
    }
    guard let stop = find(end, from: content) else { throw .tagNotEnded(start, bytes.count) }
    let kind = TemplateScanner.kind(of: sign)
    if kind != .variable { content += 1 }
    let name = trimmed(content..<max(content, stop))
    position = stop + end.count
    var token = TemplateToken(kind: kind, name: name, range: start..<position)
    if kind == .delimiters { return try changeDelimiters(token) }
    if kind != .comment && (name.isEmpty || name.utf8.contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      throw .badName(token)
    }
    try nest(&token)
    tokens.append(token)
  }

  private mutating func nest(_ token: inout TemplateToken) throws(TemplateProblem) {
    switch token.kind {
    case .section, .inverted: open.append((token, .section))
    case .parent: open.append((token, .parent))
    case .block: open.append((token, .block))
    case .close:
      guard let (opener, kind) = open.popLast() else { throw .neverOpened(token) }
      guard opener.name == token.name else {
        throw .crossed(token, opener, line(of: opener.range.lowerBound))
      }
      token.kind = .close(of: kind)
    default: break
    }
    if open.count > TemplateScanner.deepest { throw .tooDeep(token) }
  }

  private mutating func changeDelimiters(_ token: TemplateToken) throws(TemplateProblem) {
    let words = token.name.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard words.count == 2, !token.name.utf8.contains(UInt8(ascii: "=")) else { throw .badDelimiters(token) }
    opening = Array(words[0])
    closing = Array(words[1])
    tokens.append(token)
  }

  private static func kind(of sign: UInt8) -> TemplateToken.Kind {
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close(of: .section)
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .variable
    }
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    guard let first = word.first else { return nil }
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var slice = bytes[range]
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private func line(of offset: Int) -> Int {
    bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
