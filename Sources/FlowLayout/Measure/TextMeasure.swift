/// A position where a line of text may end.
public struct TextBreak: Hashable, Sendable {
  /// Offset in UTF-8 bytes at which the next line would begin.
  public var offset: Int
  /// Bytes of white space before `offset`, which disappear at a line end; 0 between words.
  public var space: Int

  /// Makes a break.
  public init(offset: Int, space: Int = 0) {
    self.offset = offset
    self.space = space
  }
}

/// What layout asks about text (`docs/flow-layout.md` 4.1).
///
/// All three answers depend on the arguments alone, on every machine.
public protocol TextMeasure: Sendable {
  /// The places where a line may end, ascending, without the two ends of the text.
  func breaks(in text: String) -> [TextBreak]

  /// The boundaries of orthographic clusters as UTF-8 offsets, ascending, without the two ends.
  ///
  /// Layout uses them only inside a word that alone is wider than the room.
  func clusterBoundaries(in text: String) -> [Int]

  /// The advances before each UTF-8 byte and after the last one, in 1/1000 em: count = bytes + 1.
  ///
  /// Bytes inside a character repeat the advance before the character.
  func advances(of text: String, bold: Bool) -> [Int32]
}
