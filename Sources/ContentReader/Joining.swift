public import ManualModel
import ThaiText

/// What reading a content folder gives.
public struct ReadResult: Sendable {
  /// The content files, by their numbers.
  public var files: [SourceFile]
  /// The manual; nil if manual.yaml or a registry could not be read.
  ///
  /// Documents with errors are known by their ids.
  public var manual: Manual?
  /// What is wrong, in the order of files and places, with the severities that manual.yaml sets.
  public var diagnostics: [Diagnostic]
}

extension Reading {
  /// Joins what was read: the documents in any order, each once.
  public func result(of documents: [ReadDocument]) throws(ReadFailure) -> ReadResult {
    var files = listing.files.map { SourceFile(path: $0.path, text: []) }
    for (id, source) in groundwork.sources { files[Int(id.index)] = source }
    for document in documents { files[Int(document.id.index)] = document.source }
    let documents = documents.sorted { $0.id < $1.id }

    var named = NamedFiles()
    for file in groundwork.namedFiles { try named.add(file, in: folder) }
    for document in documents { for file in document.namedFiles { try named.add(file, in: folder) } }
    let findings =
      groundwork.findings + listing.findings + documents.flatMap(\.findings) + named.finished()
    let settings = groundwork.book?.settings ?? [:]
    return ReadResult(
      files: files, manual: manual(of: documents, files: named.files),
      diagnostics: findings.compactMap { $0.settled(by: settings) }.sorted(by: Diagnostic.precedes))
  }

  private func manual(of documents: [ReadDocument], files: [Manual.NamedFile]) -> Manual? {
    guard listing.isWithinLimits, let book = groundwork.book, let units = groundwork.units,
      let laws = groundwork.laws,
      let forms = groundwork.forms, let systems = groundwork.systems
    else { return nil }
    var processes: [Process] = []
    var campaigns: [Campaign] = []
    var pages: [Page] = []
    var unread: [String] = []
    for document in documents {
      switch document.noun {
      case .process(let process): processes.append(process)
      case .campaign(let campaign): campaigns.append(campaign)
      case .page(let page): pages.append(page)
      case nil: listing.files[Int(document.id.index)].document.map { unread.append($0.id) }
      }
    }
    var manual = Manual(
      book: book, units: units, laws: laws, forms: forms, systems: systems, processes: processes,
      campaigns: campaigns, pages: pages, files: files, unread: unread)
    manual.resolveAnchors()
    return manual
  }
}

extension Diagnostic {
  /// The finding with the severity that `check` gives its rule; nil if the rule is not checked.
  fileprivate func settled(by settings: [DiagnosticID: Book.Setting]) -> Diagnostic? {
    switch settings[id] {
    case .severity(let severity):
      var finding = self
      finding.severity = severity
      return finding
    case .ignore: return nil
    case nil: return self
    }
  }
}

extension FolderListing {
  /// The ids of the documents of some kinds.
  func ids(_ isWanted: (ContentFile.DocumentKind) -> Bool) -> [String] {
    files.compactMap { $0.document }.filter { isWanted($0.kind) }.map(\.id)
  }

  /// What is wrong with the files by their names and places alone.
  var findings: [Diagnostic] {
    var findings: [Diagnostic] = []
    if isTooLong {
      findings.append(
        FileFindings.tooMany(Bilingual(thai: "แฟ้ม", english: "files"), limit: Self.maximalEntries))
    }
    if processCount > Self.maximalProcesses {
      findings.append(
        FileFindings.tooMany(
          Bilingual(thai: "กระบวนการ", english: "processes"), limit: Self.maximalProcesses))
    }
    for (index, file) in files.enumerated() {
      let place = SourceRange(file: FileID(index), start: 0, end: 0)
      switch file.kind {
      case .stray: findings.append(FileFindings.stray(at: place))
      case .misnamed: findings.append(FileFindings.badName(file.path, at: place))
      case .unsafe: findings.append(FileFindings.unsafe(file.path, at: place))
      case .tooDeep: findings.append(FileFindings.folderTooDeep(at: place))
      case .document, .book, .units, .laws, .forms, .systems: break
      }
    }
    return findings
  }
}
