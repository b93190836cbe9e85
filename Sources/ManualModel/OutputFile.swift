/// One file of the output: where it goes and its bytes.
public struct OutputFile: Sendable {
  /// Path below the output folder, with `/`, of the closed alphabet of `docs/reliability.md` 5.
  public var path: String
  /// The bytes.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
