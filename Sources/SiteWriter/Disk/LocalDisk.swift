import Glibc
import Synchronization

/// The real disk, below one open folder.
///
/// Every step of a path is opened by itself, relative to the folder before it and without following links, so
/// no name can lead out, whatever somebody puts in its place meanwhile. Modes do not depend on the umask.
final class LocalDisk: Disk {
  private let root: Descriptor
  /// How the folder is named in messages.
  private let name: String
  /// Folders that stay open, by path: files come folder by folder, and `p` alone holds thousands of folders.
  private let folders = Mutex<[String: Folder]>([:])
  private let lockFile = Mutex<Int32?>(nil)

  init(root: consuming Descriptor, name: String) {
    self.root = root
    self.name = name
  }

  deinit {
    if let file = lockFile.withLock({ $0 }) { close(file) }
  }

  func kind(of path: String) throws(DiskFailure) -> EntryKind? {
    if path.isEmpty { return .folder }
    var status = stat()
    do throws(DiskFailure) {
      try below(path, .read) { (folder, name) throws(DiskFailure) in
        if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 { throw failure(.read, path) }
      }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    return EntryKind(mode: status.st_mode)
  }

  func entries(of folder: String) throws(DiskFailure) -> [Entry] {
    let opened = try opened(folder, O_RDONLY | O_DIRECTORY, .read).release()
    guard let stream = fdopendir(opened) else {
      let failure = failure(.read, folder)
      Glibc.close(opened)
      throw failure
    }
    defer { closedir(stream) }
    return try names(in: stream, of: folder)
  }

  private func names(in stream: OpaquePointer, of folder: String) throws(DiskFailure) -> [Entry] {
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." {
        var kind = EntryKind(directoryType: Int32(entry.pointee.d_type))
        if kind == nil { kind = try self.kind(of: Path.join(folder, name)) }
        entries.append(Entry(name: name, kind: kind ?? .other))
      }
      errno = 0
    }
    if errno != 0 { throw failure(.read, folder) }
    return entries.sorted { Path.precedes($0.name, $1.name) }
  }

  func makeFolder(_ path: String) throws(DiskFailure) {
    try below(path, .write) { (folder, name) throws(DiskFailure) in
      if mkdirat(folder, name, 0o755) != 0 {
        if errno == EEXIST { return }
        throw failure(.write, path)
      }
      if fchmodat(folder, name, 0o755, 0) != 0 { throw failure(.write, path) }
      // If one was open by this name, somebody has removed it.
      forget(path)
    }
  }

  func open(_ path: String) throws(DiskFailure) -> (any DiskFile)? {
    do throws(DiskFailure) {
      return try file(path, O_RDONLY | O_NONBLOCK, .read)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  func create(_ path: String) throws(DiskFailure) -> any DiskFile {
    let file = try file(path, O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK, .write)
    try file.makeReadable()
    return file
  }

  private func file(
    _ path: String, _ flags: Int32, _ action: DiskFailure.Action
  ) throws(DiskFailure) -> LocalFile {
    try LocalFile(opened(path, flags, action), name: shown(path))
  }

  func rename(_ path: String, to target: String) throws(DiskFailure) {
    try below(path, .replace) { (oldFolder, oldName) throws(DiskFailure) in
      try below(target, .replace) { (folder, name) throws(DiskFailure) in
        if renameat(oldFolder, oldName, folder, name) != 0 { throw failure(.replace, target) }
      }
    }
  }

  func remove(_ path: String) throws(DiskFailure) {
    try below(path, .remove) { (folder, name) throws(DiskFailure) in
      if unlinkat(folder, name, 0) != 0, errno != ENOENT { throw failure(.remove, path) }
    }
  }

  func removeFolder(_ path: String) throws(DiskFailure) -> Bool {
    forget(path)
    do throws(DiskFailure) {
      return try below(path, .remove) { (folder, name) throws(DiskFailure) in
        if unlinkat(folder, name, AT_REMOVEDIR) == 0 { return true }
        if errno == ENOTEMPTY || errno == EEXIST { return false }
        throw failure(.remove, path)
      }
    } catch {
      if error.code == ENOENT { return true }
      throw error
    }
  }

  func lock(_ path: String) throws(DiskFailure) -> Bool {
    let file = try opened(path, O_RDWR | O_CREAT, .write)
    file.makeReadable()
    let number = file.release()
    lockFile.withLock { $0 = number }
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      if errno != EINTR { throw failure(.lock, path) }
    }
    return true
  }

  func synchronise() throws(DiskFailure) {
    if !FileSystem.synchronise(of: root) { throw failure(.write, "") }
  }

  func synchronise(_ path: String) throws(DiskFailure) {
    let descriptor = try opened(path, O_RDONLY | O_NONBLOCK, .write)
    if fsync(descriptor.number) != 0 { throw failure(.write, path) }
  }
}

extension LocalDisk {
  private func shown(_ path: String) -> String { path.isEmpty ? name : name + "/" + path }

  /// The failure that the system has just reported.
  private func failure(_ action: DiskFailure.Action, _ path: String) -> DiskFailure {
    let code = errno
    return DiskFailure(action, shown(path), code: code)
  }

  private func opened(
    _ path: String, _ flags: Int32, _ action: DiskFailure.Action
  ) throws(DiskFailure) -> Descriptor {
    func open(_ folder: Int32, _ name: String) throws(DiskFailure) -> Descriptor {
      let number = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard number >= 0 else { throw failure(action, path) }
      return Descriptor(number)
    }
    return path.isEmpty ? try open(root.number, ".") : try below(path, action, open)
  }

  /// Calls `body` with the open folder that holds `path` and the last name of it.
  private func below<Result: ~Copyable>(
    _ path: String, _ action: DiskFailure.Action, _ body: (Int32, String) throws(DiskFailure) -> Result
  ) throws(DiskFailure) -> Result {
    let above = Path.folder(of: path)
    if above.isEmpty { return try body(root.number, path) }
    let name = String(path.utf8.suffix(path.utf8.count - above.utf8.count - 1)) ?? ""
    let folder = try folder(above, of: path, action)
    return try withExtendedLifetime(folder) { () throws(DiskFailure) in
      try body(folder.descriptor.number, name)
    }
  }

  /// An open folder; closed when nobody uses it any more.
  private final class Folder: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
  }

  /// The folder at `path`, on the way to the file at `target`.
  private func folder(
    _ path: String, of target: String, _ action: DiskFailure.Action
  ) throws(DiskFailure) -> Folder {
    if let folder = folders.withLock({ $0[path] }) { return folder }
    let number = try below(path, action) { (above, name) in
      openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard number >= 0 else { throw failure(action, target) }
    let folder = Folder(Descriptor(number))
    folders.withLock { folders in
      if folders.count == Self.mostFolders { folders = [:] }
      folders[path] = folder
    }
    return folder
  }

  /// How many folders stay open.
  private static let mostFolders = 64

  /// Lets go of the folder at `path`.
  private func forget(_ path: String) { _ = folders.withLock { $0.removeValue(forKey: path) } }
}
