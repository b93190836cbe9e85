import Glibc

/// The few things that this room asks of a disk.
///
/// Every path lies below the output folder, with `/`; the empty path is the folder itself. No link is ever
/// followed. Tests put doubles in its place that fail at the nth operation or lose what was not synchronised.
protocol Disk: Sendable {
  /// What is at `path`; nil if nothing is.
  func kind(of path: String) throws(DiskFailure) -> EntryKind?
  /// What is in a folder, sorted by the bytes of the names.
  func entries(of folder: String) throws(DiskFailure) -> [Entry]
  /// Makes a folder, open to all readers; content if it is there already.
  func makeFolder(_ path: String) throws(DiskFailure)
  /// Opens a regular file for reading; nil if nothing is there.
  func open(_ path: String) throws(DiskFailure) -> (any DiskFile)?
  /// Opens a regular file for writing, new or emptied, readable by all.
  func create(_ path: String) throws(DiskFailure) -> any DiskFile
  /// Puts the file at `path` in the place of what is at `target`, at once.
  func rename(_ path: String, to target: String) throws(DiskFailure)
  /// Removes a file; content if it is gone already.
  func remove(_ path: String) throws(DiskFailure)
  /// Removes a folder; false if something is in it.
  func removeFolder(_ path: String) throws(DiskFailure) -> Bool
  /// Takes the lock that a file stands for, until the disk is released; false if somebody else has it.
  func lock(_ path: String) throws(DiskFailure) -> Bool
  /// Brings everything to the medium.
  func synchronise() throws(DiskFailure)
  /// Brings one file or the names of one folder to the medium.
  func synchronise(_ path: String) throws(DiskFailure)
}

/// A file that is open for reading or for writing.
protocol DiskFile {
  /// Bytes in it when it was opened.
  var size: Int { get }
  /// Reads the next bytes; 0 at the end, fewer than asked for at any time.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int
  /// Writes some of `bytes`, at least one, and says how many.
  func write(_ bytes: Span<UInt8>) throws(DiskFailure) -> Int
  /// Ends the work; only now is it certain that the bytes were taken.
  func close() throws(DiskFailure)
}

/// What a name stands for.
enum EntryKind: Sendable {
  case file
  case folder
  /// A link, device, pipe or socket.
  case other
}

/// A name in a folder and what it stands for.
struct Entry: Equatable, Sendable {
  var name: String
  var kind: EntryKind
}

extension Disk {
  /// Writes a whole file.
  func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
    let file = try create(path)
    try file.writeAll(bytes.span)
    try file.close()
  }

  /// Reads a whole file; nil if nothing is there.
  func read(_ path: String) throws(DiskFailure) -> [UInt8]? {
    guard let file = try open(path) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size)
    try file.forEachBlock { block throws(DiskFailure) in
      block.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      return true
    }
    return bytes
  }

  /// Writes a file by way of another name, so that it is at `path` whole or not at all, and stays there.
  func publish(_ bytes: [UInt8], at path: String) throws(DiskFailure) {
    let folder = Path.folder(of: path)
    try write(bytes, to: path + ".new")
    try synchronise(path + ".new")
    try rename(path + ".new", to: path)
    try synchronise(folder)
  }

  /// Makes the folders on the way to `path`, of which most are there: the last one first.
  func makeFolders(above path: String) throws(DiskFailure) {
    let folder = Path.folder(of: path)
    if folder.isEmpty { return }
    do throws(DiskFailure) {
      try makeFolder(folder)
    } catch {
      guard error.code == ENOENT else { throw error }
      try makeFolders(above: folder)
      try makeFolder(folder)
    }
  }
}

extension DiskFile {
  /// The most that is read at once.
  private static var blockSize: Int { 1 << 18 }

  /// Writes all of `bytes`, however few of them the disk takes at once.
  func writeAll(_ bytes: Span<UInt8>) throws(DiskFailure) {
    var done = 0
    while done < bytes.count { done += try write(bytes.extracting(droppingFirst: done)) }
  }

  /// Reads to the end in blocks, or until `body` returns false.
  func forEachBlock(_ body: (Span<UInt8>) throws(DiskFailure) -> Bool) throws(DiskFailure) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: min(size + 1, Self.blockSize), alignment: 1)
    defer { block.deallocate() }
    while true {
      let count = try read(into: block)
      guard count > 0,
        try body(UnsafeRawBufferPointer(rebasing: block[..<count]).assumingMemoryBound(to: UInt8.self).span)
      else { return }
    }
  }
}
