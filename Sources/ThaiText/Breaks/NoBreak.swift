/// The places where no line is ever broken, rules B1 to B9 (`docs/thai.md` 7).
enum NoBreak {
  static func mark(_ levels: inout [BreakLevel], in text: [Unicode.Scalar]) {
    levels[0] = .never
    for index in text.indices.dropFirst() where isForbidden(index, text) { levels[index] = .never }
  }

  private static func isForbidden(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let (before, after) = (text[index - 1], text[index])
    if after.isThaiMark || after.isFollowingVowel || before.isLeadingVowel { return true }
    if after.isSpace || before.value == 0xA0 { return true }
    if clingsBackwards(after) || clingsForwards(before) { return true }
    if before.isDigit || after.isDigit { if isInsideNumber(index, text) { return true } }
    if after.isThai {
      return endsOpenly(index, text) || carriesThanthakhat(index, text) || isInsideSign(index, text)
    }
    if after == "\"" || after == "'" { return !opens(index, text) }
    return (before == "\"" || before == "'") && opens(index - 1, text)
  }

  /// B6: signs that never begin a line.
  private static func clingsBackwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "”", "’", "»", ",", ".", ";", ":", "!", "?", "%", "…", "๚", "๛", "๏", "/", "-", "–",
      "—",
      "ฯ", "ๆ", "°":
      true
    default: false
    }
  }

  /// B7: signs that never end a line.
  private static func clingsForwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "“", "‘", "«", "฿", "#": true
    default: false
    }
  }

  /// A straight quote opens at the start and behind a space or bracket.
  private static func opens(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    index == 0 || text[index - 1].isSpace || clingsForwards(text[index - 1])
  }

  /// B4: behind `ั`, `ื` or `็`, also with a tone, a letter must follow; `ก็` is a word.
  private static func endsOpenly(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    var mark = index - 1
    if text[mark].isToneMark && mark > 0 { mark -= 1 }
    switch text[mark].value {
    case 0x0E31, 0x0E37: return true
    case 0x0E47: return !(mark > 0 && text[mark - 1] == "ก" && mark == index - 1)
    default: return false
    }
  }

  /// B5: a consonant that carries `์`, `ิ์` or `ุ์` stays with what is before it.
  private static func carriesThanthakhat(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard text[index].isThaiConsonant else { return false }
    var mark = index + 1
    if mark < text.count, text[mark].value == 0x0E34 || text[mark].value == 0x0E38 { mark += 1 }
    return mark < text.count && text[mark].value == 0x0E4C
  }

  /// B8: inside ฯลฯ, and before พ in ฯพณฯ.
  private static func isInsideSign(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard text[index - 1] == "ฯ", index + 1 < text.count else { return false }
    if text[index] == "ล" { return text[index + 1] == "ฯ" }
    return text[index] == "พ" && text[index + 1] == "ณ" && index + 2 < text.count && text[index + 2] == "ฯ"
  }

  /// B9: between digits, at the signs of a number, and where Thai, also with its full stop, and a digit touch.
  private static func isInsideNumber(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let (before, after) = (text[index - 1], text[index])
    if before.isDigit && after.isDigit { return true }
    if before.isThai || after.isThai { return true }
    if after.isDigit && before == "." && index > 1 && text[index - 2].isThai { return true }
    if after.isDigit { return Digits.isNumberSign(before) && index > 1 && text[index - 2].isDigit }
    return Digits.isNumberSign(after) && index + 1 < text.count && text[index + 1].isDigit
  }
}
