/// The files of a content folder that are read or reported, sorted by path bytes (content model 2.1).
struct FolderListing: Sendable {
  /// Entries of the content folder (`docs/reliability.md` 6).
  static let maximalEntries = 50_000
  /// Processes in a manual (content model 2.5).
  static let maximalProcesses = 20_000
  /// Levels of folders.
  static let maximalDepth = 16

  /// What is read or reported, sorted by path bytes; the place in this list is the number of the file.
  private(set) var files: [ContentFile] = []
  /// How many entries were seen; beyond the limit the walk stops.
  private(set) var entryCount = 0

  private static let registries: [String: ContentFile.Kind] = [
    "manual.yaml": .book, "units.yaml": .units, "laws.yaml": .laws, "forms.yaml": .forms,
    "systems.yaml": .systems,
  ]

  /// Lists the folder.
  init(of folder: ContentFolder) throws(ReadFailure) {
    var folders: [(path: String, top: String)] = [("", "")]
    while let next = folders.popLast(), !isTooLong {
      for entry in try folder.entries(in: next.path) {
        let name = entry.name
        if name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "_") { continue }
        entryCount += 1
        let path = next.path.isEmpty ? name : next.path + "/" + name
        let top = next.path.isEmpty ? name : next.top
        var kind = entry.kind
        if kind == nil { kind = try folder.kind(of: path) }
        switch kind {
        case _ where !entry.isUTF8: addMisnamed(path, top: next.top)
        case .folder?: enter(path, top, &folders)
        case .file?: add(path, name: name, top: next.top)
        case .special?, nil: files.append(ContentFile(path: path, kind: .unsafe))
        }
      }
    }
    // Which files were seen beyond the limit depends on the disk: only those of the folder itself are kept.
    if isTooLong { files.removeAll { $0.path.utf8.contains(UInt8(ascii: "/")) } }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// How many process files there are.
  var processCount: Int { files.count { $0.document?.kind == .process } }

  /// Whether its documents may be read.
  var isWithinLimits: Bool { !isTooLong && processCount <= Self.maximalProcesses }

  /// Whether the folder has more entries than the limit.
  var isTooLong: Bool { entryCount > Self.maximalEntries }

  private mutating func enter(_ path: String, _ top: String, _ folders: inout [(path: String, top: String)]) {
    guard top == "files" || ContentFile.DocumentKind(rawValue: top) != nil else { return }
    if path.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.maximalDepth {
      folders.append((path, top))
    } else {
      files.append(ContentFile(path: path, kind: .tooDeep))
    }
  }

  /// Below `files/` nothing can name it; in a document folder it would be left out without a word.
  private mutating func addMisnamed(_ path: String, top: String) {
    if ContentFile.DocumentKind(rawValue: top) != nil {
      files.append(ContentFile(path: path, kind: .misnamed))
    }
  }

  private mutating func add(_ path: String, name: String, top: String) {
    if let kind = ContentFile.DocumentKind(rawValue: top) {
      let isDocument = name.utf8.count > 3 && name.hasSuffix(".md")
      let id = isDocument ? String(name.dropLast(3)) : ""
      files.append(ContentFile(path: path, kind: isDocument ? .document(kind, id: id) : .stray))
    } else if let kind = Self.registries[path] {
      files.append(ContentFile(path: path, kind: kind))
    }
  }
}
