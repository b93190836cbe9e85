/// The words that could have been meant, folded once, for many questions “did you mean” (`docs/content-model.md` 3.6).
public struct Lexicon: Sendable {
  private struct Entry {
    var word: String
    var key: [Unicode.Scalar]
  }

  /// Entries by the number of their folded characters.
  private var byLength: [[Entry]] = []

  /// Folds `words`; of two words that fold alike the first is offered.
  public init(_ words: some Sequence<String>) {
    var known: Set<NameKey> = []
    for word in words {
      let name = NameKey(word)
      guard known.insert(name).inserted else { continue }
      let key = Array(name.text.unicodeScalars)
      while byLength.count <= key.count { byLength.append([]) }
      byLength[key.count].append(Entry(word: word, key: key))
    }
  }

  /// The word nearest to `written`, if it is near enough and no other is as near.
  public func nearest(to written: String) -> String? {
    let key = Array(NameKey(written).text.unicodeScalars)
    let limit = key.count <= 4 ? 1 : key.count <= 12 ? 2 : 3
    var best: (word: String, distance: Int)?
    var isAlone = true
    for length in max(
      0, key.count - limit)..<max(0, key.count - limit, min(byLength.count, key.count + limit + 1))
    {
      for entry in byLength[length] {
        let bound = best?.distance ?? limit
        guard let distance = EditDistance.distance(key, entry.key, atMost: bound) else { continue }
        isAlone = best.map { $0.distance > distance } ?? true
        if isAlone { best = (entry.word, distance) }
      }
    }
    return isAlone ? best?.word : nil
  }
}
