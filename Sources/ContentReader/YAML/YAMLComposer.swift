import ManualModel
import ThaiText

/// Makes nodes of events and refuses what this format does not have (content model 3.2).
///
/// The recursion is at most 16 levels deep, because depth is checked before a node is made; libyaml expands no
/// alias, so memory is bounded by the number of nodes.
struct YAMLComposer: ~Copyable {
  /// Levels of lists and mappings (content model 2.5).
  static let maximalDepth = 16
  /// Values in one file (`docs/reliability.md` 6).
  static let maximalNodes = 50_000

  private let file: SourceFile
  private let id: FileID
  private let limit: Int
  private var events: EventParser
  private var offsets: ScalarOffsets
  private var nodes = 0
  private var flowDepth = 0
  /// The text over several lines that was read last: if YAML cannot be read behind it, that is one mistake.
  private var foldedText: (range: SourceRange, isQuoted: Bool)?
  private(set) var findings: [Diagnostic] = []

  /// Prepares to read the bytes `range` of `file`.
  init(_ file: SourceFile, id: FileID, range: Range<Int>) {
    self.file = file
    self.id = id
    limit = range.upperBound
    events = EventParser(file.text[range])
    offsets = ScalarOffsets(file.text, from: range.lowerBound, to: range.upperBound)
  }

  /// The one document of the text; nil if there is nothing in it or it could not be read (then there are findings).
  mutating func document() -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = events.next()
      switch event {
      case .streamEnd: return root
      case .other: continue
      case .documentStart(let span, let hasDirectives):
        if root != nil || hasDirectives {
          let range = YAMLFindings.wordRange(at: offsets.byte(of: span.start), in: file, id: id)
          findings.append(YAMLFindings.feature(text(range), at: range))
          return nil
        }
      default:
        guard let node = node(event, depth: 1) else { return nil }
        root = node
      }
    }
  }

  /// The node that begins with `event`; nil when reading cannot go on.
  private mutating func node(_ event: YAMLEvent, depth: Int) -> YAMLNode? {
    nodes += 1
    guard nodes <= Self.maximalNodes else {
      findings.append(YAMLFindings.tooManyNodes(at: SourceRange(file: id, start: 0, end: 0)))
      return nil
    }
    switch event {
    case .scalar(let span, let scalar): return self.scalar(span, scalar)
    case .alias(let span):
      let range = range(span)
      findings.append(YAMLFindings.feature(text(range), at: range))
      return YAMLNode(content: .scalar(YAMLScalar(text: "", style: .plain)), range: range)
    case .listStart(let span, let isFlow, let features):
      guard open(span, depth: depth, isFlow: isFlow, features) else { return nil }
      return list(span, isFlow: isFlow, depth: depth)
    case .mappingStart(let span, let isFlow, let features):
      guard open(span, depth: depth, isFlow: isFlow, features) else { return nil }
      return mapping(span, isFlow: isFlow, depth: depth)
    case .failure(let failure):
      fail(failure)
      return nil
    case .documentStart, .end, .streamEnd, .other: return nil
    }
  }

  // MARK: - Scalars

  private mutating func scalar(_ span: YAMLEvent.Span, _ scalar: YAMLEvent.Scalar) -> YAMLNode {
    refuse(scalar.features, at: span.start)
    var range = range(span)
    foldedText = nil
    switch scalar.style {
    case .folded: findings.append(YAMLFindings.folded(at: headerRange(range)))
    case .literal: range = trimmed(range)
    case .plain, .singleQuoted, .doubleQuoted:
      if span.isOnOneLine {
        if scalar.style == .plain, let lost = lostWords(behind: range) { findings.append(lost) }
        break
      }
      findings.append(YAMLFindings.folded(at: range))
      foldedText = (range, scalar.style != .plain)
    }
    if scalar.style == .doubleQuoted,
      let bad = scalar.text.unicodeScalars.first(where: BadCharacters.contains)
    {
      findings.append(CharacterRules.finding(bad, at: range))
    }
    return YAMLNode(content: .scalar(YAMLScalar(text: scalar.text, style: scalar.style)), range: range)
  }

  /// The finding for a text with `#1` in it: YAML would take the rest of the line for a comment and lose it.
  ///
  /// Comments that are meant have a space behind their `#`.
  private func lostWords(behind text: SourceRange) -> Diagnostic? {
    guard flowDepth == 0 else { return nil }
    let rest = file.text[Int(text.end)..<limit]
    let behind = rest.drop { $0 == 0x20 }
    guard behind.startIndex > rest.startIndex, behind.first == UInt8(ascii: "#"),
      let next = behind.dropFirst().first, ![0x20, 0x09, 0x0A, UInt8(ascii: "#")].contains(next)
    else { return nil }
    var end = behind.firstIndex(of: 0x0A) ?? limit
    while file.text[end - 1] == 0x20 { end -= 1 }
    let words = String(decoding: file.text[Int(text.start)..<end], as: UTF8.self)
    return YAMLFindings.quoteNeeded(
      words, sign: "#", at: SourceRange(file: id, start: Int(text.start), end: end))
  }

  /// The `>` of a folded text with its signs.
  private func headerRange(_ range: SourceRange) -> SourceRange {
    YAMLFindings.wordRange(at: Int(range.start), in: file, id: id)
  }

  /// The range without the empty lines at its end.
  private func trimmed(_ range: SourceRange) -> SourceRange {
    var end = Int(range.end)
    while end > Int(range.start), file.text[end - 1] == 0x0A || file.text[end - 1] == 0x20 { end -= 1 }
    return SourceRange(file: id, start: Int(range.start), end: end)
  }

  // MARK: - Lists and mappings

  private mutating func open(
    _ span: YAMLEvent.Span, depth: Int, isFlow: Bool, _ features: YAMLEvent.Features
  ) -> Bool {
    refuse(features, at: span.start)
    guard depth <= Self.maximalDepth else {
      let start = offsets.byte(of: span.start)
      findings.append(YAMLFindings.tooDeep(at: SourceRange(file: id, start: start, end: start + 1)))
      return false
    }
    if isFlow { flowDepth += 1 }
    return true
  }

  private mutating func list(_ span: YAMLEvent.Span, isFlow: Bool, depth: Int) -> YAMLNode? {
    let start = offsets.byte(of: span.start)
    var items: [YAMLNode] = []
    while true {
      let event = events.next()
      if case .end(let closing) = event {
        let range = close(start, closing, isFlow: isFlow, lastEnd: items.last?.range.end)
        return YAMLNode(content: .list(items), range: range, isFlow: isFlow)
      }
      guard let item = node(event, depth: depth + 1) else { return nil }
      items.append(item)
    }
  }

  private mutating func mapping(_ span: YAMLEvent.Span, isFlow: Bool, depth: Int) -> YAMLNode? {
    let start = offsets.byte(of: span.start)
    var entries: [YAMLEntry] = []
    while true {
      let event = events.next()
      if case .end(let closing) = event {
        let lastEnd = entries.last.map { max($0.value.range.end, $0.key.range.end) }
        let range = close(start, closing, isFlow: isFlow, lastEnd: lastEnd)
        return YAMLNode(content: .mapping(entries), range: range, isFlow: isFlow)
      }
      guard let key = key(event), let value = node(events.next(), depth: depth + 1) else { return nil }
      if key.value == "<<" { findings.append(YAMLFindings.feature("<<", at: key.range)) }
      entries.append(YAMLEntry(key: key, value: value))
    }
  }

  private mutating func key(_ event: YAMLEvent) -> Located<String>? {
    switch event {
    case .scalar(let span, let scalar):
      refuse(scalar.features, at: span.start)
      foldedText = nil
      return Located(scalar.text, at: range(span))
    case .alias(let span):
      let range = range(span)
      findings.append(YAMLFindings.feature(text(range), at: range))
      return Located("", at: range)
    case .listStart(let span, _, _), .mappingStart(let span, _, _):
      let start = offsets.byte(of: span.start)
      let line = YAMLLine(of: start, in: file)
      let end = max(start, line.separator ?? line.end)
      findings.append(YAMLReason.keyIsNoWord.finding(at: SourceRange(file: id, start: start, end: end)))
      return nil
    case .failure(let failure):
      fail(failure)
      return nil
    case .documentStart, .end, .streamEnd, .other: return nil
    }
  }

  /// The range of a list or mapping that ends now.
  ///
  /// Block forms end with their last item.
  private mutating func close(_ start: Int, _ span: YAMLEvent.Span, isFlow: Bool, lastEnd: Int32?)
    -> SourceRange
  {
    guard isFlow else { return SourceRange(file: id, start: start, end: max(start, Int(lastEnd ?? 0))) }
    flowDepth -= 1
    let end = offsets.byte(of: span.end)
    if flowDepth == 0, file.line(of: start) != file.line(of: end) {
      let sign = file.text[start] == UInt8(ascii: "[") ? "[" : "{"
      let range = SourceRange(file: id, start: start, end: start + 1)
      findings.append(YAMLReason.bracketOverLines(sign).finding(at: range))
    }
    return SourceRange(file: id, start: start, end: end)
  }

  // MARK: - Findings

  private mutating func refuse(_ features: YAMLEvent.Features, at start: Int) {
    guard features.hasAnchor || features.hasTag else { return }
    let range = YAMLFindings.wordRange(at: offsets.byte(of: start), in: file, id: id)
    findings.append(YAMLFindings.feature(text(range), at: range))
  }

  private mutating func fail(_ failure: YAMLEvent.Failure) {
    var failure = failure
    failure.at = offsets.byte(of: failure.at)
    failure.contextAt = failure.contextAt.map { offsets.byte(of: $0) }
    let openQuote = foldedText.flatMap { $0.isQuoted ? $0.range : nil }
    if let foldedText { findings.removeAll { $0.range == foldedText.range } }
    findings.append(
      YAMLMistake(file: file, id: id, limit: limit, openQuote: openQuote).finding(for: failure))
  }

  private mutating func range(_ span: YAMLEvent.Span) -> SourceRange {
    let start = offsets.byte(of: span.start)
    return SourceRange(file: id, start: start, end: offsets.byte(of: span.end))
  }

  private func text(_ range: SourceRange) -> String {
    String(decoding: file.text[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
