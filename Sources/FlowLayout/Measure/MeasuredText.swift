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

  /// No words, as on most edges.
  private static let empty = MeasuredText()

  private init() {
    (text, advances, words, emergency) = ("", [0], [TextBreak(offset: 0)], [])
  }

  init(_ text: String, measure: some TextMeasure, bold: Bool = false) {
    if text.isEmpty {
      self = Self.empty
      return
    }
    self.text = text
    let length = text.utf8.count
    let advances = measure.advances(of: text, bold: bold)
    self.advances = advances.count == length + 1 ? advances : [Int32](repeating: 0, count: length + 1)
    let breaks = measure.breaks(in: text)
    let count = breaks.count { $0.level == .word }
    var words: [TextBreak] = []
    words.reserveCapacity(count + 1)
    var emergency: [TextBreak] = []
    emergency.reserveCapacity(breaks.count - count)
    var previous = 0
    for place in breaks where place.offset > previous && place.offset < length {
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
