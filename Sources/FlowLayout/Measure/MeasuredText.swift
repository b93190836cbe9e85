import Synchronization

/// A text with its widths, and with the places where it may be broken, once they are asked for.
struct MeasuredText: Sendable {
  /// The words.
  let text: String
  /// Advance before each byte, and after the last, in 1/1000 em.
  let advances: [Int32]
  private let breaks: LazyPlaces

  /// No words, as on most edges.
  private static let empty = MeasuredText()

  private init() {
    (text, advances, breaks) = ("", [0], LazyPlaces { LinePlaces([], length: 0) })
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
    breaks = LazyPlaces { LinePlaces(measure.breaks(in: text), length: length) }
  }

  /// Where lines may end.
  var places: LinePlaces { breaks.places }

  /// The width of the whole text on one line in px, rounded up.
  func width(font: Int) -> Int { width(from: 0, to: advances.count - 1, font: font) }

  /// The width of a piece in px, rounded up.
  func width(from start: Int, to end: Int, font: Int) -> Int {
    (Int(advances[end] - advances[start]) * font + 999) / 1000
  }
}

/// The places of a text where lines may end.
struct LinePlaces: Sendable {
  /// Between words; the end of the text is the last.
  let words: [TextBreak]
  /// Inside words, for words wider than a room.
  let emergency: [TextBreak]

  fileprivate init(_ breaks: [TextBreak], length: Int) {
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
}

/// The places of one text, looked up in the dictionary when they are first asked for: half of the texts of a chart fit
/// on one line wherever they stand, and never are.
private final class LazyPlaces: Sendable {
  private let find: @Sendable () -> LinePlaces
  private let found = Mutex<LinePlaces?>(nil)

  init(_ find: @escaping @Sendable () -> LinePlaces) { self.find = find }

  var places: LinePlaces {
    found.withLock { found in
      if let found { return found }
      let places = find()
      found = places
      return places
    }
  }
}
