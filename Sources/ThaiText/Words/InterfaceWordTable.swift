public import ManualModel

extension InterfaceWord {
  /// The word for a reader of `language`.
  public func callAsFunction(_ language: Language) -> String { words(language) }

  /// The word at the beginning of a heading or label.
  public func heading(_ language: Language) -> String { words.heading(language) }

  /// The word in both languages.
  public var words: Bilingual {
    InterfaceWord.table[self] ?? Bilingual(thai: rawValue, english: rawValue)
  }

  /// The one table; a test looks for gaps and doubles.
  private static let table = Dictionary(
    rows.map { ($0.word, Bilingual(thai: $0.thai, english: $0.english)) },
    uniquingKeysWith: { first, _ in first })
}

extension Bilingual {
  /// The words at the beginning of a heading or label: English with a capital.
  public func heading(_ language: Language) -> String {
    let text = self(language)
    guard language == .english, let first = text.unicodeScalars.first else { return text }
    return String(first).uppercased()
      + text.unicodeScalars.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
