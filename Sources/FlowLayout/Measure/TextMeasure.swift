/// A position inside a text where a line may end.
public struct TextBreak: Hashable, Sendable {
  /// How good the place is.
  public enum Level: UInt8, Hashable, Sendable {
    /// Inside a word, between two orthographic clusters: only when not even one piece of the word fits.
    case cluster
    /// Inside words that belong together: only when they alone are wider than the room.
    case keep
    /// Between two words, or behind a space.
    case word
  }

  /// Offset in UTF-8 bytes at which the next line would begin.
  public var offset: Int
  /// Bytes of white space before `offset`, which disappear at a line end.
  public var space: Int
  /// How good the place is.
  public var level: Level

  /// Makes a break.
  public init(offset: Int, space: Int = 0, level: Level = .word) {
    self.offset = offset
    self.space = space
    self.level = level
  }
}

/// What layout asks about text (`docs/flow-layout.md` 4.1).
///
/// Both answers depend on the arguments alone, on every machine.
public protocol TextMeasure: Sendable {
  /// The places where a line may end, ascending, without the two ends of the text.
  func breaks(in text: String) -> [TextBreak]

  /// The advances before each UTF-8 byte and after the last one, in 1/1000 em: count = bytes + 1.
  ///
  /// Bytes inside a character repeat the advance before the character.
  func advances(of text: String, bold: Bool) -> [Int32]
}

extension TextMeasure {
  /// The advances of the font that the site ships.
  public func advances(of text: String, bold: Bool) -> [Int32] { LomaAdvances.advances(of: text, bold: bold) }
}
