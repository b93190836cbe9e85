import ManualModel

/// A content folder whose book and registries are read, and whose documents can be read one by one.
///
/// Reading has three steps: list the folder and read what all documents depend on (`init`), read the documents, each
/// by itself and in any order (`read`), join them (`result`). The second step may run in parallel.
public struct Reading: Sendable {
  /// The documents, in the order of their paths.
  public let documents: [DocumentFile]

  let folder: ContentFolder
  let listing: FolderListing
  let groundwork: Groundwork
  private let targets: TargetResolver

  /// Lists the folder and reads manual.yaml, units.yaml, laws.yaml, forms.yaml and systems.yaml.
  public init(_ folder: ContentFolder) throws(ReadFailure) {
    self.folder = folder
    listing = try FolderListing(of: folder)
    groundwork = try Groundwork(of: listing, in: folder)
    targets = TargetResolver(
      processes: listing.ids { $0 == .process }, others: listing.ids { $0 != .process })
    documents =
      listing.isWithinLimits
      ? listing.files.enumerated().compactMap { index, file in
        file.document == nil ? nil : DocumentFile(file: file, id: FileID(index))
      } : []
  }

  /// Reads one document.
  public func read(_ document: DocumentFile) throws(ReadFailure) -> ReadDocument {
    let parsed = try ParsedFile(document.file, id: document.id, in: folder)
    return ReadDocument(
      parsed, document, settings: groundwork.settings, registry: groundwork.registry, targets: targets)
  }
}
