/// `thai-digit-style`: a file in whose prose both scripts of digits occur (`docs/thai.md` 8).
///
/// Feed it the texts of one file in order; it points at the first number of the rarer script.
public struct DigitStyleCheck: Sendable {
  /// A number in one of the texts.
  public struct Place: Hashable, Sendable {
    /// Which text, from 0 in the order of feeding.
    public var text: Int
    /// Where in it, in scalars.
    public var range: Range<Int>
  }

  private var texts = 0
  private var thai: (count: Int, first: Place?) = (0, nil)
  private var arabic: (count: Int, first: Place?) = (0, nil)

  /// Makes a check that has seen nothing.
  public init() {}

  /// Counts the numbers of the next text; numbers in two scripts are another rule's.
  public mutating func add(_ text: String) {
    defer { texts += 1 }
    guard Digits.occur(in: text) else { return }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count && scalars[index].isDigit { index += 1 }
      let number = scalars[start..<index]
      let place = Place(text: texts, range: start..<index)
      if number.isEmpty {
        index += 1
      } else if number.allSatisfy(\.isThaiDigit) {
        thai = (thai.count + 1, thai.first ?? place)
      } else if number.allSatisfy(\.isASCIIDigit) && !isLatin(scalars, start..<index) {
        arabic = (arabic.count + 1, arabic.first ?? place)
      }
    }
  }

  /// Numbers that touch Latin letters are no choice of style (COVID-19, PMQA4.0).
  private func isLatin(_ text: [Unicode.Scalar], _ number: Range<Int>) -> Bool {
    var start = number.lowerBound
    while start > 0, !text[start - 1].isSpace, !text[start - 1].isThai {
      start -= 1
      if text[start].isLatinLetter { return true }
      if number.lowerBound - start > 20 { break }
    }
    return start > 1 && text[start - 1] == " " && text[start - 2].isLatinLetter
  }

  /// The first number of the rarer script, if both occur; of two equally common ones, the Arabic.
  public var rarer: Place? {
    guard let thaiPlace = thai.first, let arabicPlace = arabic.first else { return nil }
    return thai.count < arabic.count ? thaiPlace : arabicPlace
  }
}
