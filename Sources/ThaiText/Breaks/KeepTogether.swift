/// The places inside what belongs together, rules B10 to B12 (`docs/thai.md` 7).
enum KeepTogether {
  static func mark(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    markLatinWords(&levels, in: text)
    markAbbreviations(&levels, in: text)
    markNumbers(&levels, in: text)
  }

  // MARK: B12, Latin words and addresses

  private static func markLatinWords(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    var index = 0
    while index < text.count {
      guard text[index].isLatinLetter || text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      let isAddress = beginsAddress(text[start...])
      var holdsLatin = false
      while index < text.count, belongsToWord(text[index]) || (isAddress && belongsToAddress(text[index])) {
        holdsLatin = holdsLatin || text[index].isLatinLetter
        index += 1
      }
      if holdsLatin { for place in start + 1..<max(start + 1, index) { levels[place] = .keep } }
    }
  }

  private static func beginsAddress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    ["http://", "https://", "www."].contains { text.starts(with: $0.unicodeScalars) }
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "_", "@", "&", "+", "'", "-": true
    default: scalar.isLatinLetter || scalar.isASCIIDigit
    }
  }

  private static func belongsToAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F && scalar != "(" && scalar != ")"
  }

  // MARK: B11, abbreviations

  private static func markAbbreviations(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    for stop in text.indices where text[stop] == "." && stop > 0 && text[stop - 1].isThai {
      var start = stop
      while start > 0 && text[start - 1].isThaiConsonant { start -= 1 }
      let isAttached = start > 0 && text[start - 1].isThai
      if isAttached, let word = (start..<stop).first(where: { levels[$0] == .ordinary }) {
        // The first consonants end the word before: หน่วยงาน|พม.
        start = word
      }
      for place in start + 1..<max(start + 1, stop) { levels[place] = .keep }
      if start > 0 && (text[start - 1] == "." || (isAttached && start == stop - 1)) { levels[start] = .keep }
    }
  }

  // MARK: B10, numbers and their words

  private static func markNumbers(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    for place in text.indices.dropFirst(2) where text[place - 1] == " " {
      let space = place - 1
      if text[space - 1].isDigit {
        if begins(NumberWords.classifiers, at: place, text) || begins(NumberWords.months, at: place, text) {
          levels[place] = .keep
        }
      } else if text[place].isDigit {
        markWordBefore(space, &levels, text)
      }
    }
  }

  /// The space at `space` and the word before it, if that word asks for the number behind the space.
  private static func markWordBefore(_ space: Int, _ levels: inout [BreakLevel], _ text: [Unicode.Scalar]) {
    let before = text[..<space]
    if let prefix = NumberWords.prefixes.first(where: { before.suffix($0.count).elementsEqual($0) }) {
      for inside in space - prefix.count + 1...space + 1 { levels[inside] = .keep }
    } else if before.suffix(3).elementsEqual(["ท", "\u{0E35}", "\u{0E48}"]) {
      levels[space - 3] = .keep
      levels[space + 1] = .keep
    } else if before.suffix(2).last == ".", before.suffix(2).first?.isThai == true {
      levels[space + 1] = .keep
    } else if NumberWords.months.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
      levels[space + 1] = .keep
    } else if space >= 3, text[space - 1].isDash, text[space - 2] == " ", text[space - 3].isDigit {
      levels[space + 1] = .keep
    } else {
      markDocumentNumber(space, &levels, text)
    }
  }

  /// `กค ๐๔๐๕.๒/ว ๑๑๙`: at most four consonants, a number with a stroke, perhaps ว, a number.
  private static func markDocumentNumber(
    _ space: Int, _ levels: inout [BreakLevel], _ text: [Unicode.Scalar]
  ) {
    var start = space
    while start > 0 && text[start - 1].isThaiConsonant { start -= 1 }
    guard (1...4).contains(space - start), start == 0 || !text[start - 1].isThai else { return }
    var end = space + 1
    while end < text.count && (text[end].isDigit || text[end] == ".") { end += 1 }
    guard end + 1 < text.count, text[end] == "/" else { return }
    end += 1
    if text[end] == "ว" { end += 1 }
    if end < text.count && text[end] == " " { end += 1 }
    guard end < text.count, text[end].isDigit else { return }
    for place in start + 1...end { levels[place] = .keep }
  }

  private static func begins(
    _ words: [[Unicode.Scalar]], at place: Int, _ text: [Unicode.Scalar]
  ) -> Bool {
    words.contains { text[place...].starts(with: $0) }
  }
}
