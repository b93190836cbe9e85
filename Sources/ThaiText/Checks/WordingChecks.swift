internal import ManualModel

/// The rules about numbers, Latin, stops and signs (`docs/thai.md` 8).
extension CheckRun {
  /// `mixed-digits`: one number in two scripts.
  mutating func mixedDigits() {
    guard triggers.contains(.asciiDigit) else { return }
    for run in runs(where: { $0.isDigit || $0 == "." || $0 == "," }) {
      let number = text[run]
      guard let first = number.firstIndex(where: \.isDigit), let last = number.lastIndex(where: \.isDigit),
        number.contains(where: \.isThaiDigit), number.contains(where: \.isASCIIDigit)
      else { continue }
      let converted = text[first...last].map { scalar in
        digits == .thai ? Digits.thaiDigit(scalar) : scalar.digitAsASCII
      }
      report(.mixedDigits, first..<last + 1, nil, .offer(String(scalars: converted)))
    }
  }

  /// `thai-year-era`: a year that the era before it cannot have.
  mutating func yearEras() {
    for index in text.indices {
      let isBuddhist = holds("พ.ศ.", at: index)
      guard isBuddhist || holds("ค.ศ.", at: index) else { continue }
      var start = index + 4
      while at(start)?.isSpace == true { start += 1 }
      var end = start
      while at(end)?.isDigit == true { end += 1 }
      guard end - start == 4 else { continue }
      let year = text[start..<end].compactMap(\.digitValue).reduce(0) { $0 * 10 + $1 }
      if isBuddhist ? year < 2300 || year > 2700 : year > 2200 { report(.thaiYearEra, start..<end) }
    }
  }

  /// `thai-latin-in-word`: small Latin letters that touch Thai, but for addresses and names.
  mutating func latinInWords() {
    let words = runs { scalar in
      switch scalar {
      case ".", "_", "@", "&", "+", "'", "-", "/", ":": true
      default: scalar.isLatinLetter || scalar.isASCIIDigit
      }
    }
    for word in words where word.count >= 2 {
      guard text[word].allSatisfy({ $0.value >= 0x61 && $0.value <= 0x7A }) else { continue }
      let isBehind = at(word.lowerBound - 1)?.isThai == true
      let next = at(word.upperBound)
      let isBefore = next?.isThaiConsonant == true || next?.isLeadingVowel == true
      if isBehind || isBefore { report(.thaiLatinInWord, word) }
    }
  }

  /// `thai-double-stop`: two full stops, not three, behind a Thai letter.
  mutating func doubleStops() {
    for run in runs(where: { $0 == "." }) where run.count == 2 && at(run.lowerBound - 1)?.isThai == true {
      report(.thaiDoubleStop, run)
    }
  }

  /// `thai-maiyamok-spacing` and `thai-maiyamok-position`.
  mutating func maiyamoks() {
    for (index, scalar) in text.enumerated() where scalar == "ๆ" {
      let place = index..<index + 1
      let (before, after) = (at(index - 1), at(index + 1))
      if let before, before.isThai, before != "ฯ", before != "ๆ" {
        report(.thaiMaiyamokSpacing, place, nil, .offer(" ๆ"))
      } else if before == nil || before.map({ !$0.isSpace && $0 != "ๆ" }) == true {
        report(.thaiMaiyamokPosition, place)
      } else if after?.isThaiConsonant == true || after?.isLeadingVowel == true {
        report(.thaiMaiyamokSpacing, place, nil, .offer("ๆ "))
      }
    }
  }

  /// `thai-paiyannoi-spacing`: ฯ stands on its word, and a space follows; not in ฯลฯ and ฯพณฯ.
  mutating func paiyannois() {
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard text[index] == "ฯ" else { continue }
      if holds("ฯลฯ", at: index) || holds("ฯพณฯ", at: index) {
        index += text[index + 1] == "ล" ? 2 : 3
        continue
      }
      let after = at(index + 1)
      if at(index - 1) == " " {
        report(.thaiPaiyannoiSpacing, index - 1..<index + 1, nil, .offer("ฯ"))
      } else if after?.isThaiConsonant == true || after?.isLeadingVowel == true {
        report(.thaiPaiyannoiSpacing, index..<index + 1, nil, .offer("ฯ "))
      }
    }
  }

  private static let countedWords = [
    "นาที", "ชั่วโมง", "ชม.", "วัน", "สัปดาห์", "เดือน", "ปี", "ครั้ง", "คน", "ราย", "ฉบับ", "ชุด", "เรื่อง", "แห่ง",
  ]

  /// `thai-number-spacing`: a space is missing between a number and what it counts.
  mutating func numberSpacing() {
    for index in text.indices.dropFirst() where text[index - 1].isDigit && text[index].isThai {
      if CheckRun.countedWords.contains(where: { holds($0, at: index) }) {
        report(.thaiNumberSpacing, index..<index, nil, .offer(" "))
      }
    }
  }
}
