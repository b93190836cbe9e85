import ManualModel
import ThaiText

/// The words, numbers and dates that the book generates, in the language, digits and era of the manual.
struct BookWords: Sendable {
  let language: Language
  let style: PrintStyle

  init(_ book: Book) {
    language = book.language
    style = PrintStyle(language: book.language, digits: book.digits, era: book.era)
  }

  /// The form of a sentence in the manual's language.
  func callAsFunction(_ thai: String, _ english: String) -> String { language == .thai ? thai : english }

  /// A whole number.
  func number(_ number: Int) -> String { style.number(number) }

  /// An author's words in a time or a target, with the manual's digits.
  func digits(of words: String) -> String { Digits.convert(words, to: style.digits) }

  /// A time as its author wrote it; “-” when it does not apply, nil when missing.
  func time(_ value: TimeValue?) -> String? {
    switch value {
    case nil: nil
    case .notApplicable?: "-"
    case .words(let words)?: digits(of: words)
    case .read(let timing)?: digits(of: timing.source)
    }
  }

  /// “ขั้นตอนที่ ๒”.
  func step(_ number: Int) -> String {
    self("ขั้นตอนที่ \(self.number(number))", "step \(self.number(number))")
  }

  /// “-ไม่มี-”.
  var none: String { self("-ไม่มี-", "-none-") }
  /// “หน้า”, before the number of a page.
  var page: String { self("หน้า", "page") }
  /// “ผังที่”, before the number of a chart.
  var chart: String { self("ผังที่", "Chart") }
  /// “วันที่”, before the place for a date.
  var dated: String { self("วันที่", "Date") }
}
