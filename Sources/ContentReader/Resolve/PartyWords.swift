/// The words of a cell cut where several names may meet (content model 16.3).
struct PartyWords {
  private let bytes: [UInt8]

  init(_ words: String) { bytes = Array(words.utf8) }

  /// The ways to read the words as a child and its parent: `child parent`, `parent (child)`, `parent/child`.
  var childrenAndParents: [(child: String, parent: String)] {
    var result: [(String, String)] = []
    if bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 0 {
      result.append((text(open + 1..<bytes.count - 1), text(0..<open)))
    }
    var isAfterSpace = true
    for (place, byte) in bytes.enumerated() {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, !isAfterSpace, result.count < PartyWords.mostReadings {
        result.append((text(0..<place), text(place + 1..<bytes.count)))
      }
      if byte == UInt8(ascii: "/"), result.count < PartyWords.mostReadings {
        result.append((text(place + 1..<bytes.count), text(0..<place)))
      }
      isAfterSpace = isSpace
    }
    return result
  }

  /// The parts between “/”, “,”, “;”, “และ”, “หรือ”, “and” and “or”; empty parts are left out.
  var parts: [String] {
    var result: [String] = []
    var start = 0
    var place = 0
    func close(at end: Int) {
      let part = text(start..<end)
      if part.utf8.contains(where: { $0 != UInt8(ascii: " ") }) { result.append(part) }
    }
    while place < bytes.count {
      guard let length = separator(at: place) else {
        place += 1
        continue
      }
      close(at: place)
      place += length
      start = place
    }
    close(at: bytes.count)
    return result
  }

  /// Enough for every name of an office; more spaces are not a name.
  private static let mostReadings = 16
  private static let thaiWords = ["และ", "หรือ"].map { Array($0.utf8) }
  private static let englishWords = ["and", "or"].map { Array($0.utf8) }

  private func text(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, bytes[first] == UInt8(ascii: " ") { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == UInt8(ascii: " ") { range = range.lowerBound..<last }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func separator(at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"): return 1
    default: break
    }
    let rest = bytes[place...]
    if let word = PartyWords.thaiWords.first(where: { rest.starts(with: $0) }) { return word.count }
    guard place > 0, bytes[place - 1] == UInt8(ascii: " ") else { return nil }
    return PartyWords.englishWords.first { word in
      rest.starts(with: word) && rest.dropFirst(word.count).first == UInt8(ascii: " ")
    }?.count
  }
}
