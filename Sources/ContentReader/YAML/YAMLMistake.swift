import ManualModel

/// Finds out what an author did when libyaml gives up, and where.
///
/// libyaml names the place at which it noticed; the mistake is often before it, so the lines are looked at again.
struct YAMLMistake {
  /// The file.
  let file: SourceFile
  /// Its number.
  let id: FileID
  /// Where the YAML ends in the file.
  let limit: Int
  /// A quoted text over several lines that was read just before the failure: its quote was not closed.
  let openQuote: SourceRange?

  /// The finding for a failure whose offsets are already in bytes of the file.
  func finding(for failure: YAMLEvent.Failure) -> Diagnostic {
    let at = min(failure.at, limit)
    if let space = oddSpace(near: YAMLLine(of: at, in: file)) {
      return YAMLReason.oddSpace.finding(at: space)
    }
    let context = failure.contextAt.map { min($0, limit) }
    switch (failure.problem, failure.context) {
    case (_, "while scanning a quoted scalar"): return unclosedQuote(at: context ?? at)
    case (_, "while parsing a quoted scalar"):
      return YAMLReason.escape(characters(at, count: 2)).finding(
        at: range(at, at + characters(at, count: 2).utf8.count))
    case (_, "while scanning an alias"), (_, "while scanning an anchor"), (_, "while scanning a tag"),
      (_, "while parsing a tag"):
      return quote(from: context ?? at)
    case (_, "while scanning a directive"), (_, "while scanning a %YAML directive"),
      (_, "while scanning a %TAG directive"), ("found undefined tag handle", _),
      ("found incompatible YAML document", _), ("found duplicate %YAML directive", _),
      ("found duplicate %TAG directive", _):
      return YAMLFindings.feature(word(at: context ?? at), at: wordRange(at: context ?? at))
    case (_, "while scanning a block scalar") where !isTab(at):
      return rest(.textAfterBar, from: context ?? at)
    case ("could not find expected ':'", _): return keyWithoutColon(YAMLLine(of: context ?? at, in: file))
    case ("mapping values are not allowed in this context", _): return secondColon(at: at)
    case ("block sequence entries are not allowed in this context", _): return dash(at: at)
    case ("mapping keys are not allowed in this context", _): return quote(from: at)
    case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
      return openBracket(at: context ?? at, noticed: at)
    case ("did not find expected '-' indicator", _): return rest(.missingDash, from: at)
    case ("did not find expected node content", "while parsing a flow node"):
      return YAMLReason.emptyItem.finding(at: range(at, at + 1))
    case _ where isTab(at): return YAMLReason.tab.finding(at: range(at, at + 1))
    case ("did not find expected node content", _), ("found character that cannot start any token", _),
      ("found unexpected ':'", _):
      return quote(from: at)
    case ("did not find expected key", _), ("did not find expected <document start>", _):
      return unexpected(at: at)
    default: return rest(.other, from: at)
    }
  }

  /// The finding for YAML that is not keys with values: usually one line whose colon or space is missing.
  func noMapping(_ node: YAMLNode) -> Diagnostic {
    guard node.scalar?.style == .plain else { return YAMLReason.noKeys.finding(at: node.range) }
    return keyWithoutColon(YAMLLine(of: Int(node.range.start), in: file))
  }

  // MARK: - Single mistakes

  /// A space that only looks like one, in the indentation of a line or of the one above: pasted from a word processor.
  private func oddSpace(near line: YAMLLine) -> SourceRange? {
    for line in [line.above(in: file), line].compactMap(\.self) {
      guard let first = characters(line.start, count: 1).unicodeScalars.first, first.value >= 0x80,
        first.properties.isWhitespace
      else { continue }
      return range(line.start, line.start + UTF8.width(first))
    }
    return nil
  }

  private func unclosedQuote(at offset: Int) -> Diagnostic {
    YAMLReason.unclosedQuote(characters(offset, count: 1)).finding(at: range(offset, offset + 1))
  }

  private func keyWithoutColon(_ line: YAMLLine) -> Diagnostic {
    if let key = line.unspacedKey {
      return YAMLReason.missingSpace.finding(at: range(key.lowerBound, key.upperBound))
    }
    return YAMLReason.missingColon.finding(at: range(line.content, line.end))
  }

  /// `a: b: c`, or a line that libyaml took for the continuation of the line above.
  private func secondColon(at offset: Int) -> Diagnostic {
    let line = YAMLLine(of: offset, in: file)
    if line.separator != nil, line.value <= offset { return quote(line.value, sign: ": ") }
    guard let above = line.above(in: file) else { return rest(.other, from: offset) }
    if above.unspacedKey != nil || above.separator == nil { return keyWithoutColon(above) }
    return badIndentation(of: line)
  }

  private func dash(at offset: Int) -> Diagnostic {
    let line = YAMLLine(of: offset, in: file)
    guard line.separator != nil, line.value <= offset else { return rest(.indentation, from: offset) }
    return YAMLFindings.listNeeded(at: range(line.value, line.end))
  }

  private func openBracket(at offset: Int, noticed: Int) -> Diagnostic {
    guard file.line(of: offset) == file.line(of: noticed) else {
      return YAMLReason.unclosedBracket(characters(offset, count: 1)).finding(at: range(offset, offset + 1))
    }
    return YAMLReason.missingComma.finding(at: range(noticed, YAMLLine(of: noticed, in: file).end))
  }

  /// Something where a key should begin: text behind a closed quote or bracket, a stray bracket, indentation.
  private func unexpected(at offset: Int) -> Diagnostic {
    if let openQuote { return unclosedQuote(at: Int(openQuote.start)) }
    let line = YAMLLine(of: offset, in: file)
    let sign = characters(line.value, count: 1)
    if line.value < offset, ["[", "{", "\"", "'"].contains(sign) { return quote(line.value, sign: sign) }
    let found = characters(offset, count: 1)
    if found == "]" || found == "}" {
      return YAMLReason.strayBracket(found).finding(at: range(offset, offset + 1))
    }
    return badIndentation(of: line)
  }

  /// A line that stands too far right or left; perhaps because the line above it is `-key: …` and so a key.
  private func badIndentation(of line: YAMLLine) -> Diagnostic {
    if let above = line.above(in: file), above.isGluedItem {
      return YAMLReason.dashWithoutSpace.finding(at: range(above.start, above.start + 1))
    }
    return YAMLReason.indentation.finding(at: range(line.start, line.end))
  }

  // MARK: - Places

  private func quote(from offset: Int) -> Diagnostic { quote(offset, sign: characters(offset, count: 1)) }

  private func quote(_ start: Int, sign: String) -> Diagnostic {
    let end = max(start, YAMLLine(of: start, in: file).end)
    let text = String(decoding: file.text[start..<end], as: UTF8.self)
    return YAMLFindings.quoteNeeded(text, sign: sign, at: range(start, end))
  }

  private func rest(_ reason: YAMLReason, from offset: Int) -> Diagnostic {
    reason.finding(at: range(offset, YAMLLine(of: offset, in: file).end))
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    let start = min(start, limit)
    return SourceRange(file: id, start: start, end: min(max(start, end), limit))
  }

  private func isTab(_ offset: Int) -> Bool { offset < limit && file.text[offset] == 0x09 }

  private func characters(_ offset: Int, count: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: file.text[min(offset, limit)..<limit].prefix(8), as: UTF8.self)
          .unicodeScalars.prefix(count)))
  }

  private func wordRange(at offset: Int) -> SourceRange {
    YAMLFindings.wordRange(at: offset, in: file, id: id)
  }

  private func word(at offset: Int) -> String {
    let range = wordRange(at: offset)
    return String(decoding: file.text[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
