import ManualModel

/// Findings as one JSON array for other programs, one finding on each line.
struct FindingJSON {
  let files: [SourceFile]
  let language: Language

  func text(_ findings: [Diagnostic]) -> String {
    let lines = findings.map { object($0) }
    return "[" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]\n"
  }

  private func object(_ finding: Diagnostic) -> String {
    let notes = finding.notes.map { note in
      "{" + place(note.range) + #","message":"# + JSON.string(note.message(language)) + "}"
    }
    return "{" + #""id":"# + JSON.string(finding.id.rawValue) + #","severity":"#
      + JSON.string(finding.severity.rawValue) + "," + place(finding.range) + #","message":"#
      + JSON.string(Words.sentence(finding, language)) + #","notes":["# + notes.joined(separator: ",") + "]"
      + #","fix":"# + fix(finding.fix) + "}"
  }

  /// The keys that say where; null for a finding that has no place.
  private func place(_ range: SourceRange?) -> String {
    guard let place = FindingPlace(range, in: files) else {
      return #""file":null,"line":null,"column":null,"endLine":null,"endColumn":null"#
    }
    return #""file":"# + JSON.string(place.path)
      + #","line":\#(place.start.line),"column":\#(place.start.column),"#
      + #""endLine":\#(place.end.line),"endColumn":\#(place.end.column)"#
  }

  private func fix(_ edits: [TextEdit]) -> String {
    if edits.isEmpty { return "null" }
    return "["
      + edits.map { "{" + place($0.range) + #","replacement":"# + JSON.string($0.replacement) + "}" }
      .joined(separator: ",") + "]"
  }
}

/// The one thing of JSON that has to be done with care.
enum JSON {
  static func string(_ text: String) -> String {
    String(decoding: JSONValue.string(text).utf8, as: UTF8.self)
  }
}
