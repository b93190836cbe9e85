public import ManualModel

/// `{fy}`, `{fy-1}` and `{fy+1}`: the fiscal year of the manual in an author's text (`docs/content-model.md` 13.4).
public enum Placeholders {
  /// A `{fy…}` of a form that does not exist.
  public struct Unknown: Error, Hashable, Sendable {
    /// Where it stands, in scalars of the text, with its braces.
    public var range: Range<Int>
  }

  /// The text with its placeholders replaced by years, or the first one that does not exist.
  public static func expand(
    _ text: String, fiscalYear: FiscalYear, era: Era, digits: DigitScript
  ) -> Result<String, Unknown> {
    guard text.holds(0x7B) else { return .success(text) }
    return expand(MappedScalars(text)) { offset in
      let year = fiscalYear.buddhistYear + offset - (era == .gregorian ? 543 : 0)
      return Digits.string(year, digits)
    }.map { String(scalars: $0.scalars) }
  }

  /// Replaces placeholders; every scalar of a year comes from the opening brace, its last one from the closing one.
  static func expand(
    _ text: MappedScalars, year: (Int) -> String
  ) -> Result<MappedScalars, Unknown> {
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard let close = end(ofPlaceholderAt: index, in: text.scalars) else {
        result.append(text.scalars[index], from: text.offsets[index])
        index += 1
        continue
      }
      guard let offset = yearOffset(text.scalars[(index + 1)..<close]) else {
        return .failure(Unknown(range: Int(text.offsets[index])..<Int(text.offsets[close]) + 1))
      }
      for scalar in year(offset).unicodeScalars { result.append(scalar, from: text.offsets[index]) }
      result.offsets[result.count - 1] = text.offsets[close]
      index = close + 1
    }
    return .success(result)
  }

  /// The place of the closing brace, if `{fy…}` in any case begins here; braces inside make it an ordinary text.
  private static func end(ofPlaceholderAt start: Int, in text: [Unicode.Scalar]) -> Int? {
    guard text[start] == "{", start + 3 < text.count, text[start + 1].latinLowercased == "f",
      text[start + 2].latinLowercased == "y"
    else { return nil }
    let brace = text[(start + 1)...].firstIndex { $0 == "{" || $0 == "}" || $0 == "\n" }
    guard let brace, text[brace] == "}" else { return nil }
    return brace
  }

  /// The offset that the words between the braces name: `fy`, or `fy`, a sign and a digit from 1 to 9.
  private static func yearOffset(_ words: ArraySlice<Unicode.Scalar>) -> Int? {
    guard words.starts(with: ["f", "y"]) else { return nil }
    let rest = Array(words.dropFirst(2))
    if rest.isEmpty { return 0 }
    guard rest.count == 2, rest[0] == "+" || rest[0] == "-", rest[1].isASCIIDigit,
      let digit = rest[1].digitValue, digit > 0
    else { return nil }
    return rest[0] == "+" ? digit : -digit
  }
}
