/// SHA-256 of bytes: names of assets and units, the manifest of the output.
public enum Fingerprint {
  /// The digest of `bytes`.
  public static func sha256(_ bytes: [UInt8]) -> Digest { sha256(bytes.span) }

  /// The digest of `bytes`, which are not copied.
  public static func sha256(_ bytes: Span<UInt8>) -> Digest {
    var hashing = Hashing()
    hashing.update(bytes)
    return hashing.finish()
  }

  /// The digest of the UTF-8 bytes of `text`.
  public static func sha256(_ text: String) -> Digest { sha256(Array(text.utf8)) }
}

extension Fingerprint {
  /// The 32 bytes of a SHA-256.
  public struct Digest: Hashable, Sendable {
    /// The bytes, always 32.
    public let bytes: [UInt8]

    /// The digest as 64 lower-case hexadecimal digits.
    public var hex: String { hex(digits: 64) }

    /// The first `count` hexadecimal digits, for short names.
    public func hex(digits count: Int) -> String {
      var digits: [UInt8] = []
      digits.reserveCapacity(2 * bytes.count)
      for byte in bytes {
        digits.append(Digest.digit(byte >> 4))
        digits.append(Digest.digit(byte & 15))
      }
      return String(decoding: digits.prefix(count), as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
  }
}
