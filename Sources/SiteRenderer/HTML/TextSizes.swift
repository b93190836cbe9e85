// How long words are; they are walked as bytes in memory, as they are many.

extension String {
  /// The number of bytes that `append(html:)` makes of it.
  var htmlSize: Int {
    utf8.span.withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { size, byte in
        switch byte {
        case UInt8(ascii: "&"): size + 5
        case UInt8(ascii: "<"), UInt8(ascii: ">"): size + 4
        case UInt8(ascii: "\""): size + 6
        // A space before ๆ becomes two bytes, which the sign's own three bytes stand for here.
        default: size + 1
        }
      }
    }
  }

  /// The number of its scalars, each of which has one byte that continues no other.
  var scalarCount: Int {
    utf8.span.withUnsafeBufferPointer { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
  }
}
