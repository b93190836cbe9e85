internal import ThaiText

/// The pairs of neighbouring characters of a folded text, for telling whether two texts are nearly the same.
struct Bigrams {
  /// How many characters the folded text has.
  let characters: Int
  /// The pairs in ascending order.
  private let pairs: [UInt64]

  init(_ text: String) {
    let scalars = Array(NameKey(text).text.unicodeScalars)
    characters = scalars.count
    pairs = zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }.sorted()
  }

  /// Whether twice the common pairs are at least 0.85 of all pairs (Dice).
  func agrees(with other: Bigrams) -> Bool {
    let all = pairs.count + other.pairs.count
    // Texts of very different lengths cannot agree.
    guard all > 0, 2 * min(pairs.count, other.pairs.count) * 100 >= all * 85 else { return false }
    var (common, a, b) = (0, 0, 0)
    while a < pairs.count, b < other.pairs.count {
      if pairs[a] == other.pairs[b] {
        (common, a, b) = (common + 1, a + 1, b + 1)
      } else if pairs[a] < other.pairs[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return 2 * common * 100 >= all * 85
  }
}
