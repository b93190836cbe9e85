import ManualModel
import ThaiText

/// Columns for the twelve months of the fiscal year.
struct MonthColumns {
  let words: BookWords
  let months: [YearMonth]

  init(_ manuscript: Manuscript) {
    words = manuscript.words
    let year = manuscript.manual.book.fiscalYear
    months = (0..<12).map { year.yearMonth((9 + $0) % 12 + 1) }
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
    guard case .read(let timing)? = time?.value else { return nil }
    let windows = timing.alternatives.flatMap { $0.window?.months ?? [] }
    if windows.isEmpty { return nil }
    return months.map { month -> Code in .words(windows.contains { $0.contains(month) } ? "●" : "") }
  }
}

extension Timing.Window {
  /// The months that it touches.
  fileprivate var months: [ClosedRange<YearMonth>] {
    switch self {
    case .months(let from, let to, _): [from...max(from, to)]
    case .days(let from, let to, _): [from.yearMonth...max(from, to).yearMonth]
    case .quarters(let numbers, let year, _):
      numbers.map { quarter in
        year.yearMonth((quarter * 3 + 6) % 12 + 1)...year.yearMonth((quarter * 3 + 8) % 12 + 1)
      }
    }
  }
}
