import Glibc

/// A file that is passed on as it is: an attachment, a template, a font.
public struct RawFile: Sendable {
  /// Path below its folder.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A large file that is read piece by piece, from any number of threads.
public final class OpenFile: Sendable {
  /// Path below its folder.
  public let path: String
  /// Bytes in it when it was opened.
  public let size: Int
  private let descriptor: Descriptor

  fileprivate init(_ descriptor: consuming Descriptor, size: Int, path: String) {
    self.descriptor = descriptor
    self.size = size
    self.path = path
  }

  /// Reads bytes from an offset on into a buffer and says how many; 0 at the end.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    try descriptor.read(at: offset, into: buffer, path: path)
  }
}

extension ContentFolder {
  /// The most bytes of a template or a font.
  private static var maximalRawFile: Int { 4 << 20 }

  /// Opens a regular file below the folder.
  public func file(_ path: String) throws(ReadFailure) -> OpenFile {
    guard case .open(let descriptor) = try open(path) else { throw .noRegularFile(path) }
    let status = try descriptor.status(path: path)
    guard status.kind == .file else { throw .noRegularFile(path) }
    return OpenFile(descriptor, size: status.size, path: path)
  }

  /// The bytes of a file below the folder, for a picture that is printed.
  public func bytes(of path: String) throws(ReadFailure) -> [UInt8] {
    guard case .bytes(let bytes) = try contents(of: path, limit: Self.maximalRawFile) else {
      throw .noRegularFile(path)
    }
    return bytes
  }

  /// All files below the folder, sorted by path bytes; names that begin with `.` or `_` are left out.
  public func rawFiles() throws(ReadFailure) -> [RawFile] {
    var files: [RawFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in try entries(in: folder) {
        let name = entry.name
        guard entry.isUTF8, !name.hasPrefix("."), !name.hasPrefix("_") else { continue }
        let path = folder.isEmpty ? name : folder + "/" + name
        var kind = entry.kind
        if kind == nil { kind = try self.kind(of: path) }
        if kind == .folder {
          folders.append(path)
        } else {
          guard case .bytes(let bytes) = try contents(of: path, limit: Self.maximalRawFile) else {
            throw .noRegularFile(path)
          }
          files.append(RawFile(path: path, bytes: bytes))
        }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension ReadFailure {
  fileprivate static func noRegularFile(_ path: String) -> ReadFailure {
    ReadFailure(path: path, reason: "not a regular file of a sensible size")
  }
}
