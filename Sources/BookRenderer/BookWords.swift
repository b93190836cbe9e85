import ManualModel
import ThaiText

/// The words, numbers and dates that the book generates, in the language, digits and era of the manual.
struct BookWords: Sendable {
  let style: PrintStyle

  init(_ book: Book) { style = PrintStyle(of: book) }

  var language: Language { style.language }

  /// The form of a sentence in the manual's language.
  func callAsFunction(_ thai: String, _ english: String) -> String { style(thai, english) }

  func number(_ number: Int) -> String { style.number(number) }
  func digits(of words: String) -> String { style.digits(of: words) }
  func time(_ value: TimeValue?) -> String? { style.time(value) }
  func step(_ number: Int) -> String { style.step(number) }

  /// “-ไม่มี-”.
  var none: String { self("-ไม่มี-", "-none-") }
  /// “หน้า”, before the number of a page.
  var page: String { self("หน้า", "page") }
  /// “ผังที่”, before the number of a chart.
  var chart: String { self("ผังที่", "Chart") }
  /// “วันที่”, before the place for a date.
  var dated: String { self("วันที่", "Date") }
}
