import Glibc

/// The folder that an edition is written into, and whether it may be (reliability 4).
///
/// Folders are compared by device and number, never by the letters of their paths.
struct OutputFolder {
  /// The path as given, without slashes at its end.
  let path: String

  init(_ path: String) {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    self.path = String(path)
  }

  /// Opens the folder, and makes it if only its last name is missing.
  ///
  /// Refused are the folder of the system, of the user, of the work, those above them, links, repositories, and
  /// whatever holds or lies inside one of `others`.
  func open(apartFrom others: [String], home: String?) throws(WriteFailure) -> Descriptor {
    let folder: Descriptor
    switch try existing() {
    case .some(let opened):
      try refuse(opened, isNew: false, apartFrom: others, home: home)
      folder = opened
    case .none:
      let above = try parent()
      try refuse(above, isNew: true, apartFrom: others, home: home)
      if mkdirat(above.number, lastName, 0o755) == 0 {
        _ = fchmodat(above.number, lastName, 0o755, 0)
      } else if errno != EEXIST {
        throw cannotCreate()
      }
      guard let opened = try existing() else { throw cannotCreate() }
      folder = opened
    }
    return folder
  }

  private func existing() throws(WriteFailure) -> Descriptor? {
    let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if number >= 0 { return Descriptor(number) }
    switch errno {
    case ENOENT where !isDanglingLink: return nil
    case ENOENT, ELOOP, ENOTDIR: throw .notOurs(path: path, .noFolder)
    default: throw .disk(DiskFailure(.read, path, code: errno))
    }
  }

  private var isDanglingLink: Bool {
    var status = stat()
    defer { errno = ENOENT }
    return lstat(path, &status) == 0
  }

  private var lastName: String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// The folder above.
  private func parent() throws(WriteFailure) -> Descriptor {
    var above = Path.folder(of: path)
    if above.isEmpty { above = path.utf8.first == UInt8(ascii: "/") ? "/" : "." }
    let number = Glibc.open(above, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw cannotCreate() }
    return Descriptor(number)
  }

  private func cannotCreate() -> WriteFailure {
    let failure = DiskFailure(.write, path, code: errno)
    switch errno {
    case ENOSPC, EDQUOT, EROFS, EIO: return .disk(failure)
    default: return .notOurs(path: path, .cannotCreate(failure))
    }
  }

  /// Refuses `folder`, or a new folder inside it.
  private func refuse(
    _ folder: borrowing Descriptor, isNew: Bool, apartFrom others: [String], home: String?
  ) throws(WriteFailure) {
    let line = Identity.line(upwardsFrom: folder)
    for other in others {
      guard let otherLine = Identity.line(upwardsFrom: other), let otherSelf = otherLine.first else {
        continue
      }
      if line.contains(otherSelf) { throw .notOurs(path: path, .overlaps(other)) }
      if !isNew, let own = line.first, otherLine.contains(own) {
        throw .notOurs(path: path, .overlaps(other))
      }
    }
    guard !isNew else { return }
    for (other, isHome) in [(".", false), (home ?? "/", home != nil)] {
      guard let own = line.first, let otherLine = Identity.line(upwardsFrom: other) else { continue }
      if otherLine.contains(own) { throw .notOurs(path: path, .overlaps(isHome ? "~" : other)) }
    }
    var status = stat()
    if fstatat(folder.number, ".git", &status, AT_SYMLINK_NOFOLLOW) == 0 {
      throw .notOurs(path: path, .holdsRepository)
    }
  }
}

/// What a folder is to the system, whatever path led to it.
private struct Identity: Equatable {
  var device: dev_t
  var number: ino_t

  init?(_ folder: Int32) {
    var status = stat()
    guard fstat(folder, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }

  /// The folder and all above it, up to the root of the system.
  static func line(upwardsFrom folder: borrowing Descriptor) -> [Identity] {
    var line: [Identity] = []
    var current = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while current >= 0, let identity = Identity(current), identity != line.last {
      line.append(identity)
      let above = openat(current, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      close(current)
      current = above
    }
    if current >= 0 { close(current) }
    return line
  }

  /// The folder at `path` and all above it; nil if there is none.
  static func line(upwardsFrom path: String) -> [Identity]? {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    return number < 0 ? nil : line(upwardsFrom: Descriptor(number))
  }
}
