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
    guard !scalars.isEmpty else { return LineBreaks(scalars: [], levels: []) }
    var levels = [BreakLevel](repeating: .emergency, count: scalars.count)
    dictionary.forEachBreak(inTIS620: LineBreaker.tis620(scalars)) { place in
      if place < levels.count { levels[place] = .ordinary }
    }
    OrdinaryBreaks.mark(&levels, in: scalars)
    KeepTogether.mark(&levels, in: scalars)
    NoBreak.mark(&levels, in: scalars)
    return LineBreaks(scalars: scalars, levels: levels)
  }

  /// The text in TIS-620 with a closing zero; what that code lacks becomes its sign for an error.
  private static func tis620(_ text: [Unicode.Scalar]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 1)
    for scalar in text {
      switch scalar.value {
      case 1..<0x80: bytes.append(UInt8(scalar.value))
      case 0x0E01...0x0E3A, 0x0E3F...0x0E5B: bytes.append(UInt8(scalar.value - 0x0E00 + 0xA0))
      default: bytes.append(0xFF)
      }
    }
    bytes.append(0)
    return bytes
  }
}

/// The ordinary break places that are not word breaks of the dictionary (`docs/thai.md` 7).
enum OrdinaryBreaks {
  static func mark(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    for index in text.indices.dropFirst() {
      let (before, after) = (text[index - 1], text[index])
      let isPlace =
        switch before {
        case " ": true
        case "/": index > 1 && endsWord(text[index - 2]) && !after.isDigit
        case ")": after.isThai || after == "("
        default: after == "("
        }
      if isPlace { levels[index] = .ordinary }
    }
  }

  /// Whether a stroke behind this scalar parts two words.
  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isThai || scalar.isLatinLetter || scalar == "." || scalar == ")"
  }
}
