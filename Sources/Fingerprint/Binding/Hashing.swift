import CCrypto

extension Fingerprint {
  /// A SHA-256 under way, for files that are read in blocks; owns one `EVP_MD_CTX` of libcrypto.
  public struct Hashing: ~Copyable {
    private let context: OpaquePointer

    /// Begins a digest.
    public init() {
      // Null only without memory, which no Swift program survives either.
      guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
        fatalError("libcrypto has no SHA-256")
      }
      self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes the next bytes.
    public mutating func update(_ bytes: Span<UInt8>) {
      bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    }

    /// The digest of all bytes taken.
    public consuming func finish() -> Digest {
      let bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
        _ = EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
        count = 32
      }
      return Digest(bytes: bytes)
    }
  }
}
