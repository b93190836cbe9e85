public import ThaiText

/// Breaks lines of Thai text by dictionary, and measures with the font that the site ships.
public struct ThaiMeasure: TextMeasure {
  private let breaker: LineBreaker

  /// Takes the breaker that the whole build shares.
  public init(_ breaker: LineBreaker) { self.breaker = breaker }

  /// The places where a line may end, with offsets in UTF-8 bytes.
  public func breaks(in text: String) -> [TextBreak] {
    let found = breaker.breaks(in: text)
    var breaks: [TextBreak] = []
    breaks.reserveCapacity(found.levels.count)
    var offset = 0
    var space = 0
    for (scalar, level) in zip(found.scalars, found.levels) {
      switch level {
      case .never: break
      case .emergency: breaks.append(.init(offset: offset, level: .cluster))
      case .keep: breaks.append(.init(offset: offset, space: space, level: .keep))
      case .ordinary: breaks.append(.init(offset: offset, space: space))
      }
      let length = UTF8.width(scalar)
      offset += length
      space = scalar == " " ? space + length : 0
    }
    return breaks
  }
}
