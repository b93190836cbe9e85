internal import ManualModel

/// The top of the grammar of times (`docs/content-model.md` 14.3): alternatives, their additions, and the note.
extension TimeScanner {
  private static let noteWords = WordTable<Timing.Note.Kind>(
    ["นับ", "หลัง", "ภายหลัง", "ก่อน", "เมื่อ", "จาก", "from", "after", "before", "following", "counted"]
      .map { ($0, .anchor) } + ["ตาม", "according", "under", "as"].map { ($0, .basis) }
      + ["แล้วแต่", "ขึ้นอยู่กับ", "depending"].map { ($0, .choice) })
  private static let labelWords = WordTable<Bool>(["กรณี", "หาก", "ถ้า", "in case", "case", "if"])
  private static let numberedLabelWords = WordTable<Bool>(["ขั้นตอนที่", "step"])
  private static let separators = WordTable(["และ", "and", ",", ";", "+"])
  private static let atOnceWords = WordTable(["ทันที", "immediately", "at once"])

  /// Reads alternatives as far as they go; `reached` is the byte behind the last whole one.
  mutating func time(source: String, reached: inout Int) -> Timing? {
    takeOpeningBullet()
    guard let first = alternative() else { return nil }
    reached = position
    var alternatives = [first]
    var hasOr = false
    while let (next, isOr) = attempt({ $0.nextAlternative() }) {
      alternatives.append(next)
      hasOr = hasOr || isOr
      reached = position
    }
    let note = isAtEnd ? nil : attempt { $0.note() }
    guard isAtEnd else { return nil }
    let isCases = alternatives.count > 1 && alternatives.contains { $0.label != nil || $0.condition != nil }
    return Timing(
      alternatives: alternatives, relation: isCases ? .cases : hasOr ? .or : .list, note: note, source: source
    )
  }

  private mutating func nextAlternative() -> (Timing.Alternative, isOr: Bool)? {
    guard let isOr = separator(), let next = alternative() else { return nil }
    return (next, isOr)
  }

  /// A bullet at the very beginning is dropped; a dash that touches a digit would be a sign.
  private mutating func takeOpeningBullet() {
    guard next == 0x2D, position + 1 < text.bytes.count else { return }
    let behind = text.bytes[position + 1]
    if behind < 0x30 || behind > 0x39 { position += 1 }
  }

  /// Whether the separator that was taken is *or*; nil without one.
  private mutating func separator() -> Bool? {
    if take("หรือ") || take("or") { return true }
    if takes(TimeScanner.separators) { return false }
    guard next == 0x20 else { return nil }
    position += 1
    if next == 0x2D, position + 1 < text.bytes.count {
      let behind = text.bytes[position + 1]
      if behind != 0x20 && !(behind >= 0x30 && behind <= 0x39) { position += 1 }
    }
    return false
  }

  private mutating func alternative() -> Timing.Alternative? {
    attempt { scanner in
      let label = scanner.attempt { $0.label() }
      guard var alternative = scanner.core() else { return nil }
      alternative.label = label
      while scanner.addition(to: &alternative) {}
      return alternative
    }
  }

  /// The words from a label-word up to the first place where a core stands.
  private mutating func label() -> String? {
    skipSpace()
    let start = position
    if !takes(TimeScanner.labelWords) {
      guard takes(TimeScanner.numberedLabelWords), integer() != nil else { return nil }
    }
    guard let end = nextCore() else { return nil }
    position = end
    let words = text.words(start..<end).unicodeScalars.filter { $0 != "(" && $0 != ")" }
    return String(scalars: Array(words).trimmed)
  }

  /// The first place from here on where a core stands.
  ///
  /// The answer is kept: a text that does not read is tried from many places, and each would search the whole rest.
  private mutating func nextCore() -> Int? {
    if let searched = coreSearch, searched.places.contains(position) { return searched.found }
    let start = position
    var place = start
    var found: Int?
    while found == nil && place < text.bytes.count {
      if text.isScalarStart(place) && !isInsideNumber(place) && hasCore(at: place) { found = place }
      place += 1
    }
    coreSearch = (start...(found ?? place), found)
    return found
  }

  private func hasCore(at place: Int) -> Bool {
    var scanner = self
    scanner.position = place
    return scanner.core() != nil
  }

  /// Whether the byte and the one before are digits of one number.
  private func isInsideNumber(_ place: Int) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    return place > 0 && isDigit(text.bytes[place]) && isDigit(text.bytes[place - 1])
  }

  /// `core`: the first of its forms that stands here.
  mutating func core() -> Timing.Alternative? {
    var alternative = Timing.Alternative()
    if let round = attempt({ $0.round() }) {
      alternative.round = round
    } else if let repetition = repetition() {
      return repetition
    } else if let window = window() {
      alternative.window = window
    } else if let count = count() {
      alternative.count = count
    } else if let length = length() {
      alternative.length = length
    } else if attempt({ $0.takesAtOnce() ? true : nil }) != nil {
      alternative.atOnce = true
    } else {
      return nil
    }
    return alternative
  }

  private mutating func takesAtOnce() -> Bool {
    _ = take("โดย")
    return takes(TimeScanner.atOnceWords)
  }

  private mutating func round() -> Int? {
    if take("รอบ") {
      guard let months = integer(), take("เดือน") else { return nil }
      return months
    }
    guard let months = integer(), take("-"), take("month round") else { return nil }
    return months
  }

  private mutating func note() -> Timing.Note? {
    skipSpace()
    let start = position
    guard let kind = take(TimeScanner.noteWords) else { return nil }
    position = text.bytes.count
    return Timing.Note(kind, text.words(start..<position))
  }
}
