internal import ManualModel

/// What to write instead of a time that does not read (`docs/content-model.md` 14.7).
struct TimeSuggestions {
  let text: PreparedText
  let fiscalYear: FiscalYear

  /// Longer texts get no suggestion: nobody mistypes a unit in a paragraph, and trying every place would cost.
  private static let longest = 300

  // MARK: Not read

  /// The finding for a text of which only the bytes before `reached` were read.
  func unreadable(from reached: Int, language: Language) -> TimeProblem {
    let unread = unreadBytes(from: reached)
    let words = text.sourceRange(unread)
    func problem(_ suggestions: [String]) -> TimeProblem {
      TimeProblem(.timeUnreadable, words: words, suggestions: suggestions)
    }
    guard !text.bytes.isEmpty, text.bytes.count <= TimeSuggestions.longest * 3 else { return problem([]) }
    if text.bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return problem([String(scalars: text.source.trimmed) + (language == .thai ? " วัน" : " days")])
    }
    let reads = { TimeGrammar.reads($0, fiscalYear: fiscalYear) }
    if let respelt = SpellingSuggestion.ofTimes.respelt(text.source, around: words, reads: reads) {
      return problem([respelt])
    }
    let without = joined(text.source[..<words.lowerBound], text.source[words.upperBound...])
    return problem(!without.isEmpty && reads(without) ? [without] : [])
  }

  /// The bytes from `reached` to the first place from which the rest reads.
  private func unreadBytes(from reached: Int) -> Range<Int> {
    let end = text.bytes.count
    var start = reached
    while start < end && text.bytes[start] == 0x20 { start += 1 }
    guard start < end else { return 0..<end }
    guard end <= TimeSuggestions.longest * 3 else { return start..<end }
    var scanner = TimeScanner(text, fiscalYear: fiscalYear)
    for place in (start + 1)..<end where isWordStart(place) {
      scanner.position = place
      var reached = 0
      guard scanner.time(source: "", reached: &reached) != nil else { continue }
      return start..<(text.bytes[place - 1] == 0x20 ? place - 1 : place)
    }
    return start..<end
  }

  /// Whether a word or number begins at a byte: behind a space or sign, or where letters and digits meet.
  private func isWordStart(_ index: Int) -> Bool {
    guard text.isScalarStart(index), text.bytes[index] != 0x20 else { return false }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) }
    let (before, this) = (text.bytes[index - 1], text.bytes[index])
    if isDigit(this) { return !isDigit(before) && before != 0x2E }
    return !isLetter(before)
  }

  /// Two parts of a text with one space between, without spaces at the ends.
  private func joined(_ head: ArraySlice<Unicode.Scalar>, _ tail: ArraySlice<Unicode.Scalar>) -> String {
    let (head, tail) = (Array(head).trimmed, Array(tail).trimmed)
    return String(scalars: head + (head.isEmpty || tail.isEmpty ? [] : [" "]) + tail)
  }

  // MARK: Read, but impossible

  /// The finding for a fault; each suggestion reads.
  func problem(_ fault: TimeScanner.Fault) -> TimeProblem {
    switch fault {
    case .backwards(let first, let second):
      let whole = text.sourceRange(first.lowerBound..<second.upperBound)
      let turned = swapped(text.sourceRange(first), text.sourceRange(second))
      return TimeProblem(.rangeBackwards, words: whole, suggestions: readable([turned]))
    case .noSuchDay(let words):
      return TimeProblem(.noSuchDay, words: text.sourceRange(words))
    case .yearOutOfRange(let words, let meant):
      let range = text.sourceRange(words)
      let suggestions = meant.map { readable([replaced(range, with: $0)]) } ?? []
      return TimeProblem(.yearOutOfRange, words: range, suggestions: suggestions, year: meant)
    case .twoDigitYear(let words, let readAs, let month):
      let range = text.sourceRange(words)
      var suggestions = [replaced(range, with: fiscalYear.buddhistYear)]
      if let month { suggestions.insert(swapped(text.sourceRange(month), range), at: 0) }
      return TimeProblem(.twoDigitYear, words: range, suggestions: readable(suggestions), year: readAs)
    }
  }

  private func readable(_ suggestions: [String]) -> [String] {
    suggestions.filter { TimeGrammar.reads($0, fiscalYear: fiscalYear) }
  }

  /// The source with a year in place of the words at `range`, in their script of digits.
  func replaced(_ range: Range<Int>, with year: Int) -> String {
    let script: DigitScript = text.source[range].contains(where: \.isThaiDigit) ? .thai : .arabic
    let digits = Array(Digits.string(year, script).unicodeScalars)
    return String(scalars: text.source[..<range.lowerBound] + digits + text.source[range.upperBound...])
  }

  /// The source with two ranges exchanged.
  private func swapped(_ first: Range<Int>, _ second: Range<Int>) -> String {
    guard first.upperBound <= second.lowerBound else { return "" }
    let source = text.source
    return String(
      scalars: source[..<first.lowerBound] + source[second] + source[first.upperBound..<second.lowerBound]
        + source[first] + source[second.upperBound...])
  }
}
