/// The repairs of Thai spelling order (`docs/thai.md` 1, steps R0 to R3); applying them twice changes nothing more.
public enum Repair {
  /// The text with invisible separators removed (R0) and its vowels and marks in order (R1–R3).
  public static func repaired(_ text: String) -> String {
    guard isNeeded(by: text) else { return text }
    var mapped = MappedScalars(text)
    removeSeparators(&mapped)
    order(&mapped)
    return String(scalars: mapped.scalars)
  }

  /// Whether any scalar stands where a repair would act: a separator, `ํ`, `เเ`, or marks out of order or twice.
  static func isNeeded(by text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.value == 0xA0 || isSeparator(scalar) || scalar == "\u{0E4D}" { return true }
      if scalar.value >= 0x0E30 && scalar.value <= 0x0E4E {
        if isOrdered(scalar) && isOrdered(previous),
          scalar == previous || rank(previous) > rank(scalar)
        {
          return true
        }
        if scalar == "เ" && previous == "เ" { return true }
      }
      previous = scalar
    }
    return false
  }

  /// R0: the five invisible separators go, a no-break space becomes a space.
  static func removeSeparators(_ text: inout MappedScalars) {
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    for (scalar, offset) in zip(text.scalars, text.offsets) where !isSeparator(scalar) {
      result.append(scalar.value == 0xA0 ? " " : scalar, from: offset)
    }
    text = result
  }

  /// R1 to R3.
  static func order(_ text: inout MappedScalars) {
    joinDoubleSaraE(&text)
    joinSplitSaraAm(&text)
    sortMarks(&text)
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200C, 0x200D, 0x2060, 0xAD: true
    default: false
    }
  }

  /// R1: `เเ` becomes `แ`, from left to right.
  private static func joinDoubleSaraE(_ text: inout MappedScalars) {
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isDouble = text.scalars[index] == "เ" && index + 1 < text.count && text.scalars[index + 1] == "เ"
      result.append(isDouble ? "แ" : text.scalars[index], from: text.offsets[index])
      index += isDouble ? 2 : 1
    }
    text = result
  }

  /// R2: a run of marks with `ํ` directly before `า` loses it, and the `า` becomes `ำ`.
  private static func joinSplitSaraAm(_ text: inout MappedScalars) {
    guard text.scalars.contains("\u{0E4D}") else { return }
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count && text.scalars[index].isThaiMark { index += 1 }
      let run = start..<index
      let joins =
        index < text.count && text.scalars[index] == "า" && text.scalars[run].contains("\u{0E4D}")
      for place in run where !(joins && text.scalars[place] == "\u{0E4D}") {
        result.append(text.scalars[place], from: text.offsets[place])
      }
      if index < text.count {
        result.append(joins ? "ำ" : text.scalars[index], from: text.offsets[index])
        index += 1
      }
    }
    text = result
  }

  /// R3: each run of marks and `ำ` is sorted by rank, then one of neighbouring equals is kept.
  private static func sortMarks(_ text: inout MappedScalars) {
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count && isOrdered(text.scalars[index]) { index += 1 }
      appendSorted(text, start..<index, to: &result)
      if index < text.count {
        result.append(text.scalars[index], from: text.offsets[index])
        index += 1
      }
    }
    text = result
  }

  private static func appendSorted(_ text: MappedScalars, _ run: Range<Int>, to result: inout MappedScalars) {
    if run.count < 2 {
      for place in run { result.append(text.scalars[place], from: text.offsets[place]) }
      return
    }
    var last: Unicode.Scalar?
    for rank in 0...3 {
      for place in run where self.rank(text.scalars[place]) == rank {
        if text.scalars[place] != last { result.append(text.scalars[place], from: text.offsets[place]) }
        last = text.scalars[place]
      }
    }
  }

  private static func isOrdered(_ scalar: Unicode.Scalar) -> Bool { scalar.isThaiMark || scalar == "ำ" }

  /// The place of a mark among the marks of one consonant: ฺ, then vowels, then tones and ็ ์ ๎, then ำ.
  static func rank(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0E3A: 0
    case 0x0E33: 3
    case 0x0E47...0x0E4C, 0x0E4E: 2
    default: 1
    }
  }
}
