import Glibc
import Synchronization

@testable import SiteWriter

/// A disk whose nth operation fails.
final class FailingDisk: Disk {
  /// How it fails.
  enum Fault: Equatable {
    /// Once.
    case once(Int32)
    /// From then on, as if the process had died.
    case fromThenOn(Int32)
    /// A write takes one byte only, and all goes on.
    case shortWrite
    /// A write takes one byte, and from then on nothing: a full disk.
    case shortWriteThenFull
  }

  private let disk: MemoryDisk
  private let fault: Fault
  private let limit: Int
  private let count = Atomic(0)

  init(_ disk: MemoryDisk, _ fault: Fault, at limit: Int) {
    (self.disk, self.fault, self.limit) = (disk, fault, limit)
  }

  /// Whether the run came as far as the operation that fails.
  var hasFailed: Bool { count.load(ordering: .relaxed) >= limit }

  /// Counts an operation, and says whether a write has to be short.
  func pass(_ action: DiskFailure.Action, _ path: String) throws(DiskFailure) -> Bool {
    let number = count.add(1, ordering: .relaxed).newValue
    switch fault {
    case .once(let code) where number == limit: throw DiskFailure(action, path, code: code)
    case .fromThenOn(let code) where number >= limit: throw DiskFailure(action, path, code: code)
    case .shortWriteThenFull where number > limit && action == .write:
      throw DiskFailure(action, path, code: ENOSPC)
    case .shortWrite, .shortWriteThenFull: return number == limit
    case .once, .fromThenOn: return false
    }
  }

  func kind(of path: String) throws(DiskFailure) -> EntryKind? {
    _ = try pass(.read, path)
    return try disk.kind(of: path)
  }

  func entries(of folder: String) throws(DiskFailure) -> [Entry] {
    _ = try pass(.read, folder)
    return try disk.entries(of: folder)
  }

  func makeFolder(_ path: String) throws(DiskFailure) {
    _ = try pass(.write, path)
    try disk.makeFolder(path)
  }

  func open(_ path: String) throws(DiskFailure) -> (any DiskFile)? {
    _ = try pass(.read, path)
    return try disk.open(path).map { FailingFile(self, $0, path) }
  }

  func create(_ path: String) throws(DiskFailure) -> any DiskFile {
    _ = try pass(.write, path)
    return FailingFile(self, try disk.create(path), path)
  }

  func rename(_ path: String, to target: String) throws(DiskFailure) {
    _ = try pass(.replace, path)
    try disk.rename(path, to: target)
  }

  func remove(_ path: String) throws(DiskFailure) {
    _ = try pass(.remove, path)
    try disk.remove(path)
  }

  func removeFolder(_ path: String) throws(DiskFailure) -> Bool {
    _ = try pass(.remove, path)
    return try disk.removeFolder(path)
  }

  func lock(_ path: String) throws(DiskFailure) -> Bool {
    _ = try pass(.lock, path)
    return try disk.lock(path)
  }

  func synchronise() throws(DiskFailure) {
    _ = try pass(.write, "")
    try disk.synchronise()
  }

  func synchronise(_ path: String) throws(DiskFailure) {
    _ = try pass(.write, path)
    try disk.synchronise(path)
  }
}

private final class FailingFile: DiskFile {
  private let disk: FailingDisk
  private let file: any DiskFile
  private let path: String

  init(_ disk: FailingDisk, _ file: any DiskFile, _ path: String) {
    (self.disk, self.file, self.path) = (disk, file, path)
  }

  var size: Int { file.size }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int {
    _ = try disk.pass(.read, path)
    return try file.read(into: buffer)
  }

  func write(_ bytes: Span<UInt8>) throws(DiskFailure) -> Int {
    let isShort = try disk.pass(.write, path)
    return try file.write(isShort ? bytes.extracting(first: 1) : bytes)
  }

  func close() throws(DiskFailure) {
    _ = try disk.pass(.write, path)
    try file.close()
  }
}
