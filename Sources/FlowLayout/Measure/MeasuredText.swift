/// A text with everything that wrapping asks, looked up once.
struct MeasuredText: Sendable {
  /// The words.
  let text: String
  /// Advance before each byte, and after the last, in 1/1000 em.
  let advances: [Int32]
  /// Where lines may end; the end of the text is the last.
  let words: [TextBreak]
  /// Places inside words, for words wider than a room.
  let emergency: [TextBreak]

  init(_ text: String, measure: some TextMeasure, bold: Bool = false) {
    self.text = text
    let length = text.utf8.count
    let advances = measure.advances(of: text, bold: bold)
    self.advances = advances.count == length + 1 ? advances : [Int32](repeating: 0, count: length + 1)
    var words: [TextBreak] = []
    var emergency: [TextBreak] = []
    var previous = 0
    for place in length == 0 ? [] : measure.breaks(in: text)
    where place.offset > previous && place.offset < length {
      guard place.level == .word else {
        emergency.append(place)
        continue
      }
      let space = min(max(0, place.space), place.offset - previous)
      words.append(TextBreak(offset: place.offset, space: space))
      previous = place.offset
    }
    words.append(TextBreak(offset: length))
    self.words = words
    self.emergency = emergency
  }

  /// The width of a piece in px, rounded up.
  func width(from start: Int, to end: Int, font: Int) -> Int {
    (Int(advances[end] - advances[start]) * font + 999) / 1000
  }
}
