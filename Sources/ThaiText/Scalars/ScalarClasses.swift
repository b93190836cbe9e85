/// The classes of scalars that the rules of Thai speak of (`docs/thai.md`, table at its head).
extension Unicode.Scalar {
  /// A consonant, with ฤ and ฦ (class `CO`).
  public var isThaiConsonant: Bool { value >= 0x0E01 && value <= 0x0E2E }

  /// A vowel written before its consonant: เ แ โ ใ ไ (class `LV`).
  public var isLeadingVowel: Bool { value >= 0x0E40 && value <= 0x0E44 }

  /// A vowel written after its consonant: ะ า ำ ๅ (class `FV`).
  public var isFollowingVowel: Bool {
    value == 0x0E30 || value == 0x0E32 || value == 0x0E33 || value == 0x0E45
  }

  /// A mark above or below its consonant; it has no width of its own (class `MK`).
  public var isThaiMark: Bool {
    value == 0x0E31 || (value >= 0x0E34 && value <= 0x0E3A) || (value >= 0x0E47 && value <= 0x0E4E)
  }

  /// One of the four tone marks (class `TN`).
  public var isToneMark: Bool { value >= 0x0E48 && value <= 0x0E4B }

  /// A letter, vowel, mark, ฯ or ๆ; digits and ฿ do not count as Thai (class `TH`).
  public var isThai: Bool {
    (value >= 0x0E01 && value <= 0x0E3A) || (value >= 0x0E40 && value <= 0x0E4E)
  }

  /// ๐ to ๙.
  public var isThaiDigit: Bool { value >= 0x0E50 && value <= 0x0E59 }

  /// 0 to 9.
  public var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A digit of either script.
  public var isDigit: Bool { isASCIIDigit || isThaiDigit }

  /// The value of a digit of either script.
  var digitValue: Int? {
    if isASCIIDigit { return Int(value) - 0x30 }
    return isThaiDigit ? Int(value) - 0x0E50 : nil
  }

  /// A–Z or a–z.
  var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }

  /// A letter of the Latin blocks up to U+024F.
  var isLatinLetter: Bool {
    isASCIILetter || value == 0xAA || value == 0xBA
      || (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7)
  }

  /// White space that the folds and the keys of names know.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A hyphen, dash or minus sign.
  var isDash: Bool { value == 0x2D || (value >= 0x2010 && value <= 0x2015) || value == 0x2212 }

  /// The letter in lower case, for A–Z and U+00C0–00DE; every other scalar as it is.
  var latinLowercased: Unicode.Scalar {
    let isUpper = (value >= 0x41 && value <= 0x5A) || (value >= 0xC0 && value <= 0xDE && value != 0xD7)
    return isUpper ? Unicode.Scalar(UInt8(value + 32)) : self
  }

  /// A digit of either script as 0 to 9; every other scalar as it is.
  var digitAsASCII: Unicode.Scalar {
    isThaiDigit ? Unicode.Scalar(UInt8(value - 0x0E50 + 0x30)) : self
  }
}

extension String {
  /// Whether a byte occurs, by way of the bytes themselves: texts are asked this several times.
  public func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  /// Joins scalars to a string, without looking at what they mean.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount * 3)
    for scalar in scalars { bytes.append(utf8Of: scalar) }
    self = String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  mutating func append(utf8Of scalar: Unicode.Scalar) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift & 0x3F)) }
    switch value {
    case ..<0x80: append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(tail(0))
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}

extension [Unicode.Scalar] {
  /// Without spaces at both ends.
  var trimmed: ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return []
    }
    return self[first...last]
  }
}
