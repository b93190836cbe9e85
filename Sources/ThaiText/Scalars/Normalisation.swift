@_spi(_Unicode) import Swift

/// Canonical composition (NFC) of strings that arrive from files (`docs/content-model.md` 13.1).
///
/// Nearly all texts are in NFC already, so a scan of the bytes decides first. It lets pass what NFC cannot change:
/// scalars below U+0300, Thai whose marks stand in canonical order, and the signs of the allow-list. For the rest
/// the standard library's own composer is used: it is the one behind `String ==`, so no second table of Unicode
/// data is needed; full Foundation would bring ICU into the process for the same result.
public enum Normalisation {
  /// The text in NFC.
  public static func nfc(_ text: String) -> String {
    var text = text
    let isSafe = text.withUTF8 { isComposed($0.span) }
    return isSafe ? text : String(scalars: text._nfc)
  }

  /// Whether the bytes are certainly in NFC; false means only that it is worth composing them.
  public static func isComposed(_ utf8: Span<UInt8>) -> Bool {
    var index = 0
    var lastClass: UInt8 = 0
    while index < utf8.count {
      let lead = utf8[index]
      if lead < 0xCC {
        // ASCII, and two-byte scalars below U+0300: all composed, none reorders.
        index += lead < 0x80 ? 1 : 2
        lastClass = 0
        continue
      }
      guard index + 2 < utf8.count, lead == 0xE0 || lead == 0xE2 else { return false }
      let (second, third) = (utf8[index + 1], utf8[index + 2])
      if lead == 0xE0 {
        guard second == 0xB8 || second == 0xB9 else { return false }
        let current = combiningClass(second, third)
        if current != 0 && current < lastClass { return false }
        lastClass = current
      } else {
        guard isStableSign(second, third) else { return false }
        lastClass = 0
      }
      index += 3
    }
    return true
  }

  /// The canonical combining class of the Thai scalar `E0 second third`.
  private static func combiningClass(_ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (second, third) {
    case (0xB8, 0xB8), (0xB8, 0xB9): 103
    case (0xB8, 0xBA): 9
    case (0xB9, 0x88...0x8B): 107
    default: 0
    }
  }

  /// Whether `E2 second third` (U+2000–2BFF) is a sign that NFC leaves alone.
  private static func isStableSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x82  // not U+2000 and U+2001, which are two names of U+2002 and U+2003
    case 0x81, 0x82: true
    case 0x83: third < 0x90  // not the combining signs from U+20D0
    case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // not Ω, K and Å
    case 0x85...0x8B: true
    case 0x8C: third != 0xA9 && third != 0xAA  // not the angle brackets
    case 0x8D...0xAA: true
    default: false
    }
  }
}
