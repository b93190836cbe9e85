import Glibc

/// An open file or folder; closed when it goes away.
///
/// Everything below the content folder is opened name by name, without following links and without waiting for the
/// other end of a pipe, and asked what it is only after it is open (`docs/reliability.md` 5).
struct Descriptor: ~Copyable, Sendable {
  /// What stands behind a descriptor.
  enum Kind {
    case file
    case folder
    /// A link, a pipe, a socket, a device.
    case special
  }

  /// What opening a name gave.
  enum Opened: ~Copyable {
    case open(Descriptor)
    case missing
    /// A symbolic link, or a thing that cannot be opened for reading by its nature.
    case unsafe
  }

  private let number: Int32

  private init(number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens the folder at a path given by the user, who may name it through a link.
  static func folder(at path: String) throws(ReadFailure) -> Descriptor {
    let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw ReadFailure(path: path, reason: reason(errno)) }
    return Descriptor(number: number)
  }

  /// Opens one name in this folder; `path` is for messages only.
  func open(_ name: String, path: String) throws(ReadFailure) -> Opened {
    let number = openat(self.number, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard number < 0 else { return .open(Descriptor(number: number)) }
    switch errno {
    case ENOENT, ENOTDIR, ENAMETOOLONG: return .missing
    case ELOOP, ENXIO, ENODEV: return .unsafe
    case let code: throw ReadFailure(path: path, reason: Self.reason(code))
    }
  }

  /// What it is, and its size in bytes.
  func status(path: String) throws(ReadFailure) -> (kind: Kind, size: Int) {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw ReadFailure(path: path, reason: Self.reason(errno)) }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .special
      }
    return (kind, Int(status.st_size))
  }

  /// The bytes of a file, at most `limit + 1` of them: one more tells that it grew beyond the limit.
  func bytes(limit: Int, expecting size: Int, path: String) throws(ReadFailure) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(size, limit) + 1) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got == 0 { break }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw ReadFailure(path: path, reason: Self.reason(failure)) }
    return bytes
  }

  /// Reads bytes from an offset on and says how many; 0 at the end.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer, path: String
  ) throws(ReadFailure) -> Int {
    while true {
      let count = pread(number, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw ReadFailure(path: path, reason: Self.reason(errno)) }
    }
  }

  /// One name in a folder.
  struct Entry {
    /// The name, with replacement characters if it is not UTF-8.
    var name: String
    /// Whether the name is what the folder has, and so can be opened.
    var isUTF8: Bool
    /// What the folder says it is; nil if it does not say.
    ///
    /// Reading asks again.
    var kind: Kind?
  }

  /// What is in a folder, without `.` and `..`, in no order.
  func entries(path: String) throws(ReadFailure) -> [Entry] {
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw ReadFailure(path: path, reason: Self.reason(errno))
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if name != ".", name != ".." {
        entries.append(Entry(name: name, isUTF8: isUTF8, kind: Self.kind(entry.pointee.d_type)))
      }
      errno = 0
    }
    guard errno == 0 else { throw ReadFailure(path: path, reason: Self.reason(errno)) }
    return entries
  }

  private static func kind(_ type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
