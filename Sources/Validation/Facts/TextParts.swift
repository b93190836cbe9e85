internal import ManualModel

extension Text {
  /// Where the first byte of the text stands in its range; nil if the text reads otherwise than it is written.
  ///
  /// Quotation marks may stand around it, and a line end that became a space behind it.
  private var offset: Int? {
    switch (Int(range.end) - Int(range.start)) - value.utf8.count {
    case 0, -1: 0
    case 2: 1
    default: nil
    }
  }

  /// Whether the text reads as it is written in the file.
  var isAsWritten: Bool { offset != nil }

  /// The place of a part of the text, given in bytes; the whole text if it was not written as it reads.
  func part(_ bytes: Range<Int>) -> SourceRange {
    guard let offset else { return range }
    let start = min(Int(range.start) + offset + bytes.lowerBound, Int(range.end))
    return SourceRange(file: range.file, start: start, end: min(start + bytes.count, Int(range.end)))
  }
}
