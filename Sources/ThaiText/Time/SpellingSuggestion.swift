/// Mends one word of a text that a grammar does not read (`docs/content-model.md` 14.7, step 2).
struct SpellingSuggestion {
  /// A word of the grammar and its scalars without dots, small.
  private let words: [(word: String, plain: [Unicode.Scalar])]

  private init(words: [String]) {
    self.words = words.map { ($0, SpellingSuggestion.plain($0.unicodeScalars)) }
  }

  /// Suggestions for dates.
  static let ofMonths = SpellingSuggestion(words: TimeScanner.monthWords)
  /// Suggestions for times.
  static let ofTimes = SpellingSuggestion(words: TimeScanner.allWords)

  private static func plain(_ word: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    word.filter { $0 != "." }.map(\.latinLowercased)
  }

  /// Where so many words could not be read, one of them is not what is wrong.
  private static let mostWords = 16

  /// The source with one word replaced by one that differs by at most one character, dots not counted.
  ///
  /// Only words that touch `range` are tried, nearest spellings first; the first text that `reads` is taken.
  func respelt(_ source: [Unicode.Scalar], around range: Range<Int>, reads: (String) -> Bool) -> String? {
    let tokens = self.tokens(of: source).filter { $0.overlaps(range) }
    guard tokens.count <= SpellingSuggestion.mostWords else { return nil }
    let candidates = tokens.map { (token: $0, words: near(source[$0])) }
    for distance in 0...1 {
      for (token, words) in candidates {
        for (word, wordDistance) in words where wordDistance == distance {
          let text = String(
            scalars: source[..<token.lowerBound] + Array(word.unicodeScalars) + source[token.upperBound...])
          if reads(text) { return text }
        }
      }
    }
    return nil
  }

  /// Other words of the grammar that are written like `token` but for dots or one character, with their distance.
  ///
  /// One edit is allowed in words of three characters and more.
  private func near(_ token: ArraySlice<Unicode.Scalar>) -> [(word: String, distance: Int)] {
    let plain = SpellingSuggestion.plain(token)
    guard plain.count >= 2 else { return [] }
    let limit = plain.count == 2 ? 0 : 1
    return words.compactMap { word in
      guard let distance = EditDistance.distance(plain, word.plain, atMost: limit),
        !word.word.unicodeScalars.elementsEqual(token)
      else { return nil }
      return (word.word, distance)
    }
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
