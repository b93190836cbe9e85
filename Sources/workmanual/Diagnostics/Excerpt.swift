import ManualModel

/// A line of a content file with a mark under the place of a finding.
///
/// The mark counts what the terminal shows: Thai vowels and tone marks above and below take no column, so it
/// stands under the right cluster.
struct Excerpt {
  /// The widest line that is shown whole; of wider ones a piece around the place is.
  static let width = 100

  /// The line, from 1.
  let line: Int
  /// The words of the line.
  private(set) var text = ""
  /// Spaces and `^~~~` below them.
  private(set) var mark = ""

  /// Cuts the line in which `range` begins out of its file.
  init(_ range: SourceRange, in file: SourceFile) {
    line = file.line(of: Int(range.start))
    let bytes = file.bytes(ofLine: line)
    let start = min(max(Int(range.start), bytes.startIndex), bytes.endIndex)
    let end = min(max(Int(range.end), start), bytes.endIndex)
    let before = scalars(bytes[bytes.startIndex..<start])
    let marked = scalars(bytes[start..<end])
    let all = before + marked + scalars(bytes[end...])
    let columns = all.map(TextWidth.columns)
    // A place inside a cluster is shown under the letter that carries it.
    var first = before.count
    while first > 0, first < all.count, columns[first] == 0 { first -= 1 }
    let window = Excerpt.window(columns, around: first)
    text = (window.lowerBound > 0 ? "…" : "") + Excerpt.string(all[window])
    if window.upperBound < all.count { text += "…" }
    let indent = columns[window.lowerBound..<first].reduce(window.lowerBound > 0 ? 1 : 0, +)
    let last = max(first, min(before.count + marked.count, window.upperBound))
    let length = columns[first..<last].reduce(0, +)
    mark = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(0, length - 1))
  }

  /// The scalars to show, so that the one at `place` is among them and no cluster is cut.
  private static func window(_ columns: [Int], around place: Int) -> Range<Int> {
    guard columns.reduce(0, +) > width else { return 0..<columns.count }
    var start = place
    var room = width / 3
    while start > 0, room > 0 {
      start -= 1
      room -= columns[start]
    }
    while start > 0, columns[start] == 0 { start -= 1 }
    var end = start
    room = width
    while end < columns.count, room > 0 || columns[end] == 0 {
      room -= columns[end]
      end += 1
    }
    return start..<end
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

private func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map(Printable.scalar)
}
