internal import ThaiText

/// The pairs of neighbouring characters of a folded text, for telling whether two texts are nearly the same.
struct Bigrams: Sendable {
  /// How many characters the folded text has.
  let characters: Int
  /// The pairs in ascending order.
  private let pairs: [UInt64]

  init(_ text: String) { self.init(folded: Array(NameKey(text).text.unicodeScalars)) }

  /// The pairs of a text that is folded already.
  init(folded scalars: [Unicode.Scalar]) {
    characters = scalars.count
    pairs = zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }.sorted()
  }

  /// Whether the likeness is at least so many hundredths.
  func agrees(with other: Bigrams, percent: Int) -> Bool {
    canAgree(withCharacters: other.characters, percent: percent) && likeness(to: other) >= percent
  }

  /// Whether a folded text of so many characters can agree: texts of very different lengths cannot.
  func canAgree(withCharacters others: Int, percent: Int) -> Bool {
    let count = max(0, others - 1)
    let all = pairs.count + count
    return all > 0 && 2 * min(pairs.count, count) * 100 >= all * percent
  }

  /// Twice the common pairs in hundredths of all pairs (Dice); 100 for texts with the same pairs.
  func likeness(to other: Bigrams) -> Int {
    let all = pairs.count + other.pairs.count
    return all == 0 ? 0 : 200 * common(with: other) / all
  }

  /// Whether at least so many hundredths of the pairs of the shorter text are also in the longer one.
  func holdsOrIsHeld(by other: Bigrams, percent: Int) -> Bool {
    let shorter = min(pairs.count, other.pairs.count)
    return shorter > 0 && common(with: other) * 100 >= shorter * percent
  }

  private func common(with other: Bigrams) -> Int {
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
    return common
  }
}
