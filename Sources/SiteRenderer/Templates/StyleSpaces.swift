/// Leaves the white space of a style sheet out that only its editor needs.
///
/// What stands in quotes, and comments that begin with `/*!`, are kept as they are.
enum StyleSpaces {
  static func removed(from sheet: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sheet.count)
    var rest = sheet[...]
    while let byte = rest.first {
      if let length = StyleComments.quoted(rest) ?? licence(rest) {
        out += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else if isSpace(byte) {
        let run = rest.prefix(while: isSpace)
        rest = rest.dropFirst(run.count)
        append(run, before: rest.first, to: &out)
      } else {
        // The last declaration of a rule needs no end.
        if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  /// White space beside a sign that parts rules, declarations or selectors says nothing; elsewhere it parts words.
  private static func append(_ run: ArraySlice<UInt8>, before next: UInt8?, to out: inout [UInt8]) {
    guard let last = out.last else { return }
    let newline = UInt8(ascii: "\n")
    if last == UInt8(ascii: "/") {
      // A comment that stays has a line of its own.
      if run.contains(newline) { out.append(newline) }
    } else if next.map({ !"{};,>!".utf8.contains($0) }) ?? false, !"{};,>:".utf8.contains(last) {
      out.append(UInt8(ascii: " "))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  /// The length of a comment that stays; nil if none begins here.
  private static func licence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: "/*!".utf8) else { return nil }
    return bytes.firstRange(of: Array("*/".utf8)).map { $0.upperBound - bytes.startIndex } ?? bytes.count
  }
}
