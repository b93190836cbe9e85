/// A text cut into lines.
struct Wrapped: Sendable {
  /// A line: a range of UTF-8 bytes and its width in px.
  struct Line: Sendable {
    var start: Int
    var end: Int
    var width: Int
  }

  var lines: [Line]

  /// The widest line in px.
  var width: Int { lines.reduce(0) { max($0, $1.width) } }
}

extension MeasuredText {
  /// Cuts the text into as few lines as the room allows and evens them out (`docs/flow-layout.md` 4.2).
  ///
  /// Rooms and widths are px. The width that evens the lines out splits no word that fits the room.
  func wrap(font: Int, room: Int) -> Wrapped {
    let whole = width(font: font)
    if whole <= room { return Wrapped(lines: [.init(start: 0, end: advances.count - 1, width: whole)]) }
    let places = places
    let count = fill(places, font: font, room: room, into: nil)
    var low = max(widestWord(of: places, font: font, within: room), 1) - 1
    var high = room
    while count > 1, high - low > 1 {
      let middle = (low + high) / 2
      if fill(places, font: font, room: middle, into: nil) <= count { high = middle } else { low = middle }
    }
    var lines: [Wrapped.Line] = []
    lines.reserveCapacity(count)
    withUnsafeMutablePointer(to: &lines) { _ = fill(places, font: font, room: high, into: $0) }
    return Wrapped(lines: lines)
  }

  /// Into how few lines of at most so many px the text goes.
  func lineCount(font: Int, room: Int) -> Int {
    width(font: font) <= room ? 1 : fill(places, font: font, room: room, into: nil)
  }

  /// The widest word among those not wider than `room`, in px.
  func widestWord(font: Int, within room: Int) -> Int { widestWord(of: places, font: font, within: room) }

  private func widestWord(of places: LinePlaces, font: Int, within room: Int) -> Int {
    var widest = 0
    var start = 0
    for place in places.words {
      let width = width(from: start, to: place.offset - place.space, font: font)
      if width <= room { widest = max(widest, width) }
      start = place.offset
    }
    return widest
  }

  /// Fills lines greedily, hands them to `lines` and returns how many there are, at least one.
  private func fill(
    _ places: LinePlaces, font: Int, room: Int, into lines: UnsafeMutablePointer<[Wrapped.Line]>?
  ) -> Int {
    var count = 0
    var start = 0
    var fitting = 0
    var next = 0
    func close(at end: Int) {
      count += 1
      guard let lines else { return }
      lines.pointee.append(.init(start: start, end: end, width: width(from: start, to: end, font: font)))
    }
    for place in places.words {
      let end = place.offset - place.space
      if next > start, width(from: start, to: end, font: font) > room {
        close(at: fitting)
        start = next
      }
      while width(from: start, to: end, font: font) > room,
        let place = split(places, from: start, to: end, font: font, room: room)
      {
        close(at: place)
        start = place
      }
      fitting = end
      next = place.offset
    }
    close(at: fitting)
    return count
  }

  /// Where to split a word that is wider than the room: the last place that keeps its first part within the room, one
  /// between words that belong together before one inside a word; else the first place.
  private func split(_ places: LinePlaces, from start: Int, to end: Int, font: Int, room: Int) -> Int? {
    var first: Int?
    var keep: Int?
    var cluster: Int?
    for place in places.emergency where place.offset > start {
      if place.offset >= end { break }
      if first == nil { first = place.offset }
      if width(from: start, to: place.offset, font: font) > room { break }
      cluster = place.offset
      if place.level == .keep { keep = place.offset }
    }
    return keep ?? cluster ?? first
  }
}
