/// The names of months and days of the week (`docs/content-model.md` 15.2, `docs/thai.md` 3).
enum CalendarWords {
  static let thaiMonths = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]
  static let thaiShortMonths = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let englishShortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// Monday first.
  static let thaiWeekdays = ["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"]
  /// Monday first, small letters.
  static let englishWeekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Whole words with their month, the longer ones first; small letters.
  static let months = WordTable<Int>(
    numbered(thaiMonths) + numbered(englishMonths.map { $0.lowercased() }) + [("sept", 9)]
      + numbered(englishShortMonths.map { $0.lowercased() }))

  /// The letters before and behind the first dot of a short Thai month.
  static let shortMonthParts: [(before: String, behind: String, month: Int)] =
    thaiShortMonths.enumerated().map { index, name in
      let parts = name.split(separator: ".")
      return (String(parts[0]) + ".", String(parts[1]), index + 1)
    }

  static let shortMonthBeginnings = WordTable(shortMonthParts.map(\.before))

  static let weekdays = WordTable<Int>(numbered(thaiWeekdays) + numbered(englishWeekdays))

  private static func numbered(_ words: [String]) -> [(String, Int)] {
    words.enumerated().map { ($1, $0 + 1) }
  }
}

extension TimeScanner {
  /// A month in any of its forms: a short Thai form needs its first dot, may lack the last and may hold a space.
  mutating func month() -> Int? {
    if let month = take(CalendarWords.months) { return month }
    let start = next == 0x20 ? position + 1 : position
    guard !CalendarWords.shortMonthBeginnings.entries(text.bytes, at: start).isEmpty else { return nil }
    for (before, behind, month) in CalendarWords.shortMonthParts {
      let found: Bool? = attempt { scanner in
        guard scanner.take(before), scanner.take(behind) else { return nil }
        if scanner.next == 0x2E { scanner.position += 1 }
        return true
      }
      if found != nil { return month }
    }
    return nil
  }

  mutating func weekday() -> Int? { take(CalendarWords.weekdays) }
}
