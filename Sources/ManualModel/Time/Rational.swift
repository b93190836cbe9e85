/// An exact fraction, always in lowest terms with a positive denominator.
///
/// The grammars accept at most nine digits before the point and six behind it, so nothing here overflows for
/// amounts that were read; sums that would leave `Int` are clamped.
public struct Rational: Hashable, Comparable, Sendable {
  /// Above the line.
  public let numerator: Int
  /// Below the line, at least 1.
  public let denominator: Int

  /// Makes `numerator / denominator` in lowest terms; a denominator of 0 counts as 1.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    let below = denominator == 0 ? 1 : denominator
    let divisor = Rational.greatestCommonDivisor(numerator.magnitude, below.magnitude)
    let sign = below < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (below / divisor)
  }

  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, Int(clamping: a))
  }

  /// Orders by value.
  public static func < (a: Rational, b: Rational) -> Bool {
    multiply(a.numerator, b.denominator) < multiply(b.numerator, a.denominator)
  }

  /// The sum.
  public static func + (a: Rational, b: Rational) -> Rational {
    let (sum, overflow) = multiply(a.numerator, b.denominator)
      .addingReportingOverflow(multiply(b.numerator, a.denominator))
    return Rational(overflow ? Int.max : sum, multiply(a.denominator, b.denominator))
  }

  private static func multiply(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? ((a < 0) != (b < 0) ? Int.min + 1 : Int.max) : product
  }
}
