extension Fold {
  /// The ranges of `text`, in scalars, that a search for `query` marks (`docs/thai.md` 6.3).
  ///
  /// The parts of the query are looked for in the loose fold; each range is widened to whole clusters, and ranges
  /// that touch are joined.
  public static func highlight(_ query: String, in text: String) -> [Range<Int>] {
    let written = Array(text.unicodeScalars)
    let folded = loose(text)
    var found: [Range<Int>] = []
    for part in query.split(separator: " ") {
      for match in occurrences(of: loose(String(part)).scalars, in: folded.scalars) {
        let offsets = folded.offsets[match]
        guard let first = offsets.min(), let last = offsets.max() else { continue }
        found.append(widened(Int(first)..<Int(last) + 1, in: written))
      }
    }
    return joined(found)
  }

  private static func occurrences(of part: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Range<Int>] {
    guard !part.isEmpty, part.count <= text.count else { return [] }
    return (0...(text.count - part.count)).lazy
      .filter { text[$0..<($0 + part.count)].elementsEqual(part) }
      .map { $0..<($0 + part.count) }
  }

  private static func widened(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    func isAttached(_ scalar: Unicode.Scalar) -> Bool { scalar.isThaiMark || scalar.isFollowingVowel }
    var (start, end) = (range.lowerBound, range.upperBound)
    while end < text.count && isAttached(text[end]) { end += 1 }
    while start > 0 && (isAttached(text[start]) || text[start - 1].isLeadingVowel) { start -= 1 }
    return start..<end
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
