/// A text folded for search, with the way back to the text as written (`docs/thai.md` 6.1).
public struct FoldedText: Sendable {
  /// The folded scalars.
  public let scalars: [Unicode.Scalar]
  /// For each folded scalar the offset, in scalars, of the one it came from.
  public let offsets: [Int32]

  /// The folded scalars as text.
  public var text: String { String(scalars: scalars) }
}

/// The folds of search: spelling, spacing, dots of abbreviations, ฯ and ๆ, digits and case do not count.
public enum Fold {
  /// The tone-exact fold.
  public static func strict(_ text: String) -> FoldedText { fold(text, dropsTones: false) }

  /// The fold that is searched: as `strict`, and without `็ ่ ้ ๊ ๋ ์ ๎`; vowels are never dropped.
  public static func loose(_ text: String) -> FoldedText { fold(text, dropsTones: true) }

  private static func fold(_ text: String, dropsTones: Bool) -> FoldedText {
    var folded = withoutSpacing(substituted(text), dropsTones: dropsTones)
    Repair.order(&folded)
    return FoldedText(scalars: folded.scalars, offsets: folded.offsets)
  }

  /// Steps 1 and 2: invisible characters go; spaces, case, dashes, quotes and digits become plain.
  private static func substituted(_ text: String) -> MappedScalars {
    var result = MappedScalars()
    result.reserveCapacity(text.utf8.count)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      if !isInvisible(scalar) { result.append(plain(scalar), from: offset) }
      offset += 1
    }
    return result
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164,
      0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isSpace { return " " }
    if scalar.isDash { return "-" }
    switch scalar {
    case "“", "”", "„": return "\""
    case "‘", "’": return "'"
    default: return scalar.digitAsASCII.latinLowercased
    }
  }

  /// Steps 3 to 5: ฯลฯ, ฯ and ๆ go, dots behind Thai go, spaces beside Thai go, other runs of spaces are one space.
  ///
  /// A dot is judged by what stands before it in the result, so that folding a fold changes nothing.
  private static func withoutSpacing(_ text: MappedScalars, dropsTones: Bool) -> MappedScalars {
    var result = MappedScalars()
    result.reserveCapacity(text.count)
    var pendingSpace: Int32?
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      let offset = text.offsets[index]
      index += 1
      let isBehindThai = result.scalars.last?.isThai ?? false
      if scalar == "ฯ" || scalar == "ๆ" {
        if scalar == "ฯ", index + 1 < text.count, text.scalars[index] == "ล", text.scalars[index + 1] == "ฯ" {
          index += 2
        }
      } else if scalar == " " {
        if pendingSpace == nil && !result.scalars.isEmpty && !isBehindThai { pendingSpace = offset }
      } else if !(scalar == "." && isBehindThai) && !(dropsTones && isDroppedByLooseFold(scalar)) {
        if let space = pendingSpace, !scalar.isThai { result.append(" ", from: space) }
        pendingSpace = nil
        result.append(scalar, from: offset)
      }
    }
    return result
  }

  private static func isDroppedByLooseFold(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0x0E47 && scalar.value <= 0x0E4C) || scalar.value == 0x0E4E
  }
}
