import ManualModel
import ThaiText

// Times: as written, and as read (`docs/content-model.md` 14.4).
extension RecordWriter {
  mutating func write(_ time: Located<TimeValue>?) {
    switch time?.value {
    case nil: return
    case .notApplicable?: json.member("time", "none")
    case .words(let words)?:
      json.key("time")
      json.beginObject()
      json.member("text", words)
      json.endObject()
    case .read(let timing)?:
      json.key("time")
      json.beginObject()
      json.member("text", timing.source)
      json.member("relation", timing.relation.word)
      member("alternatives", timing.alternatives) { $0.write($1) }
      if let note = timing.note {
        json.key("note")
        json.beginObject()
        json.member("kind", note.kind.rawValue)
        json.member("words", note.words)
        json.endObject()
      }
      json.endObject()
    }
  }

  private mutating func write(_ alternative: Timing.Alternative) {
    json.beginObject()
    json.member("label", alternative.label)
    if let length = alternative.length { write(length) }
    json.member("round", alternative.round)
    if let window = alternative.window { write(window) }
    if let repeats = alternative.repeats { write(repeats) }
    if let count = alternative.count { range("count", count.lowerBound, count.upperBound) }
    json.member("at-once", ifTrue: alternative.atOnce)
    if let per = alternative.per {
      json.key("per")
      json.beginObject()
      json.member("number", per.number)
      json.member("of", per.word)
      json.endObject()
    }
    json.member("condition", alternative.condition)
    json.endObject()
  }

  /// Two numbers, the lower one first.
  private mutating func range(_ name: StaticString, _ low: Rational, _ high: Rational) {
    json.key(name)
    json.beginArray()
    json.number(low)
    json.number(high)
    json.endArray()
  }

  private mutating func range(_ name: StaticString, _ range: ClosedRange<Int>) {
    self.range(name, Rational(range.lowerBound), Rational(range.upperBound))
  }

  private mutating func write(_ length: Timing.Length) {
    json.key("length")
    json.beginObject()
    json.key("min")
    json.number(length.min)
    json.member("min-unit", length.minUnit.rawValue)
    json.key("max")
    json.number(length.max)
    json.member("unit", length.unit.rawValue)
    json.member("bound", length.bound.rawValue)
    json.endObject()
  }

  private mutating func write(_ window: Timing.Window) {
    json.key("window")
    json.beginObject()
    switch window {
    case .months(let from, let to, _):
      json.member("from-month", from.iso)
      json.member("to-month", to.iso)
    case .days(let from, let to, _):
      json.member("from", from.iso)
      json.member("to", to.iso)
    case .quarters(let numbers, let year, _):
      json.key("quarters")
      json.beginArray()
      for number in numbers { json.number(number) }
      json.endArray()
      json.member("fiscal-year", year.buddhistYear)
    }
    json.member("limit", window.limit.rawValue)
    json.endObject()
  }

  private mutating func write(_ repeats: Timing.Repeat) {
    json.key("repeats")
    json.beginObject()
    json.member("every", repeats.n)
    json.member("period", repeats.period.rawValue)
    switch repeats.at {
    case nil: break
    case .days(let days)?: range("days", days)
    case .lastDay?: json.member("day", "last")
    case .week(let week)?: json.member("week", week)
    case .lastWeek?: json.member("week", "last")
    case .weekday(let weekday)?: json.member("weekday", weekday)
    }
    json.member("limit", repeats.limit.rawValue)
    if let times = repeats.times { range("times", times) }
    json.endObject()
  }
}

extension YearMonth {
  /// The machine-readable form, for example `2024-07`.
  fileprivate var iso: String { String(firstDay.iso.dropLast(3)) }
}

extension Timing.Relation {
  fileprivate var word: String {
    switch self {
    case .list: "list"
    case .or: "or"
    case .cases: "cases"
    }
  }
}
