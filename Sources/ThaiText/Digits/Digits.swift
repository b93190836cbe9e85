public import ManualModel

/// Digits of both scripts: printing, converting and reading numbers (`docs/thai.md` 2).
public enum Digits {
  /// A whole number in the digits of `script`, without separators.
  public static func string(_ number: Int, _ script: DigitScript) -> String {
    let ascii = String(number)
    return script == .arabic ? ascii : thai(ascii)
  }

  /// An ASCII text with its digits in Thai; every number of every page goes this way.
  private static func thai(_ ascii: String) -> String {
    String(unsafeUninitializedCapacity: 3 * ascii.utf8.count) { bytes in
      var count = 0
      func add(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      for byte in ascii.utf8 {
        guard byte >= 0x30 && byte <= 0x39 else {
          add(byte)
          continue
        }
        // ๐ to ๙ are E0 B9 90 to E0 B9 99.
        add(0xE0)
        add(0xB9)
        add(byte + 0x60)
      }
      return count
    }
  }

  /// A number with as many decimals as it needs, at most six.
  public static func string(_ number: Rational, _ script: DigitScript) -> String {
    let (whole, rest) = number.numerator.magnitude.quotientAndRemainder(
      dividingBy: UInt(number.denominator))
    var decimals: [Unicode.Scalar] = []
    var remainder = rest
    while remainder != 0 && decimals.count < 6 {
      let (scaled, overflow) = remainder.multipliedReportingOverflow(by: 10)
      if overflow { break }
      let (digit, next) = scaled.quotientAndRemainder(dividingBy: UInt(number.denominator))
      decimals.append(Unicode.Scalar(UInt8(0x30 + digit)))
      remainder = next
    }
    var ascii = (number.numerator < 0 ? "-" : "") + String(whole)
    if !decimals.isEmpty { ascii += "." + String(scalars: decimals) }
    return script == .arabic ? ascii : thai(ascii)
  }

  /// The value of a key of type number: digits of one or both scripts with an optional decimal point.
  ///
  /// At most nine digits stand before the point and six behind it; anything else gives nil.
  public static func number(_ text: String) -> Rational? {
    var whole = 0
    var scale = 1
    var wholeCount = 0
    var decimalCount = -1
    for scalar in text.unicodeScalars {
      if let digit = scalar.digitValue {
        whole = whole * 10 + digit
        if decimalCount >= 0 {
          decimalCount += 1
          scale *= 10
        } else {
          wholeCount += 1
        }
        if wholeCount > 9 || decimalCount > 6 { return nil }
      } else if scalar == "." && decimalCount < 0 && wholeCount > 0 {
        decimalCount = 0
      } else {
        return nil
      }
    }
    return wholeCount > 0 && decimalCount != 0 ? Rational(whole, scale) : nil
  }

  /// The value of a key of type range: `1-11`, also with an en dash and spaces; nil when it is none or runs backwards.
  public static func range(_ text: String) -> ClosedRange<Int>? {
    let scalars = Array(text.unicodeScalars)
    guard let dash = scalars.firstIndex(where: \.isDash) else { return nil }
    func integer(_ part: ArraySlice<Unicode.Scalar>) -> Int? {
      let trimmed = part.drop(while: \.isSpace).reversed().drop(while: \.isSpace).reversed()
      guard let value = number(String(scalars: trimmed)), value.denominator == 1 else { return nil }
      return value.numerator
    }
    guard let low = integer(scalars[..<dash]), let high = integer(scalars[(dash + 1)...]), low <= high else {
      return nil
    }
    return low...high
  }

  /// Whether a text holds a digit of either script.
  public static func occur(in text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where begin(at: index, in: bytes) { return true }
    return false
  }

  /// Whether a digit of either script begins at a byte; ๐ to ๙ are E0 B9 90 to E0 B9 99.
  @inlinable public static func begin(at index: Int, in bytes: Span<UInt8>) -> Bool {
    if bytes[index] < 0x80 { return bytes[index] >= 0x30 && bytes[index] <= 0x39 }
    return bytes[index] == 0xE0 && index + 2 < bytes.count && bytes[index + 1] == 0xB9
      && bytes[index + 2] >= 0x90 && bytes[index + 2] <= 0x99
  }

  static func thaiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isASCIIDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar : scalar
  }
}
