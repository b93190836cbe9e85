public import ManualModel

extension Digits {
  /// A time, target, numbered party or generated sentence with its numbers in the digits of the manual.
  ///
  /// Towards Thai digits a number that touches Latin stays as it is (COVID-19, ISO 9001:2015, addresses); towards
  /// Arabic digits every Thai digit is replaced. Not for prose, which keeps its digits as typed.
  public static func convert(_ text: String, to script: DigitScript) -> String {
    switch script {
    case .arabic:
      guard text.unicodeScalars.contains(where: \.isThaiDigit) else { return text }
      return String(scalars: text.unicodeScalars.map(\.digitAsASCII))
    case .thai:
      let bytes = text.utf8.span
      guard bytes.indices.contains(where: { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }) else { return text }
      return convertToThai(Array(text.unicodeScalars))
    }
  }

  private static func convertToThai(_ text: [Unicode.Scalar]) -> String {
    let runs = LatinRuns(text)
    var result = text
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let end = endOfNumber(text, from: index)
      if !runs.touch(index..<end) {
        for place in index..<end { result[place] = thaiDigit(text[place]) }
      }
      index = end
    }
    return String(scalars: result)
  }

  /// The end of `[0-9]+([.,:/\-–][0-9]+)*` that begins at `start`.
  private static func endOfNumber(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while true {
      while end < text.count && text[end].isASCIIDigit { end += 1 }
      guard end + 1 < text.count, isNumberSign(text[end]), text[end + 1].isASCIIDigit else { return end }
      end += 1
    }
  }

  static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ":", "/", "-", "–": true
    default: false
    }
  }

  /// The stretches of ASCII and Latin letters that are looked at around a number, found in one pass.
  private struct LatinRuns {
    private let text: [Unicode.Scalar]
    /// For each scalar the number of its run, or -1.
    private var run: [Int32] = []
    private var start: [Int] = []
    private var holdsLatin: [Bool] = []

    init(_ text: [Unicode.Scalar]) {
      self.text = text
      run.reserveCapacity(text.count)
      var isInside = false
      for (index, scalar) in text.enumerated() {
        let belongs = Self.belongs(scalar)
        if belongs && !isInside {
          start.append(index)
          holdsLatin.append(false)
        }
        if belongs && scalar.isLatinLetter { holdsLatin[holdsLatin.count - 1] = true }
        run.append(belongs ? Int32(start.count - 1) : -1)
        isInside = belongs
      }
    }

    /// Whether the runs that `number` begins and ends in hold a Latin letter, or the first stands one space behind one.
    func touch(_ number: Range<Int>) -> Bool {
      let (first, last) = (Int(run[number.lowerBound]), Int(run[number.upperBound - 1]))
      if holdsLatin[first] || holdsLatin[last] { return true }
      let start = start[first]
      return start >= 2 && text[start - 1] == " " && text[start - 2].isLatinLetter
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "(", ")", "[", "]", "{", "}", "\"", "'", "<", ">", "|", ",", ";": false
      default: (scalar.value > 0x20 && scalar.value < 0x7F) || scalar.isLatinLetter
      }
    }
  }
}
