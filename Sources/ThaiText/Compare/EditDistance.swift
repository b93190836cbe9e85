/// “Did you mean”: the one nearest word for a word that is not known (`docs/content-model.md` 3.6).
public enum EditDistance {
  /// The candidate nearest to `word`, if it is near enough and no other is as near.
  ///
  /// Near enough is a distance of 1 for words of up to 4 folded characters, 2 up to 12, 3 beyond. For many
  /// questions over one list make a `Lexicon` of it.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    Lexicon(candidates).nearest(to: word)
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// Damerau–Levenshtein distance in the restricted form (no edit between two swapped neighbours); nil when it is
  /// greater than `limit`. What both words begin and end with is left out first: mostly nothing is left to count.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let shorter = min(a.count, b.count)
    var start = 0
    while start < shorter && a[start] == b[start] { start += 1 }
    var end = 0
    while end < shorter - start && a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    if start + end == shorter { return max(a.count, b.count) - shorter }
    guard limit > 0 else { return nil }
    let (restOfA, restOfB) = (a[start..<a.count - end], b[start..<b.count - end])
    guard limit > 1 else { return isOneEdit(restOfA, restOfB) ? 1 : nil }
    return bandedDistance(Array(restOfA), Array(restOfB), atMost: limit)
  }

  /// Whether one edit is between two texts that begin and end differently.
  private static func isOneEdit(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Bool {
    a.count == b.count && (a.count == 1 || a.count == 2 && a.first == b.last && a.last == b.first)
  }

  /// The distance in the band of width `2 * limit + 1` around the diagonal.
  private static func bandedDistance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    for i in 0..<a.count {
      var row = [Int](repeating: far, count: b.count + 1)
      row[0] = min(i + 1, far)
      let band = max(0, i - limit)..<max(0, i - limit, min(b.count, i + limit + 1))
      for j in band {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row[j + 1] = min(cost, far)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
