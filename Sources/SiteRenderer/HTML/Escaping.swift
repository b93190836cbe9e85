// All text of authors enters a page through one of these functions (site 10). Pages are byte buffers: runs
// without a special byte are copied whole.

extension [UInt8] {
  /// Appends markup of our own, as it is.
  mutating func append(markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends words that are known to hold no special byte: numbers, ids and addresses that we made.
  mutating func append(plain text: String) {
    text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends words as HTML text or as the value of an HTML attribute in double quotes.
  ///
  /// The two places share one rule: `"` is escaped in text too, where it does no harm. A space before ๆ becomes
  /// U+00A0, so that the sign never begins a line (`docs/thai.md` 9).
  mutating func append(html text: String) { append(text, replacing: Self.htmlReplacement) }

  private static func htmlReplacement(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
    switch bytes[index] {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    // ๆ is E0 B9 86.
    case 0x20 where index + 3 < bytes.count && bytes[index + 3] == 0x86:
      bytes[index + 1] == 0xE0 && bytes[index + 2] == 0xB9 ? "\u{A0}" : nil
    default: nil
    }
  }

  /// Appends words as SVG text or as the value of an SVG attribute; a control character, which no XML
  /// reader takes, becomes U+FFFD.
  mutating func append(svg text: String) { append(text, replacing: Self.svgReplacement) }

  private static func svgReplacement(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
    switch bytes[index] {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }

  /// Appends words as a quoted JSON string that may stand in a script file: no `<`, no U+2028 or U+2029.
  mutating func append(scriptData text: String) {
    append(UInt8(ascii: "\""))
    append(scriptWords: text)
    append(UInt8(ascii: "\""))
  }

  /// Appends a part of a quoted JSON string, escaped as `append(scriptData:)` does.
  mutating func append(scriptWords text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9; a String is valid UTF-8, so both bytes follow.
        let isSeparator =
          byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
          && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
        guard isSeparator || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C else {
          index += 1
          continue
        }
        append(contentsOf: bytes[start..<index])
        if isSeparator {
          append(markup: bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
          index += 3
        } else {
          append(unicodeEscape: byte)
          index += 1
        }
        start = index
      }
      append(contentsOf: bytes[start...])
    }
  }

  /// Appends a byte in the form `%0E`.
  mutating func append(percent byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(hexadecimal: byte, digits: "0123456789ABCDEF")
  }

  /// Copies runs whole, and puts a replacement in the place of a byte that has one.
  @inline(__always)
  private mutating func append(
    _ text: String, replacing replacement: (Int, UnsafeBufferPointer<UInt8>) -> StaticString?
  ) {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var start = 0
      for eight in stride(from: 0, to: bytes.count, by: 8) where !Self.arePlain(bytes, from: eight) {
        for index in eight..<Swift.min(eight + 8, bytes.count) {
          guard let replacement = replacement(index, bytes) else { continue }
          append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          append(markup: replacement)
          start = index + 1
        }
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whether eight bytes lie from ? to ~ or beyond ASCII, where none is ever replaced: nearly all are passed by here.
  private static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start + 8 <= bytes.count, let base = bytes.baseAddress else { return false }
    let eight = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
    // Such a byte has its highest bit, or the one below it as soon as it is one more.
    let oneMore = (eight & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0101_0101_0101_0101
    return (eight | oneMore << 1) & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
  }

  private mutating func append(unicodeEscape byte: UInt8) {
    append(markup: "\\u00")
    append(hexadecimal: byte, digits: "0123456789abcdef")
  }

  private mutating func append(hexadecimal byte: UInt8, digits: StaticString) {
    append(digits.utf8Start[Int(byte >> 4)])
    append(digits.utf8Start[Int(byte & 15)])
  }
}
