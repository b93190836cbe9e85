import ManualModel
import ThaiText

/// What `{fy}`, `{fy-1}` … `{fy+9}` stand for in this manual (content model 13.4).
struct Placeholders: Sendable {
  /// The year of the manual.
  var year: FiscalYear
  /// The era of printed years.
  var era: Era
  /// The digits of printed years.
  var digits: DigitScript

  /// `text` with its placeholders replaced; a form that does not exist is reported, and the text stays as it is.
  ///
  /// `locate` turns a range of UTF-8 offsets of `text` into the place in the file.
  func expand(
    _ text: String, findings: inout [Diagnostic], locate: (Range<Int>) -> SourceRange
  ) -> String {
    switch ThaiText.Placeholders.expand(text, fiscalYear: year, era: era, digits: digits) {
    case .success(let expanded): return expanded
    case .failure(let unknown):
      let scalars = text.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: unknown.range.lowerBound)
      let end = scalars.index(start, offsetBy: unknown.range.count)
      let words = String(scalars[start..<end])
      let offset = text.utf8.distance(from: text.startIndex, to: start)
      findings.append(finding(words, at: locate(offset..<offset + words.utf8.count)))
      return text
    }
  }

  private func finding(_ words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownPlaceholder, at: range,
      message: Bilingual(thai: "ไม่รู้จัก \(words)", english: "\(words) is unknown"),
      remedy: Bilingual(thai: "ใช้ {fy} {fy-1} {fy+1}", english: "use {fy} {fy-1} {fy+1}"))
  }
}
