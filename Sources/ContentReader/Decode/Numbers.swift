import ManualModel
import ThaiText

extension Decoding {
  /// A number: digits of either script with an optional decimal point.
  mutating func number(_ field: Field?) -> Located<Rational>? {
    guard let field, let text = line(field.node, field.key, .number) else { return nil }
    guard let value = Digits.number(text.value) else {
      wrongType(field.node, field.key, .number)
      return nil
    }
    return Located(value, at: text.range)
  }

  /// A whole number.
  mutating func wholeNumber(_ field: Field?) -> Int? {
    guard let field, let text = line(field.node, field.key, .wholeNumber) else { return nil }
    guard let value = Digits.number(text.value), value.denominator == 1 else {
      wrongType(field.node, field.key, .wholeNumber)
      return nil
    }
    return value.numerator
  }

  /// A range such as `1-11`, of at most `limit` numbers.
  mutating func range(_ field: Field?, limit: Int) -> ClosedRange<Int>? {
    guard let field, let text = line(field.node, field.key, .range) else { return nil }
    guard let value = Digits.range(text.value) else {
      wrongType(field.node, field.key, .range)
      return nil
    }
    guard value.count <= limit else {
      tooMany(value.count, field, limit: limit)
      return nil
    }
    return value
  }

  /// A year, in พ.ศ.
  mutating func year(_ field: Field?, against fiscalYear: FiscalYear?) -> Int? {
    guard let field, let text = line(field.node, field.key) else { return nil }
    return read(text) { DateGrammar.year($0, fiscalYear: fiscalYear) }
  }

  /// An address outside: `https://…` or `http://…`, without spaces.
  mutating func url(_ field: Field?) -> Text? {
    guard let field, let text = line(field.node, field.key, .url) else { return nil }
    let host = ["https://", "http://"].first { text.value.lowercased().hasPrefix($0) }
      .map { text.value.utf8.dropFirst($0.utf8.count) }
    guard let first = host?.first, first != UInt8(ascii: "/"),
      !text.value.utf8.contains(where: { $0 <= 0x20 })
    else {
      wrongType(field.node, field.key, .url)
      return nil
    }
    return text
  }

  /// A path below `files/`.
  mutating func path(_ field: Field?) -> Text? {
    guard let field, let text = line(field.node, field.key) else { return nil }
    if let fault = ContentPath.fault(of: text.value, endings: ContentPath.all) {
      let count = findings.count
      findings.append(.unsafeContentPath(text.value, fault, at: text.range))
      placeFindings(from: count)
      return nil
    }
    namedFiles.append(NamedFile(path: text, isRequired: true))
    return text
  }
}
