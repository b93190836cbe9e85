import Glibc

/// Files of the author that `init`, `new` and `schema` write: never over one that is there unless told so.
enum PlainFile {
  /// Makes a folder and those above it; one that is there is fine.
  static func makeFolder(_ path: String) throws(RunFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var folder = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .failed(path) }
    }
  }

  /// Whether a folder holds nothing, or is not there.
  static func isFree(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return errno == ENOENT }
    defer { closedir(folder) }
    var names = 0
    while readdir(folder) != nil { names += 1 }
    return names <= 2
  }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, _ text: String) throws(RunFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .failed(path) }
    let isWritten = write(text, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      if !isWritten { errno = code }
      throw .failed(path)
    }
  }

  /// Puts a new text in the place of a file: whole, or not at all.
  static func replace(_ path: String, _ text: String) throws(RunFailure) {
    let next = path + ".new"
    unlink(next)
    try create(next, text)
    guard rename(next, path) == 0 else { throw .failed(path) }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
      }
      return true
    }
  }
}

extension RunFailure {
  /// What the machine has just said about a file.
  fileprivate static func failed(_ path: String) -> RunFailure {
    .file(path, reason: strerror(errno).map { String(cString: $0) } ?? "\(errno)")
  }
}
