internal import ManualModel

extension MarkdownConverter {
  /// The inlines below `parent`, a part of the paragraph, heading or cell `leaf`.
  mutating func inlines(below parent: Int, leaf: Int, depth: Int, marks: inout StrayMarks) -> [Markdown
    .Inline]
  {
    guard depth <= MarkdownLimits.depth else {
      if !isTooDeep { findings.append(.nestedTooDeep(at: range(of: nodes[leaf]))) }
      isTooDeep = true
      return []
    }
    var result: [Markdown.Inline] = []
    var index = parent + 1
    while index < nodes[parent].end {
      let node = nodes[index]
      switch node.kind {
      case .text: result.append(.text(text(of: node, marks: &marks)))
      case .softBreak: joinLine(behind: index, leaf: leaf, into: &result)
      case .lineBreak:
        result.append(.lineBreak)
        lastScalar = nil
      case .inlineCode:
        result.append(.code(node.literal))
        lastScalar = node.literal.unicodeScalars.last
      case .emphasis:
        result.append(.emphasis(inlines(below: index, leaf: leaf, depth: depth + 1, marks: &marks)))
      case .strong: result.append(.strong(inlines(below: index, leaf: leaf, depth: depth + 1, marks: &marks)))
      case .link: result.append(contentsOf: link(at: index, leaf: leaf, depth: depth, marks: &marks))
      case .image: result.append(contentsOf: image(at: index))
      case .inlineHTML:
        let place = locator.place(of: node)
        refuseHTML(node.literal, at: field.sourceRange(of: place))
      default: break
      }
      index = node.end
    }
    return result
  }

  private mutating func text(of node: CommonMarkNode, marks: inout StrayMarks) -> Text {
    let place = locator.place(of: node)
    marks.look(at: bytes, in: place)
    lastScalar = node.literal.unicodeScalars.last
    let words = field.expanding(node.literal, at: place.lowerBound, findings: &findings)
    return Text(words, at: field.sourceRange(of: place))
  }

  // MARK: Line ends inside a paragraph

  /// Joins two lines by content model 13.3: without a space between two Thai letters, else with one.
  private mutating func joinLine(behind index: Int, leaf: Int, into inlines: inout [Markdown.Inline]) {
    let next = firstScalar(behind: index, before: nodes[leaf].end)
    if let lastScalar, let next, lastScalar.joinsThaiLines, next.joinsThaiLines { return }
    if case .text(var words)? = inlines.last {
      words.value += " "
      inlines[inlines.count - 1] = .text(words)
    } else {
      let here = locator.cursor
      inlines.append(.text(Text(" ", at: field.sourceRange(of: here..<here))))
    }
    lastScalar = " "
  }

  /// The first scalar of the words behind a line end, through emphasis and links.
  private func firstScalar(behind index: Int, before end: Int) -> Unicode.Scalar? {
    var index = index + 1
    while index < end {
      switch nodes[index].kind {
      case .text, .inlineCode: return nodes[index].literal.unicodeScalars.first
      case .emphasis, .strong: index += 1
      case .link where nodes[index].end > index + 1: index += 1
      default: return nil
      }
    }
    return nil
  }

  // MARK: Links and images

  private mutating func link(
    at index: Int, leaf: Int, depth: Int, marks: inout StrayMarks
  ) -> [Markdown.Inline] {
    let node = nodes[index]
    let content = inlines(below: index, leaf: leaf, depth: depth + 1, marks: &marks)
    if content.isEmpty { lastScalar = nil }
    let written = Text(node.literal, at: field.sourceRange(of: locator.place(ofAddress: node)))
    switch LinkForm(node.literal) {
    case .target(let target): return [.link(Link(target, written: written), content)]
    case .unsafe(let part):
      findings.append(.unsafeLink(part, at: written.range))
      return content
    case .path(let fault):
      findings.append(.unsafeContentPath(node.literal, fault, at: written.range))
      return content
    }
  }

  private mutating func image(at index: Int) -> [Markdown.Inline] {
    let node = nodes[index]
    lastScalar = nil
    var words = ""
    for child in index + 1..<node.end {
      let inner = nodes[child]
      switch inner.kind {
      case .text:
        words += field.expanding(inner.literal, at: locator.place(of: inner).lowerBound, findings: &findings)
      case .inlineCode: words += inner.literal
      case .softBreak, .lineBreak: words += " "
      default: break
      }
    }
    let path = Text(node.literal, at: field.sourceRange(of: locator.place(ofAddress: node)))
    if words.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      findings.append(.imageWithoutText(at: range(of: node)))
    }
    if let fault = ContentPath.fault(of: node.literal, endings: ContentPath.pictures) {
      findings.append(.unsafeContentPath(node.literal, fault, endings: ContentPath.pictures, at: path.range))
      return []
    }
    return [.image(path: path, text: words)]
  }
}

extension Unicode.Scalar {
  /// Whether lines that meet at this scalar are joined without a space: Thai letters, vowels, tones, ฯ and ๆ.
  var joinsThaiLines: Bool {
    (0x0E01...0x0E3A).contains(value) || (0x0E40...0x0E4E).contains(value)
  }
}
