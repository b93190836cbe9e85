import ManualModel

/// One Markdown field, or one section of a body, as text with the way back to the file.
///
/// The text is what the Markdown parser reads: LF line ends, NFC, no indentation of a YAML literal block, no empty
/// lines at its ends. **Placeholders are still as written**: the parser hands the words of each text node (not
/// code, not addresses, not ids) to `expanding(_:at:findings:)`, because only the tree knows what is code.
struct FieldText: Sendable {
  /// An offset of `text` whose place in the file is known.
  struct Anchor: Sendable {
    /// Offset in the UTF-8 of `text`.
    var offset: Int
    /// Offset in the cleaned bytes of the file.
    var source: Int
  }

  /// The text.
  let text: String
  /// The whole field in the file.
  let range: SourceRange
  /// What `{fy}` stands for.
  let placeholders: Placeholders
  /// The beginning of each line of `text`, in ascending order; the first is that of line 1.
  let lines: [Anchor]

  /// Makes a field; `lines` must hold the beginning of every line of `text`.
  init(text: String, range: SourceRange, placeholders: Placeholders, lines: [Anchor]) {
    self.text = text
    self.range = range
    self.placeholders = placeholders
    self.lines = lines
  }

  /// The offset in the UTF-8 of `text` of a line and a byte column, both from 1, as cmark counts them.
  func offset(line: Int, column: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let start = lines[min(max(line, 1), lines.count) - 1].offset
    return min(start + max(column - 1, 0), text.utf8.count)
  }

  /// The place in the file of the UTF-8 offsets `offsets` of `text`.
  ///
  /// Beginnings of lines are exact; inside a line that NFC or an escape changed, columns are near.
  func sourceRange(of offsets: Range<Int>) -> SourceRange {
    let start = source(of: offsets.lowerBound)
    return SourceRange(file: range.file, start: start, end: max(start, source(of: offsets.upperBound)))
  }

  /// `words`, a text node that begins at `offset` of `text`, with its placeholders replaced.
  func expanding(_ words: String, at offset: Int, findings: inout [Diagnostic]) -> String {
    placeholders.expand(words, findings: &findings) {
      sourceRange(of: offset + $0.lowerBound..<offset + $0.upperBound)
    }
  }

  private func source(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < lines.count else { return Int(range.start) }
    let line = lines[low]
    let limit = low + 1 < lines.count ? lines[low + 1].source : Int(range.end)
    return max(line.source, min(line.source + offset - line.offset, limit))
  }
}
