internal import ManualModel
internal import ThaiText

/// A defect that the checks of the language found in a text, with the words for its message.
struct LanguageFinding {
  private let text: Text
  private let finding: TextFinding
  /// The scalars of the defect.
  private let scalars: ArraySlice<Unicode.Scalar>
  /// The place of the defect in the bytes of the text.
  private let bytes: Range<Int>

  init(_ finding: TextFinding, in text: Text, _ all: [Unicode.Scalar]) {
    self.text = text
    self.finding = finding
    let range = finding.range.clamped(to: all.indices)
    scalars = all[range]
    let start = all[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
    bytes = start..<all[range].reduce(start) { $0 + UTF8.width($1) }
  }

  /// The defects of a text in order; most texts have none.
  static func all(in text: Text, digits: DigitScript) -> [LanguageFinding] {
    let found = TextChecks.findings(in: text.value, digits: digits)
    guard !found.isEmpty else { return [] }
    let scalars = Array(text.value.unicodeScalars)
    return found.map { LanguageFinding($0, in: text, scalars) }
  }

  /// The rule.
  var id: DiagnosticID { finding.id }

  /// The place in the file.
  var range: SourceRange { text.part(bytes) }

  /// The words themselves, in quotation marks.
  var words: String { quoted(String(String.UnicodeScalarView(scalars))) }

  /// The words with their code points, because most of these defects cannot be seen.
  var codes: String { TextFinding.quote(scalars) }

  /// The script of the first letter, by the blocks of Unicode that stray into Thai texts.
  var script: Bilingual {
    guard let letter = scalars.first?.value else { return LanguageFinding.otherScript }
    return LanguageFinding.scripts.first { $0.block.contains(letter) }?.name ?? LanguageFinding.otherScript
  }

  private static let otherScript = Bilingual("ต่างภาษา", "another script")
  private static let scripts: [(block: ClosedRange<UInt32>, name: Bilingual)] = [
    (0x0E80...0x0EFF, Bilingual("ลาว", "Lao")), (0x1780...0x17FF, Bilingual("เขมร", "Khmer")),
    (0x1000...0x109F, Bilingual("พม่า", "Burmese")), (0x0980...0x09FF, Bilingual("เบงกาลี", "Bengali")),
    (0x0900...0x097F, Bilingual("เทวนาครี", "Devanagari")), (0x3400...0x9FFF, Bilingual("จีน", "Chinese")),
    (0x3040...0x30FF, Bilingual("ญี่ปุ่น", "Japanese")), (0x0400...0x04FF, Bilingual("ซีริลลิก", "Cyrillic")),
    (0x0370...0x03FF, Bilingual("กรีก", "Greek")), (0x0600...0x06FF, Bilingual("อาหรับ", "Arabic")),
  ]

  /// What to type instead, if the checks know.
  var offer: Bilingual? {
    guard case .offer(let words)? = finding.fix, !words.isEmpty, words != " " else { return nil }
    return Bilingual("พิมพ์ \(quoted(words)) แทน", "type \(quoted(words))")
  }

  /// The finding for the author; a repair that changes no meaning comes with it.
  func diagnostic(_ sentence: (message: Bilingual, remedy: Bilingual), in place: Bilingual?) -> Diagnostic {
    var fix: [TextEdit] = []
    if case .repair(let words)? = finding.fix, text.isAsWritten { fix = [TextEdit(range, words)] }
    return Diagnostic(
      id, at: range, place: place, message: sentence.message, remedy: sentence.remedy, fix: fix)
  }
}
