/// The key by which names of units, keys and fixed words are compared (`docs/content-model.md` 16.2).
///
/// Two names are the same when their keys are equal. White space, the script of digits, the sort of dash and the
/// case of Latin letters do not count; dots, ฯ and ๆ do. Keys hash and compare by bytes, which is quicker than
/// `String` and keeps spellings apart that Unicode calls equal.
public struct NameKey: Hashable, Comparable, Sendable {
  /// The folded name.
  public let utf8: [UInt8]

  /// Folds a name that is in NFC.
  public init(_ name: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in Repair.repaired(name).unicodeScalars where !scalar.isSpace {
      let plain: Unicode.Scalar = scalar.isDash ? "-" : scalar.digitAsASCII.latinLowercased
      if folded.isEmpty && (plain == "-" || plain == "•") { continue }
      folded.append(utf8Of: plain)
    }
    utf8 = folded
  }

  /// The key whose bytes are `utf8`, a part of another key; nil for no bytes.
  public init?(folded utf8: ArraySlice<UInt8>) {
    guard !utf8.isEmpty else { return nil }
    self.utf8 = Array(utf8)
  }

  /// Feeds the bytes in one go.
  public func hash(into hasher: inout Hasher) {
    utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// The folded name as text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Orders by bytes, which is the order of code points.
  public static func < (a: NameKey, b: NameKey) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
