/// Paths below the output folder.
enum Path {
  /// The folder that holds what only this program may touch.
  static let own = ".workmanual"
  /// Taken by a build as long as it runs.
  static let lock = own + "/lock"
  /// Says that the folder is ours.
  static let marker = own + "/owner"
  /// What an edition consists of.
  static let manifest = own + "/manifest.json"
  /// What is being put in place.
  static let journal = own + "/journal"
  /// Files that wait for being put in place, by number.
  static let stage = own + "/stage"

  /// The staged file with a number.
  static func staged(_ number: Int) -> String { "\(stage)/\(number)" }

  /// The folder of `path`; empty for a name at the top.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The path of `name` in `folder`.
  static func join(_ folder: String, _ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

  /// The folders on the way to `path`, outermost first.
  static func folders(above path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// Whether `path` may name a file of an edition: below the folder, and not in our own corner of it.
  static func isSafe(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.count <= 255 && !part.contains(where: { $0 < 0x20 })
        && !part.elementsEqual(".".utf8)
        && !part.elementsEqual("..".utf8)
    } && parts.first.map { !$0.elementsEqual(own.utf8) } ?? false && path.utf8.count < 4096
  }

  /// The order of paths in every list: by bytes, never by the rules of a language.
  static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
