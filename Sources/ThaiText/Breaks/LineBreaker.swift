/// The dictionary for word breaks cannot be read.
public enum LineBreakerFailure: Error, Hashable, Sendable {
  /// No readable dictionary at `path`; the package `libthai-data` brings it.
  case dictionaryMissing(path: String)
}

/// Finds the places where Thai text may be broken (`docs/thai.md` 7).
///
/// One breaker serves all threads. A text costs some microseconds: keep the result when it is needed again.
public final class LineBreaker: Sendable {
  /// Where the package `libthai-data` puts its dictionary.
  public static let stockDictionary = "/usr/share/libthai/thbrk.tri"

  private let dictionary: ThaiDictionary

  /// Opens the dictionary.
  public init(dictionary path: String = stockDictionary) throws(LineBreakerFailure) {
    guard let dictionary = ThaiDictionary(path: path) else { throw .dictionaryMissing(path: path) }
    self.dictionary = dictionary
  }

  /// The break places of a text.
  public func breaks(in text: String) -> LineBreaks {
    let scalars = Array(text.unicodeScalars)
    var levels = [BreakLevel](repeating: .emergency, count: scalars.count)
    var tis = scalars.map(LineBreaker.tis620)
    tis.append(0)
    dictionary.forEachBreak(inTIS620: tis) { if levels.indices.contains($0) { levels[$0] = .ordinary } }
    if !levels.isEmpty { levels[0] = .never }
    return LineBreaks(scalars: scalars, levels: levels)
  }

  /// A scalar in TIS-620; what that code lacks becomes its sign for an error, as libthai's own conversion does.
  private static func tis620(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 1..<0x80: UInt8(scalar.value)
    case 0x0E01...0x0E3A, 0x0E3F...0x0E5B: UInt8(scalar.value - 0x0E00 + 0xA0)
    default: 0xFF
    }
  }
}
