/// How good a place is for breaking a line; the greater the better (`docs/thai.md` 7).
public enum BreakLevel: UInt8, Comparable, Sendable {
  /// No break, however narrow the line (rules B1 to B9).
  case never
  /// Inside a word, between two clusters: only when not even one piece fits.
  case emergency
  /// Inside a piece that belongs together (rules B10 to B12): only when the piece alone is wider than the line.
  case keep
  /// Between two words, or behind a space.
  case ordinary

  /// Worse places first.
  public static func < (a: BreakLevel, b: BreakLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The scalars of a text and how good each place between two of them is for a break.
public struct LineBreaks: Sendable {
  /// The text.
  public let scalars: [Unicode.Scalar]
  /// The level of the place *before* the scalar of the same index; the first is `never`.
  public let levels: [BreakLevel]

  /// Whether a break before `index` leaves a space hanging at the end of the line above.
  public func isAfterSpace(_ index: Int) -> Bool { index > 0 && scalars[index - 1] == " " }

  /// The ranges between the places of at least `level`, in order; they cover the text.
  public func pieces(_ level: BreakLevel = .ordinary) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in levels.indices where index > 0 && levels[index] >= level {
      result.append(start..<index)
      start = index
    }
    if start < scalars.count { result.append(start..<scalars.count) }
    return result
  }
}
