import ManualModel

/// What `{fy}`, `{fy-1}` … `{fy+9}` stand for (content model 13.4).
struct Placeholders: Sendable {
  /// Where the text goes.
  enum Use {
    /// To a reader: in the era and the digits of the manual.
    case print
    /// To the grammar of times or dates: always as a พ.ศ. year in Arabic digits.
    case grammar
  }

  /// The year of the manual.
  var year: FiscalYear
  /// The era of printed years.
  var era: Era
  /// The digits of printed years.
  var digits: DigitScript

  /// `text` with its placeholders replaced; forms that do not exist are reported and stay.
  ///
  /// `locate` turns a range of UTF-8 offsets of `text` into the place in the file.
  func expand(
    _ text: String, for use: Use = .print, findings: inout [Diagnostic], locate: (Range<Int>) -> SourceRange
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let found = Placeholder(in: bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let shift = found.shift {
        result += printed(year.buddhistYear + shift, for: use)
      } else {
        findings.append(unknown(bytes[found.range], at: locate(found.range)))
        result += bytes[found.range]
      }
      index = found.range.upperBound
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func printed(_ buddhistYear: Int, for use: Use) -> [UInt8] {
    guard use == .print else { return Array(String(buddhistYear).utf8) }
    let number = Array(String(era == .gregorian ? buddhistYear - 543 : buddhistYear).utf8)
    guard digits == .thai else { return number }
    return number.flatMap { [0xE0, 0xB9, 0x90 + ($0 - UInt8(ascii: "0"))] }
  }

  private func unknown(_ written: ArraySlice<UInt8>, at range: SourceRange) -> Diagnostic {
    let words = String(decoding: written, as: UTF8.self)
    return Diagnostic(
      .unknownPlaceholder, at: range,
      message: Bilingual(thai: "ไม่รู้จัก \(words)", english: "\(words) is unknown"),
      remedy: Bilingual(thai: "ใช้ {fy} {fy-1} {fy+1}", english: "use {fy} {fy-1} {fy+1}"))
  }
}

/// One `{fy…}` of a text.
private struct Placeholder {
  /// Its bytes.
  var range: Range<Int>
  /// How many years after the year of the manual; nil if the form does not exist.
  var shift: Int?

  /// Finds a placeholder that begins at `start`; none reaches over a line end or another brace.
  init?(in bytes: [UInt8], at start: Int) {
    guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "{"),
      bytes[start + 1] | 0x20 == UInt8(ascii: "f"),
      bytes[start + 2] | 0x20 == UInt8(ascii: "y"),
      let close = bytes[(start + 3)...].firstIndex(where: { Placeholder.stops.contains($0) }),
      bytes[close] == UInt8(ascii: "}")
    else { return nil }
    range = start..<close + 1
    switch String(decoding: bytes[(start + 1)..<close], as: UTF8.self) {
    case "fy": shift = 0
    case let form where form.utf8.count == 4 && form.hasPrefix("fy-"):
      shift = Placeholder.digit(bytes[close - 1]).map { -$0 }
    case let form where form.utf8.count == 4 && form.hasPrefix("fy+"):
      shift = Placeholder.digit(bytes[close - 1])
    default: shift = nil
    }
  }

  private static let stops: [UInt8] = [UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: "\n")]

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
