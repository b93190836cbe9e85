import ManualModel

/// What all documents depend on: manual.yaml and the registries, read one after the other because each needs the one
/// before (the year, then the units).
struct Groundwork: Sendable {
  /// The files that were read, with their numbers.
  private(set) var sources: [(id: FileID, source: SourceFile)] = []
  /// What is wrong in them.
  private(set) var findings: [Diagnostic] = []
  /// Files that they name.
  private(set) var namedFiles: [NamedFile] = []
  /// What documents are read with.
  private(set) var settings = Settings.assumed
  /// Where the words of documents are looked up; nil if units.yaml or laws.yaml has an error.
  private(set) var registry: Registry?

  /// manual.yaml; nil if it has an error.
  private(set) var book: Book?
  /// The units; nil if they have an error.
  private(set) var units: UnitRegistry?
  /// The laws; nil if they have an error.
  private(set) var laws: [Law]?
  /// The forms; nil if they have an error.
  private(set) var forms: [Form]?
  /// The systems; nil if they have an error.
  private(set) var systems: [InformationSystem]?

  /// Reads the five files of a folder; the last three may be missing.
  init(of listing: FolderListing, in folder: ContentFolder) throws(ReadFailure) {
    book = try read(.book, .book, listing, folder) { decoding, fields in decoding.book(fields) }
    units = try read(.units, .units, listing, folder) { decoding, fields in decoding.units(fields) }
    laws = try read(.laws, .laws, listing, folder, missing: []) { decoding, fields in decoding.laws(fields) }
    if let units, let laws {
      let parties = PartyResolver(entries: units.entries)
      self.units = parties.units
      registry = Registry(parties: parties, laws: LawIndex(laws))
      book?.resolve(with: parties)
    }
    forms = try read(.forms, .forms, listing, folder, missing: []) { decoding, fields in
      decoding.forms(fields)
    }
    systems = try read(.systems, .systems, listing, folder, missing: []) { decoding, fields in
      decoding.systems(fields)
    }
  }

  private mutating func read<Value>(
    _ kind: ContentFile.Kind, _ vocabulary: Vocabulary, _ listing: FolderListing, _ folder: ContentFolder,
    missing: Value? = nil, _ decode: (inout Decoding, Fields) -> Value?
  ) throws(ReadFailure) -> Value? {
    guard let index = listing.files.firstIndex(where: { $0.kind == kind }) else {
      if missing == nil, let name = kind.fileName, !listing.files.contains(where: { $0.path == name }) {
        findings.append(FileFindings.missing(name, at: nil))
      }
      return missing
    }
    let parsed = try ParsedFile(listing.files[index], id: FileID(index), in: folder)
    sources.append((parsed.id, parsed.source))
    findings += parsed.findings
    guard let root = parsed.root else { return nil }
    var decoding = Decoding(parsed.source, id: parsed.id, settings: settings, registry: registry)
    let value = decoding.fields(of: root, vocabulary).flatMap { decode(&decoding, $0) }
    settings = decoding.settings
    let found = decoding.findings.untilFirstFaultyStage()
    findings += found
    if found.contains(where: \.stopsFile) { return nil }
    namedFiles += decoding.namedFiles
    return value
  }
}

extension ContentFile.Kind {
  /// The name of a file that must be there.
  fileprivate var fileName: String? {
    switch self {
    case .book: "manual.yaml"
    case .units: "units.yaml"
    default: nil
    }
  }
}
