import ManualModel
import ThaiText

/// The words of the book, each bound once to a box that no line break enters.
///
/// A bound word is laid out once however often it is used, and the book breaks lines only where `ThaiText` does;
/// Typst's own model of Thai would break about one line in twelve elsewhere (`docs/book.md` 3).
struct WordBindings {
  /// The definitions so far, one per line.
  private(set) var definitions: [[UInt8]] = []
  /// Words that were wider than their room, with the place of the text.
  private(set) var tooWide: [(word: String, range: SourceRange?)] = []
  /// Letters without a glyph, with the place of the text.
  private(set) var missing: [(letter: Unicode.Scalar, range: SourceRange?)] = []

  private var numbers: [[UInt8]: Int] = [:]
  private var known: [[UInt8]: Setting] = [:]
  private let breaker: LineBreaker

  /// A text set once, reused where its room is wide enough.
  private struct Setting {
    var code: [UInt8]
    var widest: Int
    var widestBold: Int
    var isComplete: Bool
  }

  init(_ breaker: LineBreaker) { self.breaker = breaker }

  /// Appends the markup that prints `text` in a room so wide, in 1/1000 em; nil: any room.
  mutating func append(
    _ text: String, at range: SourceRange?, room: Int?, isBold: Bool, to bytes: inout [UInt8]
  ) {
    let key = Array(text.utf8)
    if let setting = known[key], setting.isComplete,
      (isBold ? setting.widestBold : setting.widest) <= room ?? .max
    {
      bytes += setting.code
      return
    }
    let found = breaker.breaks(in: text)
    var setting = Setting(code: [], widest: 0, widestBold: 0, isComplete: true)
    var wasSplit = false
    for piece in found.pieces() {
      wasSplit = set(piece, of: found, at: range, room: room, isBold: isBold, into: &setting) || wasSplit
    }
    for scalar in found.scalars where !PrintCharacters.canPrint(scalar) {
      missing.append((scalar, range))
      setting.isComplete = false
    }
    bytes += setting.code
    if !wasSplit { known[key] = setting }
  }

  /// Sets one piece; tells whether it had to be split.
  private mutating func set(
    _ piece: Range<Int>, of text: LineBreaks, at range: SourceRange?, room: Int?, isBold: Bool,
    into setting: inout Setting
  ) -> Bool {
    let (core, spaces) = trimmed(piece, of: text)
    let width = PrintCharacters.width(text.scalars[core], isBold: false)
    let boldWidth = PrintCharacters.width(text.scalars[core], isBold: true)
    let isTooWide = (isBold ? boldWidth : width) > room ?? .max
    if isTooWide, let room {
      split(core, of: text, at: range, room: room, isBold: isBold, into: &setting)
    } else {
      appendPiece(text.scalars[core], to: &setting.code)
      setting.widest = max(setting.widest, width)
      setting.widestBold = max(setting.widestBold, boldWidth)
    }
    setting.code += repeatElement(0x20, count: spaces == 0 ? 0 : 1)
    return isTooWide
  }

  /// A piece without the spaces at its end, and their number.
  private func trimmed(_ piece: Range<Int>, of text: LineBreaks) -> (Range<Int>, Int) {
    var end = piece.upperBound
    while end > piece.lowerBound, text.scalars[end - 1] == " " { end -= 1 }
    return (piece.lowerBound..<end, piece.upperBound - end)
  }

  /// Sets a piece that is wider than its room: parted behind a space in it, else where its parts belong together,
  /// else inside a word, which is reported.
  private mutating func split(
    _ piece: Range<Int>, of text: LineBreaks, at range: SourceRange?, room: Int, isBold: Bool,
    into setting: inout Setting
  ) {
    var start = piece.lowerBound
    while start < piece.upperBound {
      var fitting = start
      while fitting < piece.upperBound,
        PrintCharacters.width(text.scalars[start...fitting], isBold: isBold) <= room
      { fitting += 1 }
      let ends = (start + 1..<max(start + 1, fitting)).reversed()
      let end =
        fitting == piece.upperBound
        ? fitting
        : ends.first { text.levels[$0] >= .keep && text.isAfterSpace($0) }
          ?? ends.first { text.levels[$0] >= .keep }
      if end == nil { tooWide.append((String(scalars: text.scalars[piece]), range)) }
      let next = end ?? ends.first { text.levels[$0] >= .emergency } ?? piece.upperBound
      let (core, spaces) = trimmed(start..<next, of: text)
      appendPiece(text.scalars[core], to: &setting.code)
      setting.code += repeatElement(0x20, count: spaces == 0 ? 0 : 1)
      start = next
    }
  }

  /// One piece: a name if it is bound, else a string.
  private mutating func appendPiece(_ scalars: ArraySlice<Unicode.Scalar>, to code: inout [UInt8]) {
    if scalars.isEmpty { return }
    var literal: [UInt8] = []
    literal.appendLiteral(scalars)
    guard scalars.count > 1, scalars.contains(where: { !$0.isPlainLatin }) || scalars.count <= 24 else {
      code.append(UInt8(ascii: "#"))
      code += literal
      code.append(UInt8(ascii: ";"))
      return
    }
    let number = numbers[literal] ?? bind(literal)
    code += Array("#k\(number);".utf8)
  }

  private mutating func bind(_ literal: [UInt8]) -> Int {
    let number = definitions.count + 1
    numbers[literal] = number
    definitions.append(Array("#let k\(number)=box(".utf8) + literal + Array(")".utf8))
    return number
  }
}

extension Unicode.Scalar {
  /// Whether it is of an address or a Latin word.
  fileprivate var isPlainLatin: Bool { value < 0x250 }
}

extension String {
  fileprivate init(scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}

extension [UInt8] {
  /// Appends a string literal of Typst; escaped are the backslash, the quote and line ends.
  mutating func appendLiteral(_ scalars: some Sequence<Unicode.Scalar>) {
    append(UInt8(ascii: "\""))
    for scalar in scalars {
      switch scalar {
      case "\\", "\"":
        append(UInt8(ascii: "\\"))
        append(UInt8(truncatingIfNeeded: scalar.value))
      case "\n": self += Array("\\n".utf8)
      case "\r": self += Array("\\r".utf8)
      default: self += Array(String(scalar).utf8)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
