/// Leaves the comments of a style sheet out: they are for who edits it, not for who loads it.
///
/// What stands in quotes is kept as it is, and so are comments that begin with `/*!`, as licences do.
enum StyleComments {
  static func removed(from sheet: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sheet.count)
    var rest = sheet[...]
    while !rest.isEmpty {
      if rest.starts(with: "/*".utf8), !rest.starts(with: "/*!".utf8) {
        rest = rest.firstRange(of: Array("*/".utf8)).map { rest[$0.upperBound...] } ?? []
        // The line that held nothing else goes too.
        if rest.first == newline, out.last ?? newline == newline { rest = rest.dropFirst() }
      } else {
        let length = quoted(rest) ?? 1
        out += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
    }
    return out
  }

  private static let newline = UInt8(ascii: "\n")

  /// The length of a quoted string at the start, with its quotes; nil if there is none.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    var isEscaped = false
    for (length, byte) in bytes.dropFirst().enumerated() {
      if isEscaped {
        isEscaped = false
        continue
      }
      // A string that is never closed ends with its line.
      if byte == quote || byte == newline { return length + 2 }
      isEscaped = byte == UInt8(ascii: "\\")
    }
    return bytes.count
  }
}
