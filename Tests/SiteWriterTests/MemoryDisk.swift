import Glibc
import Synchronization

@testable import SiteWriter

/// A disk in memory that knows what has reached the medium and can lose the rest.
final class MemoryDisk: Disk {
  /// What a loss of power takes.
  enum Loss: CaseIterable {
    /// Everything that was not synchronised, names and bytes.
    case namesAndBytes
    /// Only bytes: names are there, and files that were not synchronised are empty or as before.
    case bytes
  }

  private struct State {
    var files: [String: Int] = [:]
    var folders: Set<String> = [""]
    var bytes: [Int: [UInt8]] = [:]
    var safeFiles: [String: Int] = [:]
    var safeFolders: Set<String> = [""]
    var safeBytes: [Int: [UInt8]] = [:]
    var isLocked = false
    var next = 0
  }

  private let state = Mutex(State())

  func kind(of path: String) throws(DiskFailure) -> EntryKind? {
    state.withLock { $0.folders.contains(path) ? .folder : $0.files[path] != nil ? .file : nil }
  }

  func entries(of folder: String) throws(DiskFailure) -> [Entry] {
    let (folders, files) = state.withLock { ($0.folders, $0.files) }
    guard folders.contains(folder) else { throw DiskFailure(.read, folder, code: ENOENT) }
    let inside = folders.filter { !$0.isEmpty && Path.folder(of: $0) == folder }.map {
      ($0, EntryKind.folder)
    }
    let names = (inside + files.keys.filter { Path.folder(of: $0) == folder }.map { ($0, .file) }).map {
      Entry(name: String($0.0.split(separator: "/").last ?? ""), kind: $0.1)
    }
    return names.sorted { Path.precedes($0.name, $1.name) }
  }

  func makeFolder(_ path: String) throws(DiskFailure) {
    try requireFolder(of: path, .write)
    state.withLock { _ = $0.folders.insert(path) }
  }

  func open(_ path: String) throws(DiskFailure) -> (any DiskFile)? {
    guard let bytes = contents(path) else { return nil }
    return MemoryFile(self, nil, bytes)
  }

  func create(_ path: String) throws(DiskFailure) -> any DiskFile {
    try requireFolder(of: path, .write)
    let number = state.withLock { state in
      if state.files[path] == nil {
        state.next += 1
        state.files[path] = state.next
      }
      let number = state.files[path] ?? 0
      state.bytes[number] = []
      return number
    }
    return MemoryFile(self, number, [])
  }

  func append(_ bytes: [UInt8], to number: Int) { state.withLock { $0.bytes[number, default: []] += bytes } }

  func rename(_ path: String, to target: String) throws(DiskFailure) {
    try requireFolder(of: target, .replace)
    let found = state.withLock { state in
      guard let number = state.files.removeValue(forKey: path) else { return false }
      state.files[target] = number
      return true
    }
    if !found { throw DiskFailure(.replace, path, code: ENOENT) }
  }

  func remove(_ path: String) throws(DiskFailure) { state.withLock { $0.files[path] = nil } }

  func removeFolder(_ path: String) throws(DiskFailure) -> Bool {
    guard state.withLock({ $0.folders.contains(path) }) else { return true }
    guard try entries(of: path).isEmpty else { return false }
    state.withLock { _ = $0.folders.remove(path) }
    return true
  }

  func lock(_ path: String) throws(DiskFailure) -> Bool {
    if try kind(of: path) == nil { _ = try create(path) }
    return state.withLock { state in
      defer { state.isLocked = true }
      return !state.isLocked
    }
  }

  func synchronise() throws(DiskFailure) {
    state.withLock { state in
      (state.safeFiles, state.safeFolders, state.safeBytes) = (state.files, state.folders, state.bytes)
    }
  }

  func synchronise(_ path: String) throws(DiskFailure) {
    state.withLock { state in
      if let number = state.files[path] {
        state.safeBytes[number] = state.bytes[number]
      } else {
        func isInside(_ other: String) -> Bool { !other.isEmpty && Path.folder(of: other) == path }
        state.safeFiles = state.safeFiles.filter { !isInside($0.key) }
        state.safeFiles.merge(state.files.filter { isInside($0.key) }) { $1 }
        state.safeFolders = state.safeFolders.filter { !isInside($0) }.union(state.folders.filter(isInside))
      }
    }
  }

  private func requireFolder(of path: String, _ action: DiskFailure.Action) throws(DiskFailure) {
    let folder = Path.folder(of: path)
    if !state.withLock({ $0.folders.contains(folder) }) { throw DiskFailure(action, path, code: ENOENT) }
  }
}

extension MemoryDisk {
  /// Frees the lock, as the end of a process does.
  func endProcess() { state.withLock { $0.isLocked = false } }

  /// Stops the machine and starts it again.
  func losePower(_ loss: Loss) {
    state.withLock { state in
      if loss == .namesAndBytes { (state.files, state.folders) = (state.safeFiles, state.safeFolders) }
      state.bytes = state.files.values.reduce(into: [:]) { $0[$1] = state.safeBytes[$1] ?? [] }
      (state.safeFiles, state.safeFolders, state.safeBytes) = (state.files, state.folders, state.bytes)
      state.isLocked = false
    }
  }

  func contents(_ path: String) -> [UInt8]? {
    state.withLock { state in state.files[path].map { state.bytes[$0] ?? [] } }
  }

  /// All files by path, without those of our own corner that only a build at work needs.
  var tree: [String: [UInt8]] {
    state.withLock { state in state.files.mapValues { state.bytes[$0] ?? [] } }
  }

  var folders: Set<String> { state.withLock { $0.folders } }

  /// Puts a file there by hand, safe on the medium.
  func put(_ path: String, _ text: String) throws {
    try makeFolders(above: path)
    try write(Array(text.utf8), to: path)
    try synchronise()
  }
}

private final class MemoryFile: DiskFile {
  let size: Int
  private let disk: MemoryDisk
  private let number: Int?
  private var rest: ArraySlice<UInt8>

  init(_ disk: MemoryDisk, _ number: Int?, _ bytes: [UInt8]) {
    (self.disk, self.number, size, rest) = (disk, number, bytes.count, bytes[...])
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int {
    let count = min(buffer.count, rest.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }

  func write(_ bytes: Span<UInt8>) throws(DiskFailure) -> Int {
    if let number { disk.append(bytes.withUnsafeBufferPointer { Array($0) }, to: number) }
    return bytes.count
  }

  func close() throws(DiskFailure) {}
}
