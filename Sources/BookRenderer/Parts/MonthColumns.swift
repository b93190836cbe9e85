import ManualModel
import ThaiText

/// Columns for the twelve months of the fiscal year.
struct MonthColumns {
  let words: BookWords
  let months: [YearMonth]

  init(_ manuscript: Manuscript) {
    words = manuscript.words
    months = manuscript.manual.book.fiscalYear.months
  }

  /// What the twelve columns need together, in millimetres.
  static let width = 12 * columnWidth
  /// The longest short name, “เม.ย.”, stands on one line.
  private static let columnWidth = 9.0

  /// The columns, in millimetres.
  var columns: [Table.Column] {
    months.map { month in
      let name = Code.call("unbroken", .words(words.style.shortMonthName(month.month)))
      return Table.Column(name, Self.columnWidth, isCentred: true)
    }
  }

  /// A mark in each month that a time touches; nil for a time without a place in the year.
  func marks(of time: Located<TimeValue>?) -> [Code]? {
    let touched = time?.value.months ?? []
    if touched.isEmpty { return nil }
    return months.map { month -> Code in .words(touched.contains(month) ? "●" : "") }
  }
}
