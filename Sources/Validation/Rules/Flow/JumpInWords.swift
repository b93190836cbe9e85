internal import ManualModel
internal import ThaiText

extension Rule {
  /// A step that is named by its number in words.
  static let jumpInWords = Rule(
    .jumpInWords,
    why: Bilingual(
      "เลขขั้นในข้อความไม่เปลี่ยนตามเมื่อเพิ่มหรือลบขั้น จึงพาคนอ่านไปผิดที่",
      "A number in words stays when rows are added or deleted, and then leads to the wrong row."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: หากไม่ครบ ⟦กลับไปขั้นตอนที่ ๓⟧}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "หากไม่ครบ กลับไป[](#receive)"}
      """),
    check: .words { words, findings in
      guard words.isInRow else { return }
      words.forEachText { text in
        guard let range = JumpWords.first(in: text.value) else { return }
        findings.report(
          at: text.part(range), in: words.place(),
          Bilingual("อ้างขั้นด้วยเลขในข้อความ", "a step is named by number in words"),
          Bilingual("ใช้ go หรือลิงก์ [](#id)", "use go or a link [](#id)"))
      }
    })
}

/// Finds a word of going, a word for a step, and a number, close together.
private enum JumpWords {
  private static let going = ["กลับ", "ไป", "ดำเนินการใน", "go to", "return to"].map { Array($0.utf8) }
  private static let steps = ["ลำดับที่", "ข้อที่", "ขั้นตอนที่", "step", "no."].map { Array($0.utf8) }
  /// How far a step may stand behind the word of going, in bytes: some ten Thai letters.
  private static let reach = 36

  /// The first such place of a text, in bytes.
  static func first(in text: String) -> Range<Int>? {
    // Hardly a text names a step by number at all.
    guard namesStep(text.utf8.span) else { return nil }
    let bytes = text.utf8.map(lowercased)
    var lastGoing: Range<Int>?
    var firstGoing: Range<Int>?
    for place in bytes.indices {
      if let word = going.first(where: { bytes[place...].starts(with: $0) }) {
        let isNear = lastGoing.map { place - $0.upperBound <= reach } ?? false
        firstGoing = isNear ? firstGoing : place..<place + word.count
        lastGoing = place..<place + word.count
      }
      guard let from = lastGoing, place >= from.upperBound, place - from.upperBound <= reach,
        let word = steps.first(where: { bytes[place...].starts(with: $0) }),
        let end = endOfNumber(bytes, from: place + word.count)
      else { continue }
      return (firstGoing ?? from).lowerBound..<end
    }
    return nil
  }

  /// Whether a digit stands behind a word for a step.
  private static func namesStep(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices where Digits.begin(at: place, in: bytes) {
      var end = place
      while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      let isBehindStep = steps.contains { word in
        word.count <= end && word.indices.allSatisfy { lowercased(bytes[end - word.count + $0]) == word[$0] }
      }
      if isBehindStep { return true }
    }
    return false
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func endOfNumber(_ bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let first = place
    while place < bytes.count, Digits.begin(at: place, in: bytes.span) {
      place += bytes[place] < 0x80 ? 1 : 3
    }
    return place > first ? place : nil
  }
}
