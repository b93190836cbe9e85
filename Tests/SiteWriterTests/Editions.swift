import ManualModel

@testable import SiteWriter

/// Small editions, and builds of them.
enum Edition {
  static let old = [
    "assets/style-1.css": "old style", "p/a/index.html": "a, first", "p/b/index.html": "b, the same",
    "p/gone/index.html": "will go", "index.html": "home, first",
  ]
  static let new = [
    "assets/style-2.css": "new style", "p/a/index.html": "a, second and longer",
    "p/b/index.html": "b, the same",
    "p/new/index.html": "has come", "index.html": "home, second",
  ]

  /// One file of an edition as the pipeline hands it over.
  static func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }

  /// Builds an edition the way the pipeline does.
  @discardableResult
  static func build(_ edition: [String: String], on disk: any Disk) throws(WriteFailure) -> WriteSummary {
    let writing = try SiteWriting(disk, part: "site", name: "output")
    var staged: [Staged] = []
    do throws(WriteFailure) {
      for (path, text) in edition.sorted(by: { $0.key < $1.key }) {
        try staged.append(writing.stage(file(path, text)))
      }
    } catch {
      writing.abandon()
      throw error
    }
    return try writing.commit(staged, tool: "1", content: "hash")
  }

  /// Does the same and frees the lock afterwards.
  @discardableResult
  static func build(_ edition: [String: String], on disk: MemoryDisk) throws(WriteFailure) -> WriteSummary {
    defer { disk.endProcess() }
    return try build(edition, on: disk as any Disk)
  }

  /// The tree that a build into an empty folder gives.
  static func fresh(_ edition: [String: String]) throws -> [String: [UInt8]] {
    let disk = MemoryDisk()
    try build(edition, on: disk)
    return disk.tree
  }
}

extension [String: [UInt8]] {
  /// The pages, without assets of the edition before and the manifest that names them.
  var pages: [String: [UInt8]] { filter { !$0.key.hasPrefix("assets/") && $0.key != Path.manifest } }
}
