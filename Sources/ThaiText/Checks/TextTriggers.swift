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

  /// Looks at each scalar and the one before it, through a table for ASCII and Thai.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextTriggers(utf8: $0.span) }
  }

  private init(utf8: Span<UInt8>) {
    let pairs = TextTriggers.pairs
    var found: UInt32 = 0
    var before = 0x20
    var wordLength = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let code: Int
      if byte < 0x80 {
        code = Int(byte)
        index += 1
      } else if byte == 0xE0, index + 2 < utf8.count, utf8[index + 1] & 0xFE == 0xB8 {
        code = 0x80 | Int(utf8[index + 1] & 1) << 6 | Int(utf8[index + 2] & 0x3F)
        index += 3
      } else {
        found |= TextTriggers.other(TextTriggers.scalar(utf8, &index)).rawValue
        code = TextTriggers.neutral
      }
      found |= pairs[before << 8 | code]
      if code == 0x20 {
        if wordLength == 1 && before >= 0x80 { found |= TextTriggers.shortWord.rawValue }
        wordLength = 0
      } else if pairs[code] & TextTriggers.isMark == 0 {
        wordLength += 1
      }
      before = code
    }
    if TextTriggers.scalar(ofCode: before).isLeadingVowel { found |= TextTriggers.leadingVowel.rawValue }
    self.init(rawValue: found & ~TextTriggers.isMark)
  }

  // MARK: The table of pairs

  /// In the table only: the second scalar of the pair is a mark, which does not lengthen a word.
  private static let isMark: UInt32 = 1 << 31
  /// Stands in the table for every scalar that is neither ASCII nor Thai.
  private static let neutral = 0x21

  /// What two neighbours may trigger, by their codes: ASCII below 0x80, then the Thai block.
  private static let pairs: [UInt32] = (0..<0x10000).map { pair in
    let (before, scalar) = (scalar(ofCode: pair >> 8), scalar(ofCode: pair & 0xFF))
    var found = scalar.value < 0x80 ? ascii(scalar, after: before) : thai(scalar, after: before)
    if before.isThai && scalar.isThai && ConfusableWords.mayHold(before, scalar) { found.insert(.confusable) }
    return found.rawValue | (scalar.isThaiMark ? isMark : 0)
  }

  private static func scalar(ofCode code: Int) -> Unicode.Scalar {
    code < 0x80 ? Unicode.Scalar(UInt8(code)) : Unicode.Scalar(UInt32(0x0E00 + code - 0x80)) ?? " "
  }

  /// The scalar that begins at a byte of valid UTF-8; the index moves behind it.
  private static func scalar(_ utf8: Span<UInt8>, _ index: inout Int) -> Unicode.Scalar {
    let lead = UInt32(utf8[index])
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = count == 4 ? lead & 0x07 : count == 3 ? lead & 0x0F : lead & 0x1F
    for offset in 1..<count where index + offset < utf8.count {
      value = value << 6 | UInt32(utf8[index + offset] & 0x3F)
    }
    index += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

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

  private static func thai(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    if !ScalarKinds.isAllowed(scalar) { return .foreign }
    if scalar.isThaiConsonant {
      var found: TextTriggers = .thai
      if before.isDigit { found.insert(.digitTouchesThai) }
      if before.isASCIILetter { found.insert(.latinTouchesThai) }
      if scalar == "ศ" && before == "." { found.insert(.era) }
      return found
    }
    if scalar.isThaiMark { return mark(scalar, after: before) }
    return vowelOrSign(scalar, after: before)
  }

  private static func mark(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> TextTriggers {
    var found: TextTriggers = .thai
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
