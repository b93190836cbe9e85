/// The files of a content folder (content model 2.1): those that are read, sorted by path bytes, and the names below
/// `files/`.
struct FolderListing: Sendable {
  /// Entries of the content folder (`docs/reliability.md` 6).
  static let maximalEntries = 50_000
  /// Levels of folders.
  static let maximalDepth = 16

  /// What is read or reported, sorted by path bytes; the place in this list is the number of the file.
  private(set) var files: [ContentFile] = []
  /// Regular files below `files/`.
  private(set) var attachments: Set<String> = []
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
        guard let name = entry.name else {
          entryCount += 1  // a name that is not UTF-8 can be neither an id nor a path
          continue
        }
        if name.hasPrefix(".") || name.hasPrefix("_") { continue }
        entryCount += 1
        let path = next.path.isEmpty ? name : next.path + "/" + name
        let top = next.path.isEmpty ? name : next.top
        var kind = entry.kind
        if kind == nil { kind = try folder.kind(of: path) }
        switch kind {
        case .folder?: enter(path, top, &folders)
        case .file?: add(path, name: name, top: next.top)
        case .special?, nil: files.append(ContentFile(path: path, kind: .unsafe))
        }
      }
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

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

  private mutating func add(_ path: String, name: String, top: String) {
    if top == "files" {
      attachments.insert(path)
    } else if let kind = ContentFile.DocumentKind(rawValue: top) {
      let isDocument = name.utf8.count > 3 && name.hasSuffix(".md")
      let id = isDocument ? String(name.dropLast(3)) : ""
      files.append(ContentFile(path: path, kind: isDocument ? .document(kind, id: id) : .stray))
    } else if let kind = Self.registries[path] {
      files.append(ContentFile(path: path, kind: kind))
    }
  }
}
