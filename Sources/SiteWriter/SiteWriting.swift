public import ManualModel
import Synchronization

/// One build's work on an output folder, from taking the lock to the last rename (reliability 3).
///
///     let writing = try SiteWriting.begin(at: "output", part: "site", apartFrom: ["content"], home: nil)
///     let staged = try files.map(writing.stage)          // from several threads, if that is faster
///     let summary = try writing.commit(staged, tool: "1.0", content: hash)
///
/// Until `commit`, an edition that is there already is not touched. If anything fails, call `abandon`.
public final class SiteWriting: Sendable {
  let disk: any Disk
  let part: String
  /// How the folder is named in messages.
  let name: String
  /// The edition that is there; nil in a folder that has none, which is written directly.
  let previous: Manifest?
  private let nextNumber = Atomic(0)

  /// Opens the output folder at `path`, takes its lock and completes what an earlier build left undone.
  ///
  /// The folder may neither hold nor lie inside one of `others`, nor be `home` or the working folder.
  public static func begin(
    at path: String, part: String, apartFrom others: [String], home: String?
  ) throws(WriteFailure) -> SiteWriting {
    let folder = OutputFolder(path)
    let root = try folder.open(apartFrom: others, home: home)
    return try SiteWriting(LocalDisk(root: root, name: folder.path), part: part, name: folder.path)
  }

  init(_ disk: any Disk, part: String, name: String) throws(WriteFailure) {
    (self.disk, self.part, self.name) = (disk, part, name)
    previous = try disk.takeOver(name: name)
  }

  /// Compares a file with the disk and puts it on the stage if it differs; may be called from several threads.
  public func stage(_ file: OutputFile) throws(WriteFailure) -> Staged {
    try stage(content: file.bytes, at: file.path)
  }

  /// Does the same for a file that is read piece by piece.
  public func stage(_ source: ByteSource, at path: String) throws(WriteFailure) -> Staged {
    try stage(content: source, at: path)
  }

  private func stage(content: some Content, at path: String) throws(WriteFailure) -> Staged {
    guard Path.isSafe(path) else { throw .defect("no path for an output file: \(path)") }
    guard let previous else {
      let (sha256, size) = try machine(try write(content, to: path))
      return Staged(path: path, size: size, sha256: sha256, state: .written)
    }
    if let file = try machine(try disk.open(path)) {
      if let sha256 = try machine(try content.fingerprint(ifEqualTo: file)) {
        return Staged(path: path, size: content.size, sha256: sha256, state: .unchanged)
      }
      guard previous.file(path)?.part == part else { throw .notOurs(path: shown(path), .inTheWay) }
    }
    let number = takeNumber()
    let (sha256, size) = try machine(try write(content, to: Path.staged(number)))
    return Staged(path: path, size: size, sha256: sha256, state: .waiting(number))
  }

  private func write(
    _ content: some Content, to path: String
  ) throws(DiskFailure) -> (sha256: String, size: Int) {
    let file = try disk.createWithFolders(path)
    let result = try content.write(to: file)
    try file.close()
    return result
  }

  /// The number for one more staged file.
  func takeNumber() -> Int { nextNumber.add(1, ordering: .relaxed).oldValue }

  /// The path as shown to a person.
  func shown(_ path: String) -> String { name + "/" + path }

  /// Drops what is on the stage; the edition that was there stays.
  public func abandon() { try? disk.clearStage() }
}
