/// An open content folder.
///
/// Everything in it is reached from here, name by name.
public final class ContentFolder: Sendable {
  /// What reading a file gave.
  enum Contents {
    case bytes([UInt8])
    case tooLarge(Int)
    case missing
    /// A link, a folder, a pipe, a device.
    case unsafe
  }

  private let root: Descriptor
  private let path: String

  /// Opens the folder at `path`.
  public init(_ path: String) throws(ReadFailure) {
    root = try Descriptor.folder(at: path)
    self.path = path
  }

  /// The bytes of a regular file below the folder.
  func contents(of file: String, limit: Int) throws(ReadFailure) -> Contents {
    switch try open(file) {
    case .missing: return .missing
    case .unsafe: return .unsafe
    case .open(let descriptor):
      let status = try descriptor.status(path: file)
      guard status.kind == .file else { return .unsafe }
      guard status.size <= limit else { return .tooLarge(status.size) }
      let bytes = try descriptor.bytes(limit: limit, expecting: status.size, path: file)
      return bytes.count > limit ? .tooLarge(bytes.count) : .bytes(bytes)
    }
  }

  /// The size of a regular file; nil if it is missing or something else.
  func size(of file: String) throws(ReadFailure) -> Int? {
    guard case .open(let descriptor) = try open(file) else { return nil }
    let status = try descriptor.status(path: file)
    return status.kind == .file ? status.size : nil
  }

  /// What is in a folder below this one (`""` is this one itself).
  func entries(in folder: String) throws(ReadFailure) -> [Descriptor.Entry] {
    if folder.isEmpty { return try root.entries(path: path) }
    guard case .open(let descriptor) = try open(folder) else { return [] }
    return try descriptor.entries(path: folder)
  }

  /// What a path below the folder is.
  func kind(of entry: String) throws(ReadFailure) -> Descriptor.Kind {
    guard case .open(let descriptor) = try open(entry) else { return .special }
    return try descriptor.status(path: entry).kind
  }

  /// Opens a path one component after the other.
  func open(_ path: String) throws(ReadFailure) -> Descriptor.Opened {
    let components = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let first = components.first else { return .missing }
    var opened = try root.open(first, path: path)
    for component in components.dropFirst() {
      switch consume opened {
      case .open(let folder): opened = try folder.open(component, path: path)
      case .missing: return .missing
      case .unsafe: return .unsafe
      }
    }
    return opened
  }
}
