import Glibc

/// An open regular file of the real disk.
final class LocalFile: DiskFile {
  let size: Int
  private let mode: mode_t
  private let name: String
  private var descriptor: Int32?

  /// Takes over an open descriptor; anything but a regular file is refused.
  init(_ opened: consuming Descriptor, name: String) throws(DiskFailure) {
    var status = stat()
    guard fstat(opened.number, &status) == 0 else { throw DiskFailure(.read, name, code: errno) }
    guard EntryKind(mode: status.st_mode) == .file else {
      throw DiskFailure(.read, name, code: EntryKind(mode: status.st_mode) == .folder ? EISDIR : ENODEV)
    }
    (size, mode) = (Int(status.st_size), status.st_mode)
    self.name = name
    descriptor = opened.release()
  }

  deinit { if let descriptor { Glibc.close(descriptor) } }

  /// Lets all read the file, whatever the umask was; one that is as it should be is not touched.
  func makeReadable() throws(DiskFailure) {
    if mode & 0o777 != 0o644, fchmod(descriptor ?? -1, 0o644) != 0 {
      throw DiskFailure(.write, name, code: errno)
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor ?? -1, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw DiskFailure(.read, name, code: errno) }
    }
  }

  func write(_ bytes: Span<UInt8>) throws(DiskFailure) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor ?? -1, $0.baseAddress, $0.count) }
      if count > 0 { return count }
      // A disk that takes nothing and gives no reason is full.
      if count == 0 { throw DiskFailure(.write, name, code: ENOSPC) }
      if errno != EINTR { throw DiskFailure(.write, name, code: errno) }
    }
  }

  func close() throws(DiskFailure) {
    guard let descriptor else { return }
    self.descriptor = nil
    if Glibc.close(descriptor) != 0 { throw DiskFailure(.write, name, code: errno) }
  }
}
