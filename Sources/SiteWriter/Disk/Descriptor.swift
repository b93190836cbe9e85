import Glibc

/// An open file or folder; closed with its owner.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { Glibc.close(number) }

  /// Lets all read the file, whatever the umask was; one that is as it should be is not touched.
  func makeReadable() {
    var status = stat()
    if fstat(number, &status) == 0, status.st_mode & 0o777 != 0o644 { _ = fchmod(number, 0o644) }
  }

  /// Hands the number on to a new owner, who closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }
}

extension EntryKind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  /// The kind that a listing names; nil where the file system does not say.
  init?(directoryType: Int32) {
    switch directoryType {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}
