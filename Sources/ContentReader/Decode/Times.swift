import ManualModel
import ThaiText

extension Decoding {
  /// A time: a text of the grammar, `none`, `"-"`, or `{text: …}` (content model 14.1).
  mutating func time(_ field: Field?) -> Located<TimeValue>? {
    guard let field else { return nil }
    if isNone(field.node) { return Located(.notApplicable, at: field.node.range) }
    if case .mapping = field.node.content {
      guard let words = fields(of: field.node, .words) else { return nil }
      return text(words[.text]).map { Located(.words($0.value), at: field.node.range) }
    }
    guard let text = line(field.node, field.key, .words) else { return nil }
    let (year, language) = (settings.fiscalYear, settings.language)
    return read(text) { TimeGrammar.parse($0, fiscalYear: year, language: language) }
      .map { Located($0, at: text.range) }
  }

  /// A full date.
  mutating func date(_ field: Field?) -> Located<Day>? {
    guard let field, let text = line(field.node, field.key) else { return nil }
    let year = settings.fiscalYear
    return read(text) { DateGrammar.day($0, fiscalYear: year) }.map { Located($0, at: text.range) }
  }

  /// A target of a KPI.
  mutating func target(_ field: Field?) -> KPITarget? {
    text(field).map { KPITarget(text: $0, value: TargetGrammar.value(in: $0.value)) }
  }

  /// What a grammar reads in `text`; what it cannot read is reported.
  ///
  /// A year of two digits may be made a warning by `check`, so it is still read, as 25xx.
  mutating func read<Value>(_ text: Text, by grammar: (String) -> Result<Value, TimeProblem>) -> Value? {
    switch grammar(text.value) {
    case .success(let value): return value
    case .failure(let problem):
      let words = TimeProblemWords(problem, in: text)
      if problem.id != .twoDigitYear || settings.knowsYear {
        report(problem.id, at: words.range, words.message, words.remedy, fix: words.fix)
      }
      return words.withFourDigits.flatMap { try? grammar($0).get() }
    }
  }
}

/// The message for a problem of the grammars of times and dates (content model 20.8).
private struct TimeProblemWords {
  let problem: TimeProblem
  let text: Text
  /// The words that could not be read.
  let words: String
  /// The text with the year of two digits spelled out; nil for other problems.
  let withFourDigits: String?
  /// Their place.
  let range: SourceRange

  init(_ problem: TimeProblem, in text: Text) {
    self.problem = problem
    self.text = text
    let scalars = text.value.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: min(problem.words.lowerBound, scalars.count))
    let end =
      scalars.index(start, offsetBy: problem.words.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    words = String(scalars[start..<end])
    withFourDigits =
      problem.id == .twoDigitYear
      ? problem.year.map { String(scalars[..<start]) + String($0) + String(scalars[end...]) } : nil
    let offset = Int(text.range.start) + text.value.utf8.distance(from: text.value.startIndex, to: start)
    range = SourceRange(
      file: text.range.file, start: min(offset, Int(text.range.end)),
      end: min(offset + words.utf8.count, Int(text.range.end)))
  }

  private var suggestion: String? { problem.suggestions.first }

  var message: Bilingual {
    switch problem.id {
    case .dateUnreadable:
      Bilingual(thai: "อ่านวันที่ \(text.value) ไม่ได้", english: "date \(text.value) cannot be read")
    case .yearOutOfRange: Bilingual(thai: "ปี \(words) เป็นไปไม่ได้", english: "year \(words) is not possible")
    case .twoDigitYear:
      Bilingual(
        thai: "ปี \(words) อ่านได้เป็น พ.ศ. \(problem.year.map(String.init) ?? "")",
        english: "year \(words) would be พ.ศ. \(problem.year.map(String.init) ?? "")")
    case .noSuchDay: Bilingual(thai: "ไม่มีวันที่ \(words)", english: "there is no \(words)")
    case .rangeBackwards: Bilingual(thai: "ช่วง \(words) กลับหัว", english: "range \(words) runs backwards")
    default: Bilingual(thai: "อ่านเวลา \(words) ไม่ได้", english: "time \(words) cannot be read")
    }
  }

  var remedy: Bilingual {
    switch problem.id {
    case .dateUnreadable:
      let form = suggestion ?? "10 ก.ค. 2567 หรือ 2024-07-10"
      return Bilingual(
        thai: "เขียนเช่น \(form)", english: "write it like \(suggestion ?? "10 ก.ค. 2567 or 2024-07-10")")
    case .yearOutOfRange:
      guard let year = problem.year else { return Bilingual(thai: "แก้ปี", english: "correct the year") }
      return Bilingual(thai: "หมายถึง \(year) หรือไม่", english: "did you mean \(year)?")
    case .twoDigitYear: return Bilingual(thai: "เขียนปีสี่หลัก", english: "write four digits")
    case .noSuchDay: return Bilingual(thai: "แก้วัน", english: "correct the day")
    case .rangeBackwards:
      let form = suggestion.map { " " + $0 } ?? ""
      return Bilingual(thai: "เขียน\(form)", english: "write\(form)")
    default:
      let free = "{text: \"\(text.value)\"}"
      guard let suggestion else { return Bilingual(thai: "เขียน \(free)", english: "write \(free)") }
      return Bilingual(
        thai: "ลอง \(suggestion) หรือเขียน \(free)", english: "try \(suggestion) or write \(free)")
    }
  }

  /// Only a range that runs backwards has one certain reading.
  var fix: [TextEdit] {
    guard problem.id == .rangeBackwards, let suggestion else { return [] }
    return [TextEdit(text.range, suggestion)]
  }
}
