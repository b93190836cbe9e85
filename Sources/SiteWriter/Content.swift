import Fingerprint
import Glibc

/// The bytes of a file that is too large to be held in memory, to be read piece by piece.
public struct ByteSource: Sendable {
  /// Size in bytes.
  public var size: Int
  /// Reads bytes from an offset on into a buffer and says how many; 0 at the end.
  public var read:
    @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int

  /// Makes a source of `size` bytes.
  public init(
    size: Int,
    read:
      @escaping @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int
  ) {
    self.size = size
    self.read = read
  }
}

/// What a file of an edition is to hold.
protocol Content {
  /// Size in bytes.
  var size: Int { get }
  /// Hands all bytes on in order, in blocks, until `body` returns false.
  func forEachBlock(_ body: (Span<UInt8>) throws(DiskFailure) -> Bool) throws(DiskFailure)
}

extension [UInt8]: Content {
  var size: Int { count }

  func forEachBlock(_ body: (Span<UInt8>) throws(DiskFailure) -> Bool) throws(DiskFailure) {
    if !isEmpty { _ = try body(span) }
  }
}

extension ByteSource: Content {
  func forEachBlock(_ body: (Span<UInt8>) throws(DiskFailure) -> Bool) throws(DiskFailure) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: Swift.min(size + 1, 1 << 18), alignment: 1)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let count = try read(offset, block)
      guard count > 0 else { return }
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<count]).assumingMemoryBound(to: UInt8.self)
      guard try body(bytes.span) else { return }
      offset += count
    }
  }
}

extension Content {
  /// The fingerprint of these bytes if `file` holds the same, else nil.
  func fingerprint(ifEqualTo file: any DiskFile) throws(DiskFailure) -> String? {
    guard file.size == size else { return nil }
    var hashing = Fingerprint.Hashing()
    var count = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Swift.min(size, 1 << 18), alignment: 1)
    defer { buffer.deallocate() }
    try forEachBlock { block throws(DiskFailure) in
      guard try file.continues(with: block, buffer) else { return false }
      hashing.update(block)
      count += block.count
      return true
    }
    // A block that differs, or a source that changed its size meanwhile, leaves the count short or long.
    return count == size ? hashing.finish().hex : nil
  }

  /// Writes these bytes and says their fingerprint and how many they were.
  func write(to file: any DiskFile) throws(DiskFailure) -> (sha256: String, size: Int) {
    var hashing = Fingerprint.Hashing()
    var count = 0
    try forEachBlock { block throws(DiskFailure) in
      try file.writeAll(block)
      hashing.update(block)
      count += block.count
      return true
    }
    return (hashing.finish().hex, count)
  }
}

extension DiskFile {
  /// Whether the next bytes of this file are those of `block`; `buffer` is for the work.
  fileprivate func continues(
    with block: Span<UInt8>, _ buffer: UnsafeMutableRawBufferPointer
  ) throws(DiskFailure) -> Bool {
    var done = 0
    while done < block.count {
      let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(block.count - done))
      let count = try read(into: wanted)
      let expected = block.extracting(done..<(done + count))
      guard count > 0, let found = wanted.baseAddress else { return false }
      if expected.withUnsafeBytes({ $0.baseAddress.map { memcmp($0, found, count) } }) != 0 { return false }
      done += count
    }
    return true
  }
}
