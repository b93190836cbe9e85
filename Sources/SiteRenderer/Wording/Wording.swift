import ManualModel
import ThaiText

/// The words, numbers and dates that we generate, in the language, digits and era of the manual
/// (`docs/thai.md` 2, 3, 9, 12).
struct Wording: Sendable {
  let style: PrintStyle

  init(_ book: Book) { style = PrintStyle(of: book, noBreak: true) }

  var language: Language { style.language }

  /// The form of a sentence in the manual's language.
  func callAsFunction(_ thai: String, _ english: String) -> String { style(thai, english) }

  func number(_ number: Int) -> String { style.number(number) }
  func digits(of words: String) -> String { style.digits(of: words) }
  func time(_ value: TimeValue?) -> String? { style.time(value) }
  func step(_ number: Int) -> String { style.step(number) }
  func steps(_ count: Int) -> String { style.steps(count) }
  func decisions(_ count: Int) -> String { style.decisions(count) }
  func processes(_ count: Int) -> String { style.processes(count) }
  func entries(_ count: Int) -> String { style.entries(count) }
  func count(_ number: Int, thai: String, one: String, many: String) -> String {
    style.count(number, thai: thai, one: one, many: many)
  }

  /// Where a way out leads: “ไปขั้นที่ ๓”, “กลับไปขั้นที่ ๑”.
  func destination(_ step: Step, _ direction: FlowGraph.Direction) -> String {
    if let number = step.number {
      return direction == .back ? style.backToStep(number) : style.goToStep(number)
    }
    let title = step.title(language)
    return direction == .back
      ? self("กลับไปที่ “\(title)”", "back to “\(title)”") : self("ไปที่ “\(title)”", "go to “\(title)”")
  }

  /// A date in full: “๑ ตุลาคม ๒๕๖๖”, “1 October 2023”.
  func date(_ day: Day) -> String { style.long(day) }

  /// A date in ISO form, always in ASCII digits, for `datetime`.
  func iso(_ day: Day) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  /// A month and its year: “ตุลาคม ๒๕๖๖”.
  func month(_ month: YearMonth) -> String { style.month(month) }

  /// The short name of a month, for the head of a narrow column.
  func shortMonth(_ month: Int) -> String { style.shortMonthName(month) }

  /// The fiscal year of the manual in words.
  func fiscalYear(_ fiscalYear: FiscalYear) -> String { style.fiscalYear(fiscalYear) }

  /// A year given in พ.ศ., with its era.
  func year(buddhist year: Int) -> String { style.year(year - 543) }

  /// The size of a file: “๑๒ กิโลไบต์”.
  func size(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 512) / 1024)
    if kilobytes < 1024 { return "\(number(kilobytes))\u{A0}" + self("กิโลไบต์", "KB") }
    let tenths = (bytes * 10 + 524_288) / 1_048_576
    let decimals = tenths % 10 == 0 ? "" : "." + number(tenths % 10)
    return "\(number(tenths / 10))\(decimals)\u{A0}" + self("เมกะไบต์", "MB")
  }
}
