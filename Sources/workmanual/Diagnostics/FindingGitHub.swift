import ManualModel

/// Findings as workflow commands of GitHub, which shows them beside the lines of a change.
struct FindingGitHub {
  let files: [SourceFile]
  let language: Language
  /// The folder that the paths of files begin with.
  let folder: String

  func text(_ findings: [Diagnostic]) -> String { findings.map { line($0) + "\n" }.joined() }

  private func line(_ finding: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let place = FindingPlace(finding.range, in: files) {
      properties = [
        ("file", folder + "/" + place.path), ("line", "\(place.start.line)"),
        ("col", "\(place.start.column)"),
        ("endLine", "\(place.end.line)"), ("endColumn", "\(place.end.column)"),
      ]
    }
    properties.append(("title", finding.id.rawValue))
    let words = properties.map { $0 + "=" + escaped($1, colons: true) }.joined(separator: ",")
    let message = escaped(Words.sentence(finding, language), colons: false)
    return "::\(command(finding.severity)) \(words)::\(message)"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warn: "warning"
    case .info: "notice"
    }
  }

  /// Escapes what would end a line or a property.
  private func escaped(_ text: String, colons: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where colons: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where colons: result.append(contentsOf: "%2C".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
