internal import ManualModel

/// `thai-abbreviation`: a short form that equals one of the register but for dots and spaces (`docs/thai.md` 8).
public struct AbbreviationCheck: Sendable {
  /// Short forms as registered, by their letters alone.
  private var registered: [String: String] = [:]
  /// Every registered spelling of those letters.
  private var spellings: Set<NameKey> = []

  /// Takes the ids and other names of units; only those that hold a full stop are short forms.
  public init(names: some Sequence<String>) {
    for name in names where name.utf8.contains(0x2E) {
      spellings.insert(NameKey(name))
      let letters = AbbreviationCheck.letters(name.unicodeScalars)
      if registered[letters] == nil { registered[letters] = name }
    }
  }

  private static func letters(_ text: some Sequence<Unicode.Scalar>) -> String {
    String(scalars: text.filter { $0 != "." && $0 != " " })
  }

  /// The short forms of a text that are written otherwise than in the register, each with the registered form.
  public func findings(in text: String) -> [TextFinding] {
    guard !registered.isEmpty, text.holds(0x2E) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var result: [TextFinding] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count && (scalars[index].isThai || scalars[index] == ".") { index += 1 }
      let word = scalars[start..<index]
      if word.contains("."), let right = registered[AbbreviationCheck.letters(word)],
        !spellings.contains(NameKey(String(scalars: word)))
      {
        result.append(TextFinding(.thaiAbbreviation, start..<index, fix: .offer(right)))
      }
      if index == start { index += 1 }
    }
    return result
  }
}
