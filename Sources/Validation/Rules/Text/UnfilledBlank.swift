internal import ManualModel

extension Rule {
  /// A blank that was left in a text.
  static let unfilledBlank = Rule(
    .unfilledBlank,
    why: Bilingual(
      "ช่องว่างที่ลืมเติมทำให้คู่มือใช้ไม่ได้จริง",
      "A blank that nobody filled in makes the manual useless at that place."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: แจ้งผลภายในวันที่ ⟦....⟧}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: แจ้งผลภายในวันที่ ๑๐}
      """),
    check: .words { words, findings in
      words.forEachText { text in
        guard let blank = BlankScanner.first(in: text.value) else { return }
        let shown = quoted(blank.words)
        findings.report(
          at: text.part(blank.range), in: words.place(),
          Bilingual("ยังเว้นว่าง \(shown)", "a blank is left: \(shown)"),
          Bilingual("เติมให้ครบหรือใช้ {fy}", "fill it in or use {fy}"))
      }
    })
}

/// Finds two or more `_`, four or more dots, or two `…` in a row.
private enum BlankScanner {
  /// The first blank of a text, as a range of its bytes, and the words around it to show.
  static func first(in text: String) -> (range: Range<Int>, words: String)? {
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count {
      var end = start
      switch bytes[start] {
      case low, dot:
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        if end - start >= (bytes[start] == low ? 2 : 4) { return (start..<end, around(start..<end, text)) }
      case 0xE2:
        // … is E2 80 A6.
        while end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0xA6 {
          end += 3
        }
        if end - start >= 6 { return (start..<end, around(start..<end, text)) }
      default: break
      }
      start = max(start + 1, end)
    }
    return nil
  }

  /// The blank with the word before it.
  private static func around(_ range: Range<Int>, _ text: String) -> String {
    let bytes = Array(text.utf8)
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == space { start -= 1 }
    while start > 0, bytes[start - 1] != space, range.lowerBound - start < 36 { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  private static let low = UInt8(ascii: "_")
  private static let dot = UInt8(ascii: ".")
  private static let space = UInt8(ascii: " ")
}
