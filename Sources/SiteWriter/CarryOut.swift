import Fingerprint
import Glibc

extension Disk {
  /// Does what a journal says; done again after an interruption, it does the rest.
  func carryOut(_ journal: Journal) throws(DiskFailure) {
    for placement in journal.placements { try place(Path.staged(placement.number), at: placement.path) }
    for path in journal.removals {
      switch try kind(of: path) {
      case .file: try remove(path)
      case nil: break  // Gone since the last time; its folders may not be.
      case .folder, .other: continue
      }
      try removeEmptyFolders(above: path)
    }
    try synchronise()
  }

  /// Drops a journal that was carried out, for good: it must not come back when a later one is being written.
  func retire() throws(DiskFailure) {
    try remove(Path.journal)
    try synchronise(Path.own)
    _ = try removeFolder(Path.stage)
  }

  private func place(_ staged: String, at path: String) throws(DiskFailure) {
    do throws(DiskFailure) {
      try rename(staged, to: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      // Either it is in its place since the last time, or its folder is not there yet.
      guard try kind(of: staged) != nil else { return }
      try makeFolders(above: path)
      try rename(staged, to: path)
    }
  }

  private func removeEmptyFolders(above path: String) throws(DiskFailure) {
    for folder in Path.folders(above: path).reversed() {
      guard try removeFolder(folder) else { return }
    }
  }

  /// Removes staged files, and nothing else that may lie there.
  func clearStage() throws(DiskFailure) {
    guard try kind(of: Path.stage) == .folder else { return }
    for entry in try entries(of: Path.stage) where entry.kind == .file && Int(entry.name) != nil {
      try remove(Path.join(Path.stage, entry.name))
    }
    _ = try removeFolder(Path.stage)
  }

  /// Opens a file for writing, in folders that are made where they are missing.
  func createWithFolders(_ path: String) throws(DiskFailure) -> any DiskFile {
    do throws(DiskFailure) {
      return try create(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      try makeFolders(above: path)
      return try create(path)
    }
  }

  /// The fingerprint of the bytes that a file has on the disk.
  func fingerprint(of path: String) throws(DiskFailure) -> String? {
    guard let file = try open(path) else { return nil }
    var hashing = Fingerprint.Hashing()
    try file.forEachBlock { block in
      hashing.update(block)
      return true
    }
    return hashing.finish().hex
  }

  /// All files in the folder that an edition does not have, sorted; our own corner is left out.
  func files(outside edition: Manifest) throws(DiskFailure) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in try entries(of: folder) {
        let path = Path.join(folder, entry.name)
        if path == Path.own { continue }
        if entry.kind == .folder {
          folders.append(path)
        } else if edition.file(path) == nil {
          found.append(path)
        }
      }
    }
    return found.sorted(by: Path.precedes)
  }
}
