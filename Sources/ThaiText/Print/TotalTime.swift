public import ManualModel

/// A sum of lengths of time, one amount per unit, from a lower to an upper bound (`docs/content-model.md` 19.1).
///
/// Units are never converted into each other, but by `converted(hoursPerDay:)`.
public struct TotalTime: Hashable, Sendable {
  /// The amounts of one bound, by unit.
  public struct Amounts: Hashable, Sendable {
    /// One per unit; none at all is nothing of any unit, which most bounds are before they are added.
    private var values: [Rational] = []

    /// Nothing.
    public init() {}

    /// The amount of a unit.
    public subscript(unit: TimeUnit) -> Rational {
      get { values.isEmpty ? Rational(0) : values[unit.index] }
      set {
        if values.isEmpty {
          if newValue == Rational(0) { return }
          values = Array(repeating: Rational(0), count: TimeUnit.allCases.count)
        }
        values[unit.index] = newValue
      }
    }

    /// Takes, per unit, what `rule` makes of both amounts; of an amount and nothing it makes the amount.
    mutating func join(_ other: Amounts, by rule: (Rational, Rational) -> Rational) {
      if values.isEmpty {
        values = other.values
      } else {
        for (place, value) in other.values.enumerated() { values[place] = rule(values[place], value) }
      }
    }

    /// The units of which there is something, from the largest to the smallest, working days last.
    var units: [TimeUnit] { TimeUnit.printed.filter { self[$0] != Rational(0) } }
  }

  /// The sums of the lower ends.
  public var lower = Amounts()
  /// The sums of the upper ends.
  public var upper = Amounts()
  /// Whether a length is only about right.
  public var isAbout = false
  /// Whether a length is an upper limit.
  public var isAtMost = false
  /// Whether a length is a lower limit.
  public var isAtLeast = false
  /// Whether alternatives in different units were left out: marked “+”.
  public var isOpen = false
  /// How many steps on the way have no time.
  public var stepsWithoutTime = 0
  /// Whether the way holds a return, whose repetitions are not counted.
  public var leavesOutReturns = false

  /// Makes an empty total.
  public init() {}

  /// Whether nothing has been added.
  public var isEmpty: Bool { lower.units.isEmpty && upper.units.isEmpty }

  /// Adds one length.
  public mutating func add(_ length: Timing.Length) {
    lower[length.minUnit] = lower[length.minUnit] + length.min
    upper[length.unit] = upper[length.unit] + length.max
    switch length.bound {
    case .exact: break
    case .about: isAbout = true
    case .atMost, .within: isAtMost = true
    case .atLeast: isAtLeast = true
    }
  }

  /// Adds what a time says by the rule for alternatives: all of a list, the first of cases, the span of an *or*.
  ///
  /// Windows, counts and rounds add nothing. Gives whether there was a length.
  @discardableResult
  public mutating func add(_ timing: Timing) -> Bool {
    let lengths = timing.alternatives.map(\.length)
    switch timing.relation {
    case .list:
      for length in lengths { if let length { add(length) } }
      return lengths.contains { $0 != nil }
    case .cases:
      guard let first = lengths.first.flatMap({ $0 }) else { return false }
      add(first)
    case .or:
      let known = lengths.compactMap { $0 }
      guard var span = known.first else { return false }
      let isOneUnit = known.allSatisfy { $0.unit == span.unit && $0.minUnit == span.unit }
      if isOneUnit {
        for length in known {
          span.min = min(span.min, length.min)
          span.max = max(span.max, length.max)
        }
      } else {
        isOpen = true
      }
      add(span)
    }
    return true
  }

  /// Adds what comes after.
  public mutating func add(_ other: TotalTime) {
    lower.join(other.lower, by: +)
    upper.join(other.upper, by: +)
    takeMarks(of: other)
  }

  /// Takes, per unit, the larger of this and a branch that runs at the same time.
  public mutating func formMaximum(_ branch: TotalTime) {
    lower.join(branch.lower, by: max)
    upper.join(branch.upper, by: max)
    takeMarks(of: branch)
  }

  private mutating func takeMarks(of other: TotalTime) {
    isAbout = isAbout || other.isAbout
    isAtMost = isAtMost || other.isAtMost
    isAtLeast = isAtLeast || other.isAtLeast
    isOpen = isOpen || other.isOpen
    stepsWithoutTime += other.stepsWithoutTime
    leavesOutReturns = leavesOutReturns || other.leavesOutReturns
  }

  /// The same with 60 minutes as an hour and `hoursPerDay` hours as a day (วัน, never วันทำการ).
  public func converted(hoursPerDay: Rational) -> TotalTime {
    guard hoursPerDay > Rational(0) else { return self }
    var result = self
    for bound in [\TotalTime.lower, \TotalTime.upper] {
      result[keyPath: bound].carry(.minute, into: .hour, every: Rational(60))
      result[keyPath: bound].carry(.hour, into: .day, every: hoursPerDay)
    }
    return result
  }
}

extension TotalTime.Amounts {
  /// Moves every whole `size` of a unit into one of the next.
  fileprivate mutating func carry(_ unit: TimeUnit, into next: TimeUnit, every size: Rational) {
    let amount = self[unit]
    let whole = amount.wholes(of: size)
    guard whole > 0 else { return }
    self[next] = self[next] + Rational(whole)
    self[unit] = amount + size.times(-whole)
  }
}

extension Rational {
  /// How many times `size` goes into this; 0 when the numbers are too large to say.
  fileprivate func wholes(of size: Rational) -> Int {
    let (above, overflow) = numerator.multipliedReportingOverflow(by: size.denominator)
    let (below, overflow2) = denominator.multipliedReportingOverflow(by: size.numerator)
    return overflow || overflow2 || below == 0 ? 0 : above / below
  }

  fileprivate func times(_ factor: Int) -> Rational {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
    return Rational(overflow ? 0 : product, denominator)
  }
}

extension TimeUnit {
  /// From the largest to the smallest, working days last.
  fileprivate static let printed: [TimeUnit] = [.year, .month, .week, .day, .hour, .minute, .workday]

  fileprivate var index: Int {
    switch self {
    case .minute: 0
    case .hour: 1
    case .day: 2
    case .workday: 3
    case .week: 4
    case .month: 5
    case .year: 6
    }
  }
}
