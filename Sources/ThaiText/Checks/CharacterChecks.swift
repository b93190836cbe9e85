internal import ManualModel

/// The rules about single characters (`docs/thai.md` 8).
extension CheckRun {
  /// `thai-mojibake`: Thai that was read in a Western code; one finding over all of it.
  mutating func mojibake() {
    guard triggers.mayBeMojibake else { return }
    var first: Int?
    var last = 0
    for run in utf8AsLatin() + thaiAsLatin() {
      first = min(first ?? run.lowerBound, run.lowerBound)
      last = max(last, run.upperBound)
    }
    if let first { report(.thaiMojibake, first..<last) }
  }

  /// Thai UTF-8 read as Windows-1252: `à ¸ X` twice and more.
  private func utf8AsLatin() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let start = index
      while isLatinTriple(at: index) { index += 3 }
      if index - start >= 6 { result.append(start..<index) }
      index = max(index, start + 1)
    }
    return result
  }

  private func isLatinTriple(at index: Int) -> Bool {
    guard index + 2 < text.count, text[index] == "à" else { return false }
    guard text[index + 1].value == 0xB8 || text[index + 1].value == 0xB9 else { return false }
    switch text[index + 2].value {
    case 0x80...0xBF, 0x2000...0x20FF: return true
    default: return ScalarKinds.windowsExtras.contains(text[index + 2])
    }
  }

  /// TIS-620 read as Latin-1, four and more, or as Mac Roman, six and more.
  ///
  /// A row of one sign (`····`, `……………`) is a leader or a blank, and a row without letters is punctuation.
  private func thaiAsLatin() -> [Range<Int>] {
    func isVaried(_ run: Range<Int>) -> Bool {
      text[run].contains { $0 != text[run.lowerBound] }
        && text[run].contains { $0.value >= 0xA1 && $0.value <= 0xFF }
    }
    let latin = runs { $0.value >= 0xA1 && $0.value <= 0xFB }.filter { $0.count >= 4 }
    let mac = runs(where: ScalarKinds.isMacRoman).filter { $0.count >= 6 }
    return (latin + mac).filter(isVaried)
  }

  /// `bad-character`.
  mutating func badCharacters() {
    for (index, scalar) in text.enumerated() {
      let place = index..<index + 1
      if ScalarKinds.isBidi(scalar) {
        report(.badCharacter, place, .bidi, .offer(""))
      } else if ScalarKinds.isPrivate(scalar) {
        report(.badCharacter, place, .privateUse, ScalarKinds.oldGlyph(scalar).map { .offer(String($0)) })
      } else if ScalarKinds.isControl(scalar) {
        report(.badCharacter, place, .control)
      }
    }
  }

  /// `foreign-letter` and `thai-other-script`: a run outside the allow-list, in a word with or without Thai.
  mutating func foreignLetters() {
    for word in runs(where: { !$0.isSpace }) {
      let holdsThai = text[word].contains(where: \.isThai)
      for run in runs(in: word, where: { !ScalarKinds.isAllowed($0) }) {
        guard holdsThai else {
          report(.thaiOtherScript, run)
          continue
        }
        let twins = text[run].compactMap(ScalarKinds.thaiTwin)
        report(
          .foreignLetter, run, nil, twins.count == run.count ? .offer(String(scalars: twins)) : nil)
      }
    }
  }

  /// `invisible-space`.
  mutating func invisibleSpaces() {
    for run in runs(where: ScalarKinds.isInvisible) {
      let isRepaired = text[run].allSatisfy(Repair.isSeparator)
      report(.invisibleSpace, run, nil, isRepaired ? .repair("") : .offer(""))
    }
  }

  /// `thai-odd-space`.
  mutating func oddSpaces() {
    for (index, scalar) in text.enumerated() where ScalarKinds.isOddSpace(scalar) {
      report(.thaiOddSpace, index..<index + 1, nil, scalar.value == 0xA0 ? .repair(" ") : .offer(" "))
    }
  }
}
