/// What the marker file says.
private let markerText = Array("workmanual output 1\n".utf8)

extension Disk {
  /// Proves that the folder is ours or empty, locks it, marks it, and completes what an earlier build left
  /// undone (reliability 3 and 4).
  ///
  /// Returns the edition that is there, if there is one.
  func takeOver(name: String) throws(WriteFailure) -> Manifest? {
    // Looked at before the lock too, because nothing at all may be written into a folder that is not ours.
    _ = try isMarked(name: name)
    try machine(try makeFolder(Path.own))
    guard try machine(try lock(Path.lock)) else { throw .locked(path: Path.join(name, Path.lock)) }
    if try !isMarked(name: name) {
      try machine(try publish(markerText, at: Path.marker))
      try machine(try synchronise(""))
    }
    try machine(try recover())
    guard let bytes = try machine(try read(Path.manifest)) else { return nil }
    guard let manifest = Manifest(bytes) else {
      throw .notOurs(path: Path.join(name, Path.manifest), .damaged)
    }
    return manifest
  }

  /// Whether the folder has our marker; without it, it must be empty but for a build that has just begun.
  private func isMarked(name: String) throws(WriteFailure) -> Bool {
    let names = try machine(try entries(of: "")).map(\.name)
    let isBegun = names.contains(Path.own)
    if isBegun {
      guard try machine(try kind(of: Path.own)) == .folder else {
        throw .notOurs(path: Path.join(name, Path.own), .notMarked)
      }
      if try machine(try read(Path.marker)) == markerText { return true }
    }
    var foreign = names.filter { $0 != Path.own }
    if foreign.isEmpty, isBegun {
      let started: Set = [Path.lock, Path.marker, Path.marker + ".new"]
      foreign = try machine(try entries(of: Path.own)).map { Path.join(Path.own, $0.name) }
        .filter { !started.contains($0) }
    }
    // Another build may have marked the folder while this one looked around.
    if !foreign.isEmpty, isBegun, try machine(try read(Path.marker)) == markerText { return true }
    if let first = foreign.first { throw .notOurs(path: Path.join(name, first), .notMarked) }
    return false
  }

  /// Completes a commit that was cut short, and clears the stage of a build that was.
  private func recover() throws(DiskFailure) {
    if let bytes = try read(Path.journal) {
      if let journal = Journal(bytes) { try carryOut(journal) }
      try retire()
    }
    try clearStage()
  }
}

/// Runs operations of the disk, and says what their failure means for the build.
func machine<Result>(_ body: @autoclosure () throws(DiskFailure) -> Result) throws(WriteFailure) -> Result {
  do throws(DiskFailure) { return try body() } catch { throw WriteFailure(error) }
}

extension WriteFailure {
  init(_ failure: DiskFailure) {
    if failure.isForeignEntry {
      self = .notOurs(path: failure.path, .inTheWay)
    } else {
      self = failure.action == .lock ? .noLocks(failure) : .disk(failure)
    }
  }
}
