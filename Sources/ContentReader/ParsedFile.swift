import ManualModel

/// A file after the stages that need no knowledge of its contents: bytes, text, front matter, YAML
/// (content model 2.4, stages 1 to 3).
struct ParsedFile {
  /// The largest file (content model 2.5).
  static let maximalSize = 1_048_576

  /// The cleaned text; empty if the file was not read.
  var source: SourceFile
  /// The number of the file.
  let id: FileID
  /// Its YAML; nil if a stage found an error.
  private(set) var root: YAMLNode?
  /// Where its body stands.
  private(set) var body = 0..<0
  /// What is wrong.
  private(set) var findings: [Diagnostic] = []

  /// Parses a text that is clean.
  init(_ source: SourceFile, id: FileID, isDocument: Bool) {
    self.id = id
    self.source = source
    parse(isDocument: isDocument)
  }

  /// Reads and parses a file.
  init(_ file: ContentFile, id: FileID, in folder: ContentFolder) throws(ReadFailure) {
    self.id = id
    source = SourceFile(path: file.path, text: [])
    switch try folder.contents(of: file.path, limit: Self.maximalSize) {
    case .bytes(let bytes):
      let text = CleanText(bytes, id: id)
      source = SourceFile(path: file.path, text: text.bytes)
      findings = text.findings
      if findings.isEmpty { parse(isDocument: file.document != nil) }
    case .tooLarge: findings = [FileFindings.tooLarge(id)]
    case .missing: findings = [FileFindings.missing(file.path, at: SourceRange(file: id, start: 0, end: 0))]
    case .unsafe: findings = [FileFindings.unsafe(file.path, at: SourceRange(file: id, start: 0, end: 0))]
    }
  }

  private mutating func parse(isDocument: Bool) {
    guard isDocument else { return compose(0..<source.text.count) }
    guard let parts = FrontMatter(of: source) else {
      findings = [FrontMatter.missing(in: source, id: id)]
      return
    }
    body = parts.body
    compose(parts.yaml)
  }

  private mutating func compose(_ yaml: Range<Int>) {
    var composer = YAMLComposer(source, id: id, range: yaml)
    let document = composer.document()
    findings = composer.findings
    guard findings.isEmpty else { return }
    let empty = SourceRange(file: id, start: yaml.lowerBound, end: yaml.lowerBound)
    let node = document ?? YAMLNode(content: .mapping([]), range: empty)
    guard case .mapping = node.content else {
      findings = [YAMLMistake(file: source, id: id, limit: yaml.upperBound, openQuote: nil).noMapping(node)]
      return
    }
    root = node
  }
}
