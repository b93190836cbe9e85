internal import ManualModel
internal import ThaiText

/// A defect that the checks of the language found in a text, with the words for its message.
struct LanguageFinding {
  let finding: TextFinding
  /// The scalars of the whole text.
  let text: [Unicode.Scalar]

  private var scalars: ArraySlice<Unicode.Scalar> { text[finding.range.clamped(to: text.indices)] }

  /// The words themselves, in quotation marks.
  var words: String { quoted(String(String.UnicodeScalarView(scalars))) }

  /// The words with their code points, because most of these defects cannot be seen.
  var codes: String { TextFinding.quote(scalars) }

  /// What to type instead, if the checks know.
  var offer: Bilingual? {
    guard case .offer(let words)? = finding.fix, !words.isEmpty, words != " " else { return nil }
    return Bilingual("พิมพ์ \(quoted(words)) แทน", "type \(quoted(words))")
  }

  /// The place in the bytes of the text.
  var bytes: Range<Int> {
    let range = finding.range.clamped(to: text.indices)
    let start = text[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
    return start..<scalars.reduce(start) { $0 + UTF8.width($1) }
  }
}
