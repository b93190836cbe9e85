public import ManualModel

/// The checks of the language, over one text of an author (`docs/thai.md` 8).
///
/// Not for ids, paths, addresses and code. The rules run in the order of the table there; a scalar that one of them
/// has reported is not reported by a later one.
public enum TextChecks {
  /// The defects of a text in the order of their place; `digits` is the script that mixed numbers are offered in.
  public static func findings(in text: String, digits: DigitScript) -> [TextFinding] {
    findings(in: text, digits: digits, triggers: TextTriggers(text))
  }

  static func findings(in text: String, digits: DigitScript, triggers: TextTriggers) -> [TextFinding] {
    if triggers.subtracting([.thai, .western, .asciiDigit]).isEmpty && !triggers.mayBeMojibake { return [] }
    var run = CheckRun(text, triggers: triggers, digits: digits)
    for (trigger, rule) in rules where !triggers.isDisjoint(with: trigger) { rule(&run) }
    // The sort is by place; findings at one place keep the order of the rules.
    return run.findings.enumerated()
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  /// Each rule with what has to be in a text for it, in the order of the table.
  private static let rules: [(TextTriggers, @Sendable (inout CheckRun) -> Void)] = [
    (.western, { $0.mojibake() }),
    (.bad, { $0.badCharacters() }),
    (.foreign, { $0.foreignLetters() }),
    (.invisible, { $0.invisibleSpaces() }),
    (.saraE, { $0.doubleSaraE() }),
    (.saraAm, { $0.splitSaraAm() }),
    (.marks, { $0.markRuns() }),
    (.lakkhangyao, { $0.lakkhangyao() }),
    (.shortWord, { $0.spacedLetters() }),
    (.leadingVowel, { $0.leadingVowels() }),
    (.looseVowel, { $0.brokenSyllables() }),
    (.looseVowel, { $0.orphanMarks() }),
    (.thaiDigit, { $0.mixedDigits() }),
    (.era, { $0.yearEras() }),
    (.latinTouchesThai, { $0.latinInWords() }),
    (.stops, { $0.doubleStops() }),
    (.maiyamok, { $0.maiyamoks() }),
    (.paiyannoi, { $0.paiyannois() }),
    (.confusable, { $0.confusableWords() }),
    (.digitTouchesThai, { $0.numberSpacing() }),
    (.oddSpace, { $0.oddSpaces() }),
  ]
}

extension TextTriggers {
  var mayBeMojibake: Bool { contains(.western) && !contains(.thai) }
}

/// One text while its rules run.
struct CheckRun {
  let text: [Unicode.Scalar]
  let triggers: TextTriggers
  let digits: DigitScript
  private(set) var findings: [TextFinding] = []
  private var reported: [Bool]

  init(_ text: String, triggers: TextTriggers, digits: DigitScript) {
    self.text = Array(text.unicodeScalars)
    self.triggers = triggers
    self.digits = digits
    reported = [Bool](repeating: false, count: self.text.count)
  }

  /// Adds a finding, unless a rule before has spoken of one of its scalars.
  mutating func report(
    _ id: DiagnosticID, _ range: Range<Int>, _ kind: TextFinding.Kind? = nil, _ fix: TextFinding.Fix? = nil
  ) {
    guard !reported[range].contains(true) else { return }
    for index in range { reported[index] = true }
    findings.append(TextFinding(id, range, kind: kind, fix: fix))
  }

  func isReported(_ index: Int) -> Bool { reported[index] }

  /// The scalar at an index, or nil beyond the ends.
  func at(_ index: Int) -> Unicode.Scalar? { text.indices.contains(index) ? text[index] : nil }

  /// Whether a word stands at an index.
  func holds(_ word: String, at index: Int) -> Bool {
    index >= 0 && index <= text.count && text[index...].starts(with: word.unicodeScalars)
  }

  /// The runs of neighbouring scalars that satisfy a condition.
  func runs(in range: Range<Int>? = nil, where condition: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    let range = range ?? text.indices
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound && condition(text[index]) { index += 1 }
      if index > start { result.append(start..<index) } else { index += 1 }
    }
    return result
  }
}
