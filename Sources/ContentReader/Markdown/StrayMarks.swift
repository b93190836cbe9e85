/// Emphasis marks that stayed in the words of a paragraph because CommonMark did not close them.
///
/// A pair of equal runs counts when a run touches a word: `ให้**(ก)**ดำเนินการ`. One star alone, `file_name` and
/// a blank `___` are ordinary characters; escaped marks are meant.
struct StrayMarks {
  private struct Run {
    var mark: UInt8
    var range: Range<Int>
  }

  private var open: [Run] = []
  /// The first run of a pair, and its mark.
  private(set) var found: (mark: String, range: Range<Int>)?

  /// Looks at the words of a text node as they are written.
  mutating func look(at bytes: [UInt8], in place: Range<Int>) {
    guard found == nil else { return }
    var index = place.lowerBound
    while index < place.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        var end = index + 1
        while end < place.upperBound, bytes[end] == byte { end += 1 }
        consider(Run(mark: byte, range: index..<end), in: bytes)
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func consider(_ run: Run, in bytes: [UInt8]) {
    guard found == nil, run.range.count <= 3, touches(run, bytes) else { return }
    guard let first = open.first(where: { $0.mark == run.mark && $0.range.count == run.range.count }) else {
      open.append(run)
      return
    }
    found = (String(decoding: bytes[first.range], as: UTF8.self), first.range)
  }

  /// A star touches a word on either side; a low line only counts beside a character that is not ASCII.
  private func touches(_ run: Run, _ bytes: [UInt8]) -> Bool {
    let before = run.range.lowerBound > 0 ? bytes[run.range.lowerBound - 1] : UInt8(ascii: " ")
    let after = run.range.upperBound < bytes.count ? bytes[run.range.upperBound] : UInt8(ascii: " ")
    if run.mark == UInt8(ascii: "_") { return before >= 0x80 || after >= 0x80 }
    return before > UInt8(ascii: " ") || after > UInt8(ascii: " ")
  }
}
