import ManualModel

/// A document of the content folder that can be read by itself.
public struct DocumentFile: Sendable {
  let file: ContentFile
  let id: FileID
}

/// A document as read by itself.
public struct ReadDocument: Sendable {
  /// What it is, behind one pointer, because documents are handed on several times.
  indirect enum Noun: Sendable {
    case process(Process)
    case campaign(Campaign)
    case page(Page)
  }

  let id: FileID
  let source: SourceFile
  let noun: Noun?
  let findings: [Diagnostic]
  let namedFiles: [NamedFile]
}

extension ReadDocument {
  /// Decodes a parsed document; a pure function of its bytes, the settings, the registries and the ids of documents.
  init(
    _ parsed: ParsedFile, _ document: DocumentFile, settings: Settings, registry: Registry?,
    targets: TargetResolver
  ) {
    id = document.id
    source = parsed.source
    guard let root = parsed.root, let (kind, name) = document.file.document else {
      noun = nil
      findings = parsed.findings
      namedFiles = []
      return
    }
    var decoding = Decoding(parsed.source, id: id, settings: settings, registry: registry)
    var read = decoding.noun(kind, id: name, root, body: parsed.body)
    if !Identifier.isDocument(name) {
      decoding.findings.append(FileFindings.badName(name, at: SourceRange(file: id, start: 0, end: 0)))
    }
    if case .process(var process)? = read {
      read = nil
      targets.resolve(&process)
      read = .process(process)
    }
    findings = decoding.findings.untilFirstFaultyStage()
    noun = findings.contains(where: \.stopsFile) ? nil : read
    namedFiles = noun == nil ? [] : decoding.namedFiles
  }
}

extension Decoding {
  fileprivate mutating func noun(
    _ kind: ContentFile.DocumentKind, id: String, _ root: YAMLNode, body: Range<Int>
  ) -> ReadDocument.Noun? {
    switch kind {
    case .process: fields(of: root, .process).map { .process(process($0, id: id, body: body)) }
    case .campaign: fields(of: root, .campaign).map { .campaign(campaign($0, id: id, body: body)) }
    case .page: fields(of: root, .page).map { .page(page($0, id: id, body: body)) }
    }
  }
}
