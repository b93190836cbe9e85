internal import ManualModel

/// Reads a prepared text from left to right; the rules of the grammars are extensions of it.
///
/// A rule that does not match leaves the scanner where it was. A rule that matches but says something impossible
/// notes a fault and goes on, so that only a text that reads as a whole is blamed for it.
struct TimeScanner {
  /// What is wrong with a text that reads: the ranges are bytes of the prepared text.
  enum Fault {
    /// A year that cannot be, and the one that was probably meant.
    case yearOutOfRange(Range<Int>, meant: Int?)
    /// A two-digit year far from the manual's; `month` stands directly before it.
    case twoDigitYear(Range<Int>, readAs: Int, month: Range<Int>?)
    /// A day that the calendar lacks.
    case noSuchDay(Range<Int>)
    /// A range whose ends should change places.
    case backwards(Range<Int>, Range<Int>)
  }

  let text: PreparedText
  /// The year in which months without a year lie.
  let fiscalYear: FiscalYear?
  /// The byte that is read next.
  var position = 0
  /// The first fault of what has been read.
  var fault: Fault?
  /// Where a core was looked for, and the first that stands from any of these places on; it does not depend on the way.
  var coreSearch: (places: ClosedRange<Int>, found: Int?)?

  init(_ text: PreparedText, fiscalYear: FiscalYear?) {
    self.text = text
    self.fiscalYear = fiscalYear
  }

  var isAtEnd: Bool { position == text.bytes.count }

  /// The byte that is read next; 0 at the end.
  var next: UInt8 { position < text.bytes.count ? text.bytes[position] : 0 }

  /// Runs a rule and goes back if it gives nil.
  mutating func attempt<Value>(_ rule: (inout TimeScanner) -> Value?) -> Value? {
    let (start, before) = (position, fault)
    if let value = rule(&self) { return value }
    (position, fault) = (start, before)
    return nil
  }

  /// Whether a rule would match here; the scanner stays.
  func sees<Value>(_ rule: (inout TimeScanner) -> Value?) -> Bool {
    var copy = self
    return rule(&copy) != nil
  }

  mutating func skipSpace() {
    if next == 0x20 { position += 1 }
  }

  mutating func note(_ new: Fault) {
    if fault == nil { fault = new }
  }

  /// Takes a word, after an optional space; a Latin word must not begin or end inside another.
  mutating func take(_ word: String) -> Bool {
    let bytes = text.bytes
    let start = next == 0x20 ? position + 1 : position
    var index = start
    for byte in word.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    guard index > start else { return false }
    if isLatin(bytes[start]) && start > 0 && isLatin(bytes[start - 1]) { return false }
    if isLatin(bytes[index - 1]) && index < bytes.count && isLatin(bytes[index]) { return false }
    position = index
    return true
  }

  /// Takes the first word of a table that stands here and gives its meaning.
  mutating func take<Meaning>(_ table: WordTable<Meaning>) -> Meaning? {
    let entries = table.entries(text.bytes, at: next == 0x20 ? position + 1 : position)
    for (word, meaning) in entries where take(word) { return meaning }
    return nil
  }

  /// Takes one of several words.
  mutating func takes(_ words: WordTable<Bool>) -> Bool { take(words) ?? false }

  private func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// Takes a whole run of digits, after an optional space: its value and how many they are; nine at most.
  mutating func digits() -> (value: Int, count: Int)? {
    attempt { scanner in
      scanner.skipSpace()
      var value = 0
      var count = 0
      while scanner.next >= 0x30 && scanner.next <= 0x39 {
        count += 1
        if count > 9 { return nil }
        value = value * 10 + Int(scanner.next) - 0x30
        scanner.position += 1
      }
      return count > 0 ? (value, count) : nil
    }
  }

  /// An integer of the grammar.
  mutating func integer() -> Int? { digits()?.value }

  /// A run of one or two digits with a value in `range`.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    attempt { scanner in
      guard let (value, count) = scanner.digits(), count <= 2, range.contains(value) else { return nil }
      return value
    }
  }

  /// `dash` of the grammar.
  mutating func dash() -> Bool { takes(TimeScanner.dashes) }

  private static let dashes = WordTable(["-", "ถึง", "to"])
}
