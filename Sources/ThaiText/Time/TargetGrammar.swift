public import ManualModel

/// The grammar of targets of indicators, Thai and English (`docs/content-model.md` 17).
public enum TargetGrammar {
  /// The first number of a target, its unit and bound; nil for words alone.
  ///
  /// `{fy}` must be expanded. A number may have a comma before each three digits.
  public static func value(in text: String) -> KPITarget.Value? {
    let prepared = PreparedText(text, fiscalYear: nil)
    var scanner = TimeScanner(prepared, fiscalYear: nil)
    var mayBegin = true
    for place in prepared.bytes.indices where prepared.isScalarStart(place) {
      scanner.position = place
      if mayBegin, let value = scanner.attempt({ $0.target() }) { return value }
      let byte = prepared.bytes[place]
      // A number inside a Latin word or another number (PMQA4.0) is no value.
      let isPartOfWord = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39)
      mayBegin = !(isPartOfWord || (byte == 0x2E && !mayBegin))
    }
    return nil
  }
}

extension TimeScanner {
  private static let targetLimits = WordTable<KPITarget.Limit>([
    ("ไม่น้อยกว่า", .atLeast), ("อย่างน้อย", .atLeast), ("ไม่ต่ำกว่า", .atLeast), ("at least", .atLeast),
    ("not less than", .atLeast), ("ไม่เกิน", .atMost), ("at most", .atMost), ("not more than", .atMost),
    ("มากกว่า", .more), ("more than", .more), ("น้อยกว่า", .less), ("less than", .less),
  ])

  private static let percentWords = WordTable(["%", "เปอร์เซ็นต์", "percent"])

  /// `[ limit ] , value`.
  fileprivate mutating func target() -> KPITarget.Value? {
    let limit = take(TimeScanner.targetLimits) ?? .exact
    if take("ร้อยละ") {
      return targetNumber().map { .init(limit: limit, number: $0, measure: .percent) }
    }
    if take("ระดับ") {
      _ = take("ที่")
      return targetNumber().map { .init(limit: limit, number: $0, measure: .level) }
    }
    if take("level") {
      return targetNumber().map { .init(limit: limit, number: $0, measure: .level) }
    }
    guard let number = targetNumber() else { return nil }
    if takes(TimeScanner.percentWords) {
      return .init(limit: limit, number: number, measure: .percent)
    }
    if take("คะแนน") || take("points") { return .init(limit: limit, number: number, measure: .score) }
    return word().map { .init(limit: limit, number: number, measure: .count($0)) }
  }

  private mutating func targetNumber() -> Rational? {
    attempt { scanner in
      scanner.skipSpace()
      let start = scanner.position
      guard scanner.digits() != nil else { return nil }
      while scanner.next == 0x2C, scanner.attempt({ $0.thousands() }) != nil {}
      if scanner.next == 0x2E {
        _ = scanner.attempt { scanner -> Int? in
          scanner.position += 1
          return scanner.next == 0x20 ? nil : scanner.integer()
        }
      }
      let digits = scanner.text.bytes[start..<scanner.position].filter { $0 != 0x2C }
      return Digits.number(String(decoding: digits, as: UTF8.self))
    }
  }

  /// A comma and exactly three digits.
  private mutating func thousands() -> Int? {
    position += 1
    guard next != 0x20, let (value, count) = digits(), count == 3 else { return nil }
    return value
  }

  /// A run of letters, marks and dots.
  private mutating func word() -> String? {
    skipSpace()
    let start = position
    while position < text.bytes.count {
      let byte = next
      guard byte >= 0x80 || byte == 0x2E || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) else { break }
      position += 1
    }
    guard position > start, text.bytes[start] != 0x2E else { return nil }
    return text.words(start..<position)
  }
}
