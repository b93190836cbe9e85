import Foundation

/// The repository as these tests see it: its source files, the table of docs/architecture.md, and Package.swift.
enum House {
  /// The folder that holds Package.swift.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Modules of the toolchain, open to every room but the nouns.
  static let toolchain: Set<String> = ["Glibc", "FoundationEssentials", "Synchronization"]

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// What each room may import, as docs/architecture.md says.
  static func table() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for line in try text("docs/architecture.md").split(separator: "\n") where line.hasPrefix("| `") {
      let names = line.split(separator: "|").map { cell in cell.matches(of: /`([^`]+)`/).map { String($0.1) }
      }
      if let room = names[0].first { table[room] = Set(names[1]) }
    }
    return table
  }

  /// What each room depends on, as Package.swift says.
  static func manifest() throws -> [String: Set<String>] {
    let text = try text("Package.swift")
    func names(_ list: Substring) -> Set<String> { Set(list.matches(of: /"(\w+)"/).map { String($0.1) }) }
    var rooms: [String: Set<String>] = [:]
    for match in text.matches(of: /\n    room\(\s*"(\w+)"(?:,\s*uses: \[([^\]]*)\])?/) {
      rooms[String(match.1)] = names(match.2 ?? "")
    }
    for match in text.matches(of: /executableTarget\(\s*name: "(workmanual)",\s*dependencies: \[([^\]]*)\]/) {
      rooms[String(match.1)] = names(match.2)
    }
    return rooms
  }

  /// A Swift file of a room.
  struct File {
    /// Path below the root, with `/`.
    var path: String
    var lines: [Substring]

    /// The room it belongs to.
    var room: String { String(path.split(separator: "/")[1]) }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let match = line.wholeMatch(
          of: /\s*(?:@\w+\s+|public |package |internal |fileprivate |private )*import (.*)/)
        guard let words = match?.1.split(separator: " ") else { return nil }
        let kinds: Set<Substring> = [
          "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
        ]
        let path = words.first.map { kinds.contains($0) ? words.dropFirst().first ?? "" : $0 } ?? ""
        return path.split(separator: ".").first.map(String.init)
      }
    }
  }

  /// All Swift files below Sources, sorted by path.
  static func sources() throws -> [File] {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)
    return try (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      File(
        path: "Sources/" + $0,
        lines: try text("Sources/" + $0).split(separator: "\n", omittingEmptySubsequences: false)
      )
    }
  }
}
