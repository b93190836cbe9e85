internal import ManualModel

/// `addition` of the grammar (`docs/content-model.md` 14.3): brackets, per, count and every year.
extension TimeScanner {
  private static let conditionWords = WordTable<Bool>([
    "กรณี", "ถ้า", "หาก", "เมื่อ", "ขยาย", "ยกเว้น", "if", "in case", "case", "when", "unless", "except",
  ])

  private static let continuations = WordTable(["ต่อเนื่อง", "ต่อไป", "ต่อจาก"])

  /// Takes one addition behind an alternative and puts it in; gives whether there was one.
  mutating func addition(to alternative: inout Timing.Alternative) -> Bool {
    let merged: Timing.Alternative? = attempt { [alternative] scanner in
      guard let inner = scanner.bracketedCore() else { return nil }
      return alternative.merged(with: inner)
    }
    if let merged {
      alternative = merged
      return true
    }
    if alternative.condition == nil, let condition = attempt({ $0.bracketedCondition() }) {
      alternative.condition = condition
      return true
    }
    if alternative.per == nil, let per = attempt({ $0.per() }) {
      alternative.per = per
      return true
    }
    let hasWindow = alternative.window != nil
    if hasWindow || alternative.repeats != nil, alternative.count == nil, let count = count() {
      alternative.count = count
      return true
    }
    if hasWindow, alternative.repeats == nil, attempt({ $0.takesEveryYear() ? true : nil }) != nil {
      alternative.repeats = Timing.Repeat(n: 1, period: .year)
      return true
    }
    return false
  }

  private mutating func bracketedCore() -> Timing.Alternative? {
    guard take("("), let core = core(), take(")") else { return nil }
    return core
  }

  private mutating func bracketedCondition() -> String? {
    guard take("(") else { return nil }
    skipSpace()
    let start = position
    guard takes(TimeScanner.conditionWords) else { return nil }
    guard let end = text.bytes[position...].firstIndex(of: 0x29) else { return nil }
    position = end + 1
    return String(scalars: Array(text.words(start..<end).unicodeScalars).trimmed)
  }

  private mutating func per() -> Timing.Per? {
    let mayBeWord = !sees { $0.take(TimeScanner.continuations) }
    guard mayBeWord, take("/") || take("ต่อ") || take("per") else { return nil }
    let number = integer() ?? 1
    skipSpace()
    let start = position
    while position < text.bytes.count, !" (),;/+-".utf8.contains(next), !(next >= 0x30 && next <= 0x39) {
      position += 1
    }
    return position > start ? Timing.Per(number, text.words(start..<position)) : nil
  }

  private mutating func takesEveryYear() -> Bool {
    _ = take("ของ") || take("of")
    if take("ทุกปี") {
      _ = take("งบประมาณ")
      return true
    }
    return (take("every") || take("each")) && take("year")
  }
}

extension Timing.Alternative {
  /// Both together; nil if the other says something of a kind that this one has.
  fileprivate func merged(with other: Timing.Alternative) -> Timing.Alternative? {
    let clashes =
      (length != nil && other.length != nil) || (round != nil && other.round != nil)
      || (window != nil && other.window != nil) || (repeats != nil && other.repeats != nil)
      || (count != nil && other.count != nil) || (atOnce && other.atOnce)
    if clashes { return nil }
    var merged = self
    merged.length = length ?? other.length
    merged.round = round ?? other.round
    merged.window = window ?? other.window
    merged.repeats = repeats ?? other.repeats
    merged.count = count ?? other.count
    merged.atOnce = atOnce || other.atOnce
    return merged
  }
}
