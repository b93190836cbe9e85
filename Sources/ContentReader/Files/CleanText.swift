import ManualModel
import ThaiText

/// Bytes of a file made into text: UTF-8 checked, CR LF and CR made LF, the byte-order mark dropped, characters that
/// are not allowed found (content model 2.4, stage 1).
struct CleanText {
  /// The longest line (`docs/reliability.md` 6).
  static let maximalLine = 64 * 1024

  /// The cleaned bytes; the bytes as they are when they are not UTF-8.
  private(set) var bytes: [UInt8]
  /// What is wrong, with offsets into `bytes`.
  private(set) var findings: [Diagnostic] = []

  /// Cleans the bytes of the file with the given number.
  init(_ raw: [UInt8], id: FileID) {
    bytes = raw
    var scan = Scan(raw)
    scan.run()
    if let offset = scan.invalidAt {
      findings = [CleanText.notUTF8(at: offset, id: id)]
      return
    }
    if scan.removed > 0 || scan.hasLoneReturn { bytes = CleanText.normalised(raw) }
    findings = scan.longLines.map { CleanText.longLine($0, id: id) } + badCharacters(scan.bad, id: id)
  }

  /// One finding for each different character, at the first place; the fix mends all its places.
  private func badCharacters(_ found: [Scan.Bad], id: FileID) -> [Diagnostic] {
    var seen: Set<UInt32> = []
    return found.filter { seen.insert($0.scalar.value).inserted }.map { first in
      let fix = BadCharacters.replacement(for: first.scalar).map { replacement in
        found.filter { $0.scalar == first.scalar }.map {
          TextEdit(SourceRange(file: id, start: $0.range.lowerBound, end: $0.range.upperBound), replacement)
        }
      }
      let range = SourceRange(file: id, start: first.range.lowerBound, end: first.range.upperBound)
      return CharacterRules.finding(first.scalar, at: range, fix: fix ?? [])
    }
  }

  private static func normalised(_ raw: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = Scan.hasMark(raw) ? 3 : 0
    while index < raw.count {
      if raw[index] != 0x0D {
        result.append(raw[index])
      } else if index + 1 == raw.count || raw[index + 1] != 0x0A {
        result.append(0x0A)
      }
      index += 1
    }
    return result
  }

  private static func notUTF8(at offset: Int, id: FileID) -> Diagnostic {
    Diagnostic(
      .notUtf8, at: SourceRange(file: id, start: offset, end: offset + 1),
      message: Bilingual(
        thai: "แฟ้มไม่ใช่ UTF-8 (ไบต์ที่ \(offset + 1))", english: "file is not UTF-8 (byte \(offset + 1))"),
      remedy: Bilingual(thai: "บันทึกใหม่เป็น UTF-8", english: "save it as UTF-8"))
  }

  private static func longLine(_ range: Range<Int>, id: FileID) -> Diagnostic {
    Diagnostic(
      .fieldTooLong, at: SourceRange(file: id, start: range.lowerBound, end: range.upperBound),
      message: Bilingual(thai: "บรรทัดนี้ยาวเกิน 64 KiB", english: "this line is longer than 64 KiB"),
      remedy: Bilingual(thai: "แบ่งเป็นหลายบรรทัด", english: "break it into several lines"))
  }
}

/// The one pass over the bytes of a file.
///
/// All offsets are those of the cleaned text.
private struct Scan {
  struct Bad {
    var scalar: Unicode.Scalar
    var range: Range<Int>
  }

  private let raw: [UInt8]
  private var index = 0
  private var lineStart = 0
  /// How many bytes before `index` the cleaned text does not have.
  private(set) var removed = 0
  /// Whether a CR without LF occurs: it becomes LF, which removes no byte.
  private(set) var hasLoneReturn = false
  private(set) var invalidAt: Int?
  private(set) var bad: [Bad] = []
  private(set) var longLines: [Range<Int>] = []

  init(_ raw: [UInt8]) { self.raw = raw }

  static func hasMark(_ raw: [UInt8]) -> Bool { raw.starts(with: [0xEF, 0xBB, 0xBF]) }

  mutating func run() {
    if Scan.hasMark(raw) {
      index = 3
      removed = 3
    }
    while index < raw.count, invalidAt == nil {
      let byte = raw[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte == 0xE0, index + 2 < raw.count, raw[index + 1] & 0xFE == 0xB8,
        raw[index + 2] & 0xC0 == 0x80
      {
        index += 3  // U+0E00 to U+0E7F: the Thai block, nearly everything in a manual
      } else if byte == 0x0A || byte == 0x0D {
        lineEnd(byte)
      } else {
        scalar()
      }
    }
    closeLine()
  }

  private mutating func lineEnd(_ byte: UInt8) {
    let isPair = byte == 0x0D && index + 1 < raw.count && raw[index + 1] == 0x0A
    closeLine()
    index += isPair ? 2 : 1
    if isPair { removed += 1 }
    if byte == 0x0D, !isPair { hasLoneReturn = true }
    lineStart = index - removed
  }

  private mutating func closeLine() {
    let end = index - removed
    if end - lineStart > CleanText.maximalLine { longLines.append(lineStart..<end) }
  }

  private mutating func scalar() {
    var decoder = UTF8()
    var bytes = raw[index..<min(index + 4, raw.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else {
      invalidAt = index
      return
    }
    let start = index - removed
    let count = UTF8.encode(scalar)?.count ?? 1
    if BadCharacters.contains(scalar) { bad.append(Bad(scalar: scalar, range: start..<start + count)) }
    index += count
  }
}
