import ManualModel
import ThaiText

extension Decoding {
  /// The body, cut at its `##` headings (content model 8.5).
  ///
  /// Only a process gives places to some headings; elsewhere all are printed as they stand.
  mutating func body(_ range: Range<Int>, givesPlaces: Bool) -> [BodySection] {
    var sections: [BodySection] = []
    var kinds: [String: SourceRange] = [:]
    for piece in BodyPiece.cut(file, range) {
      let heading = piece.heading.map { self.heading($0) }
      let kind = heading.map { givesPlaces ? BodySection.Kind(heading: $0.value) : .other } ?? .opening
      let text = fieldText(piece)
      if heading == nil, text.text.isEmpty { continue }
      if let heading, kind != .other {
        if let first = kinds[kind.place] {
          duplicateKey("## \(heading.value)", at: heading.range, first: first)
        }
        kinds[kind.place] = heading.range
      }
      let name = heading.map { "## \($0.value)" } ?? "Markdown"
      let content = markdown(text, name: name, headings: .allowed)
      sections.append(BodySection(kind: kind, heading: heading, content: content))
    }
    return sections
  }

  private mutating func heading(_ range: Range<Int>) -> Text {
    let words = String(decoding: file.text[range], as: UTF8.self)
    return expanded(
      Text(
        Normalisation.nfc(words), at: SourceRange(file: id, start: range.lowerBound, end: range.upperBound)))
  }

  private func fieldText(_ piece: BodyPiece) -> FieldText {
    let text = String(decoding: file.text[piece.content], as: UTF8.self)
    let first = file.line(of: piece.content.lowerBound)
    let last = file.line(of: max(piece.content.lowerBound, piece.content.upperBound - 1))
    return FieldText(
      text: Normalisation.nfc(text),
      range: SourceRange(file: id, start: piece.content.lowerBound, end: piece.content.upperBound),
      placeholders: settings.placeholders,
      sources: (first...max(first, last)).map { max(Int(file.lineStarts[$0 - 1]), piece.content.lowerBound) })
  }
}

extension BodySection.Kind {
  /// The place that a heading gives in a process.
  init(heading: String) {
    let words = Repair.repaired(heading)
    for prefix in ["ขั้นตอน:", "Step:"] where words.utf8.starts(with: prefix.utf8) {
      self = .step(String(decoding: words.utf8.dropFirst(prefix.utf8.count), as: UTF8.self).trimmed)
      return
    }
    switch words {
    case "ขอบเขต", "Scope": self = .scope
    case "ความรับผิดชอบ", "Responsibilities": self = .responsibilities
    case "คำจำกัดความ", "Definitions": self = .definitions
    case "ภาคผนวก", "Appendix": self = .appendix
    default: self = .other
    }
  }

  /// What may be there once only.
  fileprivate var place: String {
    if case .step(let id) = self { "step " + id } else { "\(self)" }
  }
}

/// A piece of a body: its `##` heading, if it has one, and what stands below it.
private struct BodyPiece {
  /// The words of the heading.
  var heading: Range<Int>?
  /// Without empty lines at both ends.
  var content: Range<Int>

  /// Cuts a body at lines that begin with `## `, outside fenced code.
  static func cut(_ file: SourceFile, _ range: Range<Int>) -> [BodyPiece] {
    guard !range.isEmpty else { return [] }
    var pieces: [BodyPiece] = []
    var heading: Range<Int>?
    var start = range.lowerBound
    var fence = Fence()
    var line = file.line(of: range.lowerBound)
    while line <= file.lineStarts.count, Int(file.lineStarts[line - 1]) < range.upperBound {
      let bytes = file.bytes(ofLine: line)
      line += 1
      if fence.isInside(after: bytes) || !isHeading(bytes) { continue }
      pieces.append(BodyPiece(heading: heading, content: trimmed(file, start..<bytes.startIndex)))
      heading = words(bytes)
      start = min(bytes.endIndex + 1, range.upperBound)
    }
    pieces.append(BodyPiece(heading: heading, content: trimmed(file, start..<max(start, range.upperBound))))
    return pieces
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x23, 0x23])
      && (line.count == 2 || line[line.startIndex + 2] == 0x20 || line[line.startIndex + 2] == 0x09)
  }

  /// The words between the signs: spaces at both ends and closing `#` do not count.
  private static func words(_ line: ArraySlice<UInt8>) -> Range<Int> {
    var end = line.endIndex
    let start = line[(line.startIndex + 2)...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
    func trim() { while end > start, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 } }
    trim()
    let signs = line[start..<end].reversed().prefix { $0 == 0x23 }.count
    if signs > 0, end - signs == start || line[end - signs - 1] == 0x20 {
      end -= signs
      trim()
    }
    return start..<end
  }

  private static func trimmed(_ file: SourceFile, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [0x0A, 0x20, 0x09].contains(file.text[end - 1]) { end -= 1 }
    // Only whole empty lines go at the beginning: indentation means something in Markdown.
    var start = range.lowerBound
    while start < end, let lineEnd = file.text[start..<end].firstIndex(of: 0x0A),
      file.text[start..<lineEnd].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
    {
      start = lineEnd + 1
    }
    return start..<max(start, end)
  }
}

/// Whether the lines of a body are inside fenced code.
private struct Fence {
  private var sign: UInt8 = 0
  private var length = 0

  /// Takes the next line; true if it belongs to fenced code.
  mutating func isInside(after line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 }
    let first = content.first ?? 0
    let isFence = first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    let run = isFence ? content.prefix { $0 == first }.count : 0
    if length == 0 {
      guard run >= 3, line.count - content.count < 4 else { return false }
      // An info string with a backquote makes it inline code.
      if first == UInt8(ascii: "`"), content.dropFirst(run).contains(first) { return false }
      (sign, length) = (first, run)
      return true
    }
    let closes =
      first == sign && run >= length && content.dropFirst(run).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if closes { length = 0 }
    return true
  }
}
