/// Text of authors on its way to a terminal: nothing in it may move the cursor, ring or turn the writing around.
enum Printable {
  static func text(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(isHarmless) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.map(scalar))
    return String(result)
  }

  /// The scalar itself, or a sign in its place.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if isHarmless(scalar) { return scalar }
    return scalar == "\n" ? "⏎" : scalar == "\t" ? " " : "\u{FFFD}"
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0E00...0x0E7F: true
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
