// The specification's rule for blocks: what a template writes for a block loses the indentation that it has
// there, and gets the indentation of the place where it is shown.

extension TemplateBlock {
  /// The indentation of the place: that of the default content, else that of the tag.
  var placeIndentation: [UInt8] {
    guard startsOnNewLine, case .literal(let text)? = nodes.first else { return indentation }
    return TemplateBlock.leadingSpace(of: text)
  }

  /// The block without the indentation of its first line.
  var withoutIndentation: TemplateBlock {
    guard startsOnNewLine, case .literal(let text)? = nodes.first else { return self }
    let margin = TemplateBlock.leadingSpace(of: text)
    guard !margin.isEmpty else { return self }
    var isLineStart = true
    var block = self
    block.nodes = TemplateBlock.remove(margin, from: nodes, &isLineStart)
    return block
  }

  private static func leadingSpace(of text: [UInt8]) -> [UInt8] {
    Array(text.prefix { $0 == 0x20 || $0 == 0x09 })
  }

  private static func remove(
    _ margin: [UInt8], from nodes: [TemplateNode], _ isLineStart: inout Bool
  ) -> [TemplateNode] {
    nodes.map { node in
      switch node {
      case .literal(let text): return .literal(remove(margin, fromText: text, &isLineStart))
      case .variable:
        isLineStart = false
        return node
      case .section(let path, let isInverted, let inner):
        return .section(path, isInverted: isInverted, remove(margin, from: inner, &isLineStart))
      case .partial(let call):
        if call.indentation.isEmpty { isLineStart = false }
        return .partial(remove(margin, from: call))
      case .block(let block): return .block(remove(margin, from: block, &isLineStart))
      case .parent(let call, let blocks):
        return .parent(
          remove(margin, from: call), blocks.map { remove(margin, from: $0, &isLineStart) })
      }
    }
  }

  private static func remove(_ margin: [UInt8], from call: TemplateCall) -> TemplateCall {
    var call = call
    call.indentation = remove(margin, fromLine: call.indentation[...])
    return call
  }

  private static func remove(
    _ margin: [UInt8], from block: TemplateBlock, _ isLineStart: inout Bool
  ) -> TemplateBlock {
    var block = block
    block.indentation = remove(margin, fromLine: block.indentation[...])
    block.nodes = remove(margin, from: block.nodes, &isLineStart)
    return block
  }

  private static func remove(
    _ margin: [UInt8], fromText text: [UInt8], _ isLineStart: inout Bool
  ) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      let line = rest[rest.startIndex..<end]
      result += isLineStart ? remove(margin, fromLine: line) : Array(line)
      isLineStart = line.last == 0x0A
      rest = rest[end...]
    }
    return result
  }

  private static func remove(_ margin: [UInt8], fromLine line: ArraySlice<UInt8>) -> [UInt8] {
    let common = zip(margin, line).prefix { $0 == $1 }.count
    return Array(line.dropFirst(common))
  }
}
