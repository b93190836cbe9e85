internal import ManualModel

/// The rules about the order of vowels and marks (`docs/thai.md` 8).
extension CheckRun {
  /// What `fmt` makes of a range.
  private func repaired(_ range: Range<Int>) -> String { Repair.repaired(String(scalars: text[range])) }

  /// `thai-order`: `เเ`.
  mutating func doubleSaraE() {
    for index in text.indices.dropLast() where text[index] == "เ" && text[index + 1] == "เ" {
      report(.thaiOrder, index..<index + 2, .doubleSaraE, .repair("แ"))
    }
  }

  /// `thai-order`: `ํ` and `า` for `ำ`, and a tone behind `ำ`.
  mutating func splitSaraAm() {
    for (index, scalar) in text.enumerated() {
      if scalar.value == 0x0E4D {
        var start = index
        var end = index + 1
        if at(end)?.isToneMark == true {
          end += 1
        } else if at(index - 1)?.isToneMark == true {
          start -= 1
        }
        guard at(end) == "า" else { continue }
        report(.thaiOrder, start..<end + 1, .splitSaraAm, .repair(repaired(start..<end + 1)))
      } else if scalar == "ำ", at(index + 1)?.isToneMark == true {
        report(.thaiOrder, index..<index + 2, .toneAfterSaraAm, .repair(repaired(index..<index + 2)))
      }
    }
  }

  /// `thai-order` of the marks on one consonant, and `thai-conflicting-marks`, which nobody can repair.
  mutating func markRuns() {
    for run in runs(where: \.isThaiMark) where run.count > 1 {
      let marks = text[run]
      if isConflicting(marks) {
        report(.thaiConflictingMarks, run)
      } else if !zip(marks, marks.dropFirst()).allSatisfy({ Repair.rank($0) <= Repair.rank($1) }) {
        report(.thaiOrder, run, .markOrder, .repair(repaired(run)))
      } else if Set(marks).count < marks.count {
        report(.thaiOrder, run, .repeatedMark, .repair(repaired(run)))
      }
    }
  }

  private func isConflicting(_ marks: ArraySlice<Unicode.Scalar>) -> Bool {
    func differ(_ belongs: (UInt32) -> Bool) -> Bool { Set(marks.map(\.value).filter(belongs)).count > 1 }
    return differ { $0 >= 0x0E48 && $0 <= 0x0E4B }
      || differ { $0 == 0x0E31 || ($0 >= 0x0E34 && $0 <= 0x0E37) || $0 == 0x0E47 }
      || differ { $0 >= 0x0E38 && $0 <= 0x0E3A }
  }

  /// `thai-lakkhangyao`: `ๅ` stands only behind ฤ and ฦ.
  mutating func lakkhangyao() {
    for (index, scalar) in text.enumerated() where scalar == "ๅ" {
      let before = at(index - 1)
      if before != "ฤ" && before != "ฦ" { report(.thaiLakkhangyao, index..<index + 1, nil, .offer("า")) }
    }
  }

  /// `spaced-letters`: three or more single clusters with one space between, unless they count ก ข ค.
  mutating func spacedLetters() {
    var clusters: [Range<Int>] = []
    for word in runs(where: { $0 != " " }) {
      if let last = clusters.last, word.lowerBound != last.upperBound + 1 { reportSpaced(&clusters) }
      if isSingleCluster(text[word]) { clusters.append(word) } else { reportSpaced(&clusters) }
    }
    reportSpaced(&clusters)
  }

  private mutating func reportSpaced(_ clusters: inout [Range<Int>]) {
    defer { clusters = [] }
    guard clusters.count >= 3 else { return }
    let places = clusters.map { $0.count == 1 ? CountingLetters.place(of: text[$0.lowerBound]) : nil }
    let isCounting = zip(places, places.dropFirst()).allSatisfy { place, next in
      place != nil && next == place.map { $0 + 1 }
    }
    if !isCounting {
      report(.spacedLetters, clusters[0].lowerBound..<clusters[clusters.count - 1].upperBound)
    }
  }

  private func isSingleCluster(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first else { return false }
    let isBase = first.isThaiConsonant || first.isLeadingVowel || (first.isFollowingVowel && first != "ๅ")
    return isBase && word.dropFirst().allSatisfy(\.isThaiMark)
  }

  /// `thai-leading-vowel`: not before a consonant.
  mutating func leadingVowels() {
    for (index, scalar) in text.enumerated() where scalar.isLeadingVowel {
      let next = at(index + 1)
      if next?.isThaiConsonant != true && next != "-" && next != "\u{25CC}" {
        report(.thaiLeadingVowel, index..<index + 1)
      }
    }
  }

  /// `thai-broken-syllable`: a space before a vowel or mark that belongs to what stands before the space.
  mutating func brokenSyllables() {
    for run in runs(where: { $0 == " " }) {
      guard let before = at(run.lowerBound - 1), let after = at(run.upperBound) else { continue }
      if before.isThaiConsonant || before.isThaiMark, after.isThaiMark || after == "ำ" {
        report(.thaiBrokenSyllable, run, nil, .offer(""))
      } else if before.isThaiConsonant || before.isToneMark, after.isFollowingVowel {
        report(.thaiBrokenSyllable, run)
      }
    }
  }

  /// `thai-orphan-mark`: a mark or vowel on nothing; silent behind what has been reported.
  mutating func orphanMarks() {
    for (index, scalar) in text.enumerated() where scalar.isThaiMark || scalar.isFollowingVowel {
      if index > 0 && isReported(index - 1) { continue }
      let before = at(index - 1)
      if before?.isThaiConsonant == true || before?.isThaiMark == true { continue }
      if scalar.isThaiMark && before == "\u{25CC}" { continue }
      if (scalar == "ะ" || scalar == "ำ") && before == "า" { continue }
      if scalar != "ๅ" { report(.thaiOrphanMark, index..<index + 1) }
    }
  }

  /// `thai-confusable-word`.
  mutating func confusableWords() {
    for index in text.indices where ConfusableWords.mayBegin(text[index]) {
      for (wrong, right, _) in ConfusableWords.list where text[index] == wrong[0] {
        let end = index + wrong.count
        guard text[index...].starts(with: wrong), at(end)?.isThaiMark != true else { continue }
        report(.thaiConfusableWord, index..<end, nil, .offer(right))
      }
    }
  }
}
