public import ManualModel

extension DateGrammar {
  /// The Buddhist-era year that a text of `since` holds, if any (`docs/content-model.md` 15.6).
  ///
  /// Looked for, in this order: a date; month and year; ปีงบประมาณ and year; พ.ศ. or ปี and year; four digits that are
  /// a year. What cannot be is passed over without a finding.
  public static func since(_ text: String, fiscalYear: FiscalYear) -> Int? {
    let prepared = PreparedText(text, fiscalYear: fiscalYear)
    let rules: [(inout TimeScanner) -> Int?] = [
      { $0.date()?.year },
      { $0.month() == nil ? nil : $0.year() },
      { $0.take("ปีงบประมาณ") ? $0.year() : nil },
      { $0.take("พ.ศ.") || $0.take("ปี") ? $0.year() : nil },
      { scanner in
        let start = scanner.position
        guard scanner.digits()?.count == 4 else { return nil }
        scanner.position = start
        return scanner.year()
      },
    ]
    for rule in rules {
      if let year = first(rule, in: prepared, fiscalYear) { return year + 543 }
    }
    return nil
  }

  /// What the rule gives at the first place where it matches without a fault.
  private static func first(
    _ rule: (inout TimeScanner) -> Int?, in text: PreparedText, _ fiscalYear: FiscalYear
  ) -> Int? {
    var scanner = TimeScanner(text, fiscalYear: fiscalYear)
    for place in text.bytes.indices where text.isScalarStart(place) && text.bytes[place] != 0x20 {
      let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
      if place > 0 && isDigit(text.bytes[place]) && isDigit(text.bytes[place - 1]) { continue }
      (scanner.position, scanner.fault) = (place, nil)
      if let year = rule(&scanner), scanner.fault == nil { return year }
    }
    return nil
  }
}
