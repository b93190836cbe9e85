public import ManualModel

/// What the checks found in a manual, and the files in which they found it.
public struct CheckReport: Sendable {
  /// The findings, in the order of files and places.
  public var findings: [Diagnostic]
  /// The content files, by their numbers.
  public var files: [SourceFile]

  /// Makes a report; an empty one where nothing was checked.
  public init(findings: [Diagnostic] = [], files: [SourceFile] = []) {
    self.findings = findings
    self.files = files
  }
}
