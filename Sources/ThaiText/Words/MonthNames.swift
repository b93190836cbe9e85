/// Short forms that have the letters of a month, though they may mean something else (`docs/thai.md` 3, 10).
///
/// “ก.พ.” is February, and the Civil Service Commission.
public enum MonthNames {
  /// The month, from 1 to 12, whose short form has the same letters when dots and spaces do not count.
  public static func shortMonth(withLettersOf text: String) -> Int? {
    let letters = bare(text)
    return CalendarWords.thaiShortMonths.firstIndex { bare($0) == letters }.map { $0 + 1 }
  }

  private static func bare(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") }
  }
}
