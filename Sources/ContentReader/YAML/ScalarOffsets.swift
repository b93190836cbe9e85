/// Turns libyaml's offsets in Unicode scalars into byte offsets.
///
/// The marks of the events ascend, so a cursor that walks from mark to mark visits each byte a fixed number of times.
struct ScalarOffsets {
  private let text: [UInt8]
  private let end: Int
  private var scalar = 0
  private var byte: Int

  /// Counts from the byte at `start`, which has the scalar offset 0, and never beyond `end`.
  init(_ text: [UInt8], from start: Int, to end: Int) {
    self.text = text
    self.end = min(end, text.count)
    byte = start
  }

  /// The byte offset of a scalar offset.
  mutating func byte(of offset: Int) -> Int {
    while scalar < offset, byte < end {
      byte += 1
      while byte < end, text[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    while scalar > offset, byte > 0 {
      byte -= 1
      while byte > 0, text[byte] & 0xC0 == 0x80 { byte -= 1 }
      scalar -= 1
    }
    return byte
  }
}
