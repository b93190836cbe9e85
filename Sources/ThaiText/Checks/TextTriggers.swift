/// What a text holds that a rule could fire on, found in one pass; most texts hold nothing and cost no more.
struct TextTriggers: OptionSet {
  let rawValue: UInt32

  static let thai = TextTriggers(rawValue: 1 << 0)
  static let western = TextTriggers(rawValue: 1 << 1)
  static let bad = TextTriggers(rawValue: 1 << 2)
  static let foreign = TextTriggers(rawValue: 1 << 3)
  static let invisible = TextTriggers(rawValue: 1 << 4)
  static let oddSpace = TextTriggers(rawValue: 1 << 5)
  static let marks = TextTriggers(rawValue: 1 << 6)
  static let saraE = TextTriggers(rawValue: 1 << 7)
  static let saraAm = TextTriggers(rawValue: 1 << 8)
  static let lakkhangyao = TextTriggers(rawValue: 1 << 9)
  static let shortWord = TextTriggers(rawValue: 1 << 10)
  static let leadingVowel = TextTriggers(rawValue: 1 << 11)
  static let looseVowel = TextTriggers(rawValue: 1 << 12)
  static let thaiDigit = TextTriggers(rawValue: 1 << 13)
  static let asciiDigit = TextTriggers(rawValue: 1 << 14)
  static let era = TextTriggers(rawValue: 1 << 15)
  static let latinTouchesThai = TextTriggers(rawValue: 1 << 16)
  static let stops = TextTriggers(rawValue: 1 << 17)
  static let maiyamok = TextTriggers(rawValue: 1 << 18)
  static let paiyannoi = TextTriggers(rawValue: 1 << 19)
  static let confusable = TextTriggers(rawValue: 1 << 20)
  static let digitTouchesThai = TextTriggers(rawValue: 1 << 21)

  /// Everything, so that every rule looks for itself.
  static func all(of text: String) -> TextTriggers {
    let isThai = text.unicodeScalars.contains(where: \.isThai)
    return TextTriggers(rawValue: isThai ? UInt32.max : UInt32.max - TextTriggers.thai.rawValue)
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Looks at each scalar and the one before it.
  init(_ text: String) {
    var found: TextTriggers = []
    var before: Unicode.Scalar = " "
    var wordLength = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        found.formUnion(TextTriggers.ascii(scalar, after: before))
      } else if scalar.value >= 0x0E00 && scalar.value < 0x0E60 {
        found.formUnion(TextTriggers.thai(scalar, after: before))
      } else {
        found.formUnion(TextTriggers.other(scalar))
        if before.isLeadingVowel { found.insert(.leadingVowel) }
      }
      if scalar == " " {
        if wordLength == 1 && before.isThai { found.insert(.shortWord) }
        wordLength = 0
      } else if !scalar.isThaiMark {
        wordLength += 1
      }
      before = scalar
    }
    if before.isLeadingVowel { found.insert(.leadingVowel) }
    self = found
  }

  @inline(__always)
  private static func ascii(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    var found: TextTriggers = []
    if scalar.value < 0x20 || scalar.value == 0x7F {
      if ScalarKinds.isControl(scalar) { found.insert(.bad) }
    } else if scalar.isASCIIDigit {
      found.insert(.asciiDigit)
    } else if scalar == "." {
      if before == "." { found.insert(.stops) }
    } else if scalar.isASCIILetter && before.isThai {
      found.insert(.latinTouchesThai)
    }
    if before.isLeadingVowel && scalar != "-" { found.insert(.leadingVowel) }
    return found
  }

  @inline(__always)
  private static func thai(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    if scalar.isThaiConsonant {
      var found: TextTriggers = .thai
      if before.isDigit { found.insert(.digitTouchesThai) }
      if before.isASCIILetter { found.insert(.latinTouchesThai) }
      if scalar == "ศ" && before == "." { found.insert(.era) }
      if ConfusableWords.mayEnd(before, scalar) { found.insert(.confusable) }
      return found
    }
    if scalar.isThaiMark { return mark(scalar, after: before) }
    return vowelOrSign(scalar, after: before)
  }

  private static func mark(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    var found: TextTriggers = .thai
    if ConfusableWords.mayEnd(before, scalar) { found.insert(.confusable) }
    if before.isThaiMark {
      let isPlain =
        Repair.rank(before) == 1 && Repair.rank(scalar) == 2 && scalar.value != 0x0E47
        && before.value != 0x0E4D
      if !isPlain { found.insert(.marks) }
    } else if !before.isThaiConsonant {
      found.insert(.looseVowel)
    }
    if scalar.value == 0x0E4D || before == "ำ" { found.insert(.saraAm) }
    if before.isLeadingVowel { found.insert(.leadingVowel) }
    return found
  }

  private static func vowelOrSign(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    if scalar.isThaiDigit { return before.isLeadingVowel ? [.thaiDigit, .leadingVowel] : .thaiDigit }
    var found: TextTriggers = scalar.isThai ? .thai : []
    if before.isLeadingVowel { found.insert(.leadingVowel) }
    if scalar.isLeadingVowel {
      if before == "เ" { found.insert(.saraE) }
      if before.isDigit { found.insert(.digitTouchesThai) }
      if before.isASCIILetter { found.insert(.latinTouchesThai) }
    } else if scalar.isFollowingVowel {
      if scalar == "ๅ" { found.insert(.lakkhangyao) }
      if before.value == 0x0E4D { found.insert(.saraAm) }
      if !before.isThaiConsonant && !before.isThaiMark { found.insert(.looseVowel) }
    } else if scalar == "ๆ" {
      found.insert(.maiyamok)
    } else if scalar == "ฯ" {
      found.insert(.paiyannoi)
    }
    return found
  }

  private static func other(_ scalar: Unicode.Scalar) -> TextTriggers {
    var found: TextTriggers = .western
    if ScalarKinds.isBad(scalar) { found.insert(.bad) }
    if ScalarKinds.isInvisible(scalar) { found.insert(.invisible) }
    if ScalarKinds.isOddSpace(scalar) { found.insert(.oddSpace) }
    if !ScalarKinds.isAllowed(scalar) { found.insert(.foreign) }
    return found
  }
}
