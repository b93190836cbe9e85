internal import ThaiText

/// What an input or output is called, for finding the same thing under another process's name for it.
///
/// Spaces, the script of digits, numbers, dots and brackets do not count: they differ between two offices that
/// mean one report, and between two years.
struct ThingName: Sendable {
  /// What is left of the name; equal for names that say the same.
  let key: NameKey
  private let letters: [Unicode.Scalar]

  /// Nil for short names (หนังสือ, รายงาน), which are many things: it takes twelve Thai letters to mean one.
  init?(_ name: String) {
    // Folding makes no name longer.
    guard name.utf8.count >= ThingName.leastBytes else { return nil }
    let plain = NameKey(name).utf8.filter {
      !($0 >= 0x30 && $0 <= 0x39) && $0 != 0x2E && $0 != 0x28 && $0 != 0x29
    }
    guard plain.count >= ThingName.leastBytes, let key = NameKey(folded: plain[...]) else { return nil }
    self.key = key
    letters = Array(key.text.unicodeScalars)
  }

  private static let leastBytes = 36

  /// The pairs of neighbouring letters.
  var bigrams: Bigrams { Bigrams(folded: letters) }

  /// Whether both begin alike: the first word of a Thai name says what kind of thing it is.
  func begins(like other: ThingName) -> Bool {
    letters.prefix(ThingName.headLength) == other.letters.prefix(ThingName.headLength)
  }

  private static let headLength = 4

  /// Numbers of some of the runs of eight letters: the first, and those whose number happens to be divisible by four.
  ///
  /// Chosen by their own value, the same run is chosen in every name that has it, so that names with a long piece
  /// in common meet under some number (winnowing, as in Schleimer, Wilkerson and Aiken 2003).
  var marks: [UInt32] {
    let length = 8
    guard letters.count >= length else { return [] }
    return (0...letters.count - length).compactMap { start in
      // FNV-1a over code points.
      let hash = letters[start..<start + length].reduce(UInt32(2_166_136_261)) {
        ($0 ^ $1.value) &* 16_777_619
      }
      let mixed = hash ^ (hash >> 15)
      return start == 0 || mixed % 4 == 0 ? mixed : nil
    }
  }
}
