public import ManualModel

/// Printed totals and amounts (`docs/thai.md` 11).
extension PrintStyle {
  /// A total with its bound word, for example `ประมาณ ๖๒ วัน ๖ ชั่วโมง`; empty for an empty total.
  ///
  /// What has to be said behind it is in `remarks(on:)`.
  public func total(_ total: TotalTime) -> String {
    guard !total.isEmpty else { return "" }
    let bound = boundWord(total).map { $0 + space } ?? ""
    return bound + amounts(total) + (total.isOpen ? "+" : "")
  }

  /// What must be said about a total, in order: steps without a time, repetitions left out.
  public func remarks(on total: TotalTime) -> [String] {
    var remarks: [String] = []
    let count = total.stepsWithoutTime
    if count > 0 {
      let number = number(count) + space
      let steps = count == 1 ? "step" : "steps"
      remarks.append(
        language == .thai ? "(\(number)ขั้นตอนไม่ระบุเวลา)" : "(\(number)\(steps) without a time)")
    }
    if total.leavesOutReturns {
      remarks.append(language == .thai ? "ไม่รวมการทำซ้ำ" : "without repetitions")
    }
    return remarks
  }

  /// A number with its unit of time: `๓ วัน`, `3 days`.
  public func amount(_ amount: Rational, _ unit: TimeUnit) -> String {
    number(amount) + space + name(unit, isOne: amount == Rational(1))
  }

  /// The name of a unit of time.
  public func name(_ unit: TimeUnit, isOne: Bool) -> String {
    let (thai, one, many) = unit.names
    return language == .thai ? thai : isOne ? one : many
  }

  /// ประมาณ wins; a sum of upper and lower limits is no limit either and is about right.
  private func boundWord(_ total: TotalTime) -> String? {
    if total.isAbout || (total.isAtMost && total.isAtLeast) { return language == .thai ? "ประมาณ" : "about" }
    if total.isAtMost { return language == .thai ? "ไม่เกิน" : "at most" }
    if total.isAtLeast { return language == .thai ? "อย่างน้อย" : "at least" }
    return nil
  }

  private func amounts(_ total: TotalTime) -> String {
    let (lower, upper) = (total.lower, total.upper)
    // Unit by unit only where each unit has both ends; `30 minutes – 1 hour` is two phrases.
    guard lower.units == upper.units, upper.units.allSatisfy({ lower[$0] <= upper[$0] }) else {
      return [phrase(lower, lower), phrase(upper, upper)].filter { !$0.isEmpty }.joined(separator: " – ")
    }
    return phrase(lower, upper)
  }

  private func phrase(_ lower: TotalTime.Amounts, _ upper: TotalTime.Amounts) -> String {
    let parts = upper.units.filter { $0 != .workday }.map { amount(lower[$0], upper[$0], $0) }
    var text = parts.joined(separator: " ")
    if upper[.workday] != Rational(0) {
      text += (text.isEmpty ? "" : " + ") + amount(lower[.workday], upper[.workday], .workday)
    }
    return text
  }

  private func amount(_ low: Rational, _ high: Rational, _ unit: TimeUnit) -> String {
    low == high ? amount(high, unit) : number(low) + "–" + amount(high, unit)
  }
}

extension TimeUnit {
  fileprivate var names: (thai: String, one: String, many: String) {
    switch self {
    case .minute: ("นาที", "minute", "minutes")
    case .hour: ("ชั่วโมง", "hour", "hours")
    case .day: ("วัน", "day", "days")
    case .workday: ("วันทำการ", "working day", "working days")
    case .week: ("สัปดาห์", "week", "weeks")
    case .month: ("เดือน", "month", "months")
    case .year: ("ปี", "year", "years")
    }
  }
}
