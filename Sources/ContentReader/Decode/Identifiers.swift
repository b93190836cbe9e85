import ManualModel
import ThaiText

extension Decoding {
  /// An id: `a-z 0-9 -`, with a letter, no device name, no fixed word of `go` (content model 4).
  mutating func id(_ field: Field?) -> Text? { field.flatMap { id($0.node, $0.key) } }

  /// An id of a list.
  mutating func id(_ node: YAMLNode, _ key: Key) -> Text? {
    guard let text = line(node, key) else { return nil }
    if !Identifier.isDocument(text.value) { badID(text) }
    return text
  }

  /// A step id: an id, or a Thai word.
  mutating func stepID(_ field: Field?) -> Text? { field.flatMap { stepID($0.node, $0.key) } }

  /// A step id of a list.
  mutating func stepID(_ node: YAMLNode, _ key: Key) -> Text? {
    guard let text = line(node, key) else { return nil }
    if !Identifier.isStep(text.value) { badStepID(text) }
    return text
  }

  /// Ids of other things, which are looked up later.
  mutating func references(_ field: Field?) -> [Text] {
    guard let field else { return [] }
    return items(field).compactMap { line($0, field.key) }
  }

  /// Reports a name that cannot be an id.
  mutating func badID(_ id: Text) {
    report(
      .badId, at: id.range,
      Bilingual(thai: "ใช้ \(id.value) เป็นรหัสไม่ได้", english: "\(id.value) cannot be an id"),
      Bilingual(thai: "ใช้ a-z 0-9 - ไม่เกิน 64 ตัว", english: "use a-z 0-9 -, at most 64"))
  }

  private mutating func badStepID(_ id: Text) {
    report(
      .badId, at: id.range,
      Bilingual(thai: "ใช้ \(id.value) เป็นรหัสไม่ได้", english: "\(id.value) cannot be an id"),
      Bilingual(
        thai: "ใช้อักษรไทย หรือ a-z 0-9 - ขึ้นต้นด้วยตัวอักษร ไม่เกิน 64 ตัว",
        english: "use a-z 0-9 - or Thai letters, beginning with a letter, at most 64"))
  }
}

/// What may be an id (content model 4).
public enum Identifier {
  /// Longest id, in characters.
  static let maximalLength = 64

  /// Whether a document, a category or an entry of a registry may be called so.
  public static func isDocument(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    return (1...maximalLength).contains(bytes.count) && bytes.allSatisfy { isLetter($0) || isOther($0) }
      && bytes.contains(where: isLetter) && bytes.first != hyphen && bytes.last != hyphen
      && !reserved.contains(id) && !devices.contains(id)
  }

  /// Whether a row, an output, a case or a round may be called so.
  static func isStep(_ id: String) -> Bool {
    if id.utf8.allSatisfy({ $0 < 0x80 }) {
      return isDocument(id) && !endsLikeGenerated(id) && !isReservedForSteps(id)
    }
    let scalars = Array(id.unicodeScalars)
    guard scalars.count <= maximalLength, let first = scalars.first else { return false }
    let startsWithLetter = first.isThaiConsonant || first.isLeadingVowel || isLetter(first)
    return startsWithLetter && scalars.allSatisfy { $0.isThai || isLetter($0) || isDigitOrHyphen($0) }
      && !isReservedForSteps(id) && !endsLikeGenerated(id)
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let reserved: Set<String> = ["next", "end"]
  private static let reservedForSteps: [String] = [
    "next", "end", "all", "none", "ถัดไป", "จบ", "ทั้งหมด", "ไม่มี",
  ]
  private static let devices: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul"]
    for digit in 0...9 { names.formUnion(["com\(digit)", "lpt\(digit)"]) }
    return names
  }()

  private static func isReservedForSteps(_ id: String) -> Bool {
    reservedForSteps.contains { $0.utf8.elementsEqual(id.utf8) }
  }

  /// `step-` and digits at the end are the anchors that rows without an id get.
  private static func endsLikeGenerated(_ id: String) -> Bool {
    let withoutDigits = id.utf8.reversed().drop { isDigit($0) }
    return withoutDigits.count < id.utf8.count && withoutDigits.starts(with: "-pets".utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private static func isOther(_ byte: UInt8) -> Bool { isDigit(byte) || byte == hyphen }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && isLetter(UInt8(scalar.value))
  }
  private static func isDigitOrHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && isOther(UInt8(scalar.value))
  }
}
