public import ManualModel

/// Times in the short notation of tests and reports (`docs/content-model.md` 14.6), always in ASCII but for words.
extension TimeValue {
  /// For example `1..3 day`, `2023-10..2024-09`, `every month by day 7`, `none`.
  public var shortNotation: String {
    switch self {
    case .notApplicable: "none"
    case .words(let words): "words \"\(words)\""
    case .read(let timing): timing.shortNotation
    }
  }
}

extension Timing {
  var shortNotation: String {
    let separator =
      switch relation {
      case .list: " + "
      case .or: " or "
      case .cases: " / "
      }
    let times = alternatives.map(\.shortNotation).joined(separator: separator)
    return times + (note.map { "; \($0.kind.rawValue) \"\($0.words)\"" } ?? "")
  }
}

extension Timing.Alternative {
  fileprivate var shortNotation: String {
    var parts: [String] = []
    if let label { parts.append("label \"\(label)\"") }
    if let length { parts.append(length.shortNotation) }
    if let round { parts.append("round \(round) month") }
    if let window { parts.append(window.shortNotation) }
    if let repeats { parts.append(repeats.shortNotation) }
    if let count {
      parts.append("\(span(count.lowerBound.shortNotation, count.upperBound.shortNotation)) times")
    }
    if atOnce { parts.append("at once") }
    if let per { parts.append("per \(per.number) \(per.word)") }
    if let condition { parts.append("if \"\(condition)\"") }
    return parts.joined(separator: ", ")
  }
}

extension Timing.Length {
  fileprivate var shortNotation: String {
    let bound = bound == .exact ? "" : bound.rawValue + " "
    if minUnit != unit {
      return "\(bound)\(min.shortNotation) \(minUnit.rawValue)..\(max.shortNotation) \(unit.rawValue)"
    }
    return "\(bound)\(span(min.shortNotation, max.shortNotation)) \(unit.rawValue)"
  }
}

extension Timing.Window {
  fileprivate var shortNotation: String {
    switch self {
    case .months(let from, let to, let limit): limit.prefix + span(from.shortNotation, to.shortNotation)
    case .days(let from, let to, let limit): limit.prefix + span(from.iso, to.iso)
    case .quarters(let numbers, let year, let limit):
      limit.prefix + numbers.map { "Q\($0) " }.joined() + String(year.buddhistYear)
    }
  }
}

extension Timing.Limit {
  fileprivate var prefix: String { self == .during ? "" : rawValue + " " }
}

extension Timing.Repeat {
  fileprivate var shortNotation: String {
    var text = "every \(n == 1 ? "" : "\(n) ")\(period.rawValue)"
    switch at {
    case .days(let days):
      text += " \(limitWord) day \(span(String(days.lowerBound), String(days.upperBound)))"
    case .lastDay: text += " \(limitWord) day last"
    case .week(let week): text += " in week \(week)"
    case .lastWeek: text += " in week last"
    case .weekday(let day): text += " on \(CalendarWords.englishWeekdays[day - 1].prefix(3))"
    case nil: break
    }
    if let times { text += " \(span(String(times.lowerBound), String(times.upperBound))) times" }
    return text
  }

  private var limitWord: String { limit == .during ? "on" : limit.rawValue }
}

extension Rational {
  /// Less than one as a fraction, else as a decimal: `1/2`, `1.5`.
  fileprivate var shortNotation: String {
    numerator > 0 && numerator < denominator
      ? "\(numerator)/\(denominator)" : Digits.string(self, .arabic)
  }
}

extension YearMonth {
  fileprivate var shortNotation: String { String(Day(year: year, month: month, day: 1).iso.dropLast(3)) }
}

extension Day {
  /// The machine-readable form, for example `2024-07-10`.
  public var iso: String {
    func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

private func span(_ low: String, _ high: String) -> String { low == high ? low : "\(low)..\(high)" }
