/// Mends one word of a text that a grammar does not read (`docs/content-model.md` 14.7, step 2).
struct SpellingSuggestion {
  /// A word of the grammar and its scalars without dots, small.
  private let words: [(word: String, plain: [Unicode.Scalar])]

  init(words: [String]) {
    self.words = words.map { ($0, SpellingSuggestion.plain($0.unicodeScalars)) }
  }

  private static func plain(_ word: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    word.filter { $0 != "." }.map(\.latinLowercased)
  }

  /// The source with one word replaced by one that differs by at most one character, dots not counted.
  ///
  /// Only words that touch `range` are tried, nearest spellings first; the first text that `reads` is taken.
  func respelt(_ source: [Unicode.Scalar], around range: Range<Int>, reads: (String) -> Bool) -> String? {
    let tokens = self.tokens(of: source).filter { $0.overlaps(range) }
    for distance in 0...1 {
      for token in tokens {
        for word in near(source[token], distance) {
          let text = String(
            scalars: source[..<token.lowerBound] + Array(word.unicodeScalars) + source[token.upperBound...])
          if reads(text) { return text }
        }
      }
    }
    return nil
  }

  /// Words of the grammar at exactly this distance; one edit is allowed in words of three characters and more.
  private func near(_ token: ArraySlice<Unicode.Scalar>, _ distance: Int) -> [String] {
    let plain = SpellingSuggestion.plain(token)
    guard plain.count >= 2 + distance else { return [] }
    return words.lazy
      .filter { !$0.word.unicodeScalars.elementsEqual(token) }
      .filter { EditDistance.distance(plain, $0.plain, atMost: distance) == distance }
      .map(\.word)
  }

  /// Runs of letters and dots.
  private func tokens(of source: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < source.count {
      let start = index
      while index < source.count
        && (source[index].isThai || source[index].isLatinLetter || source[index] == ".")
      {
        index += 1
      }
      if index > start { result.append(start..<index) } else { index += 1 }
    }
    return result
  }
}

extension TimeScanner {
  /// The names of months as an author writes them.
  static let monthWords =
    CalendarWords.thaiShortMonths + CalendarWords.thaiMonths + CalendarWords.englishMonths
    + CalendarWords.englishShortMonths

  /// Units, months and the other words of the grammar, in the order in which they are suggested.
  static let allWords = lengthWords + monthWords + repeatWords + windowWords
}
