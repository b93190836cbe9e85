/// Searching words in texts by their bytes: `String.contains` walks over grapheme clusters, a hundred times slower.
struct ByteSearch: Sendable {
  private let needles: [[UInt8]]

  /// Prepares to search any of `words`.
  init(_ words: [String]) { needles = words.map { Array($0.utf8) } }

  /// The first of the words that `text` holds, by their order; nil if it holds none.
  func first(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      needles.firstIndex { needle in ByteSearch.holds(bytes, needle) }
    }
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
    // The last byte tells Thai letters apart, of which the first bytes are all alike.
    guard let last = needle.last, bytes.count >= needle.count else { return false }
    for end in (needle.count - 1)..<bytes.count where bytes[end] == last {
      let start = end - needle.count + 1
      if needle.indices.allSatisfy({ bytes[start + $0] == needle[$0] }) { return true }
    }
    return false
  }
}
