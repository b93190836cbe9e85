public import FlowLayout

/// Breaks lines at spaces, and between Thai clusters where it must: enough for laws about geometry.
public struct ClusterMeasure: TextMeasure {
  /// Makes one.
  public init() {}

  /// Spaces, and boundaries of characters inside words.
  public func breaks(in text: String) -> [TextBreak] {
    var found: [TextBreak] = []
    var offset = 0
    var wasSpace = false
    for character in text {
      if offset > 0 {
        found.append(wasSpace ? .init(offset: offset, space: 1) : .init(offset: offset, level: .cluster))
      }
      wasSpace = character == " "
      offset += character.utf8.count
    }
    return found
  }
}
