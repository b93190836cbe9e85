import ManualModel

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0, one result on each line.
struct FindingSARIF {
  let files: [SourceFile]
  let language: Language
  /// The folder that the paths of files begin with.
  let folder: String

  func text(_ findings: [Diagnostic]) -> String {
    let rules = Set(findings.map(\.id.rawValue)).sorted()
    let driver =
      #"{"name":"workmanual","version":"# + JSON.string(Version.current) + #","rules":["#
      + rules.map { #"{"id":"# + JSON.string($0) + "}" }.joined(separator: ",") + "]}"
    return
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#
      + driver + #"},"columnKind":"unicodeCodePoints","results":["# + "\n"
      + findings.map(result).joined(separator: ",\n") + "\n]}]}\n"
  }

  private func result(_ finding: Diagnostic) -> String {
    var text =
      #"{"ruleId":"# + JSON.string(finding.id.rawValue) + #","level":"# + JSON.string(level(finding.severity))
      + #","message":"# + message(Words.sentence(finding, language))
    if let place = FindingPlace(finding.range, in: files) {
      text += #","locations":["# + location(place) + "]"
    }
    let notes = finding.notes.compactMap { note in
      FindingPlace(note.range, in: files).map { location($0, note.message(language)) }
    }
    if !notes.isEmpty { text += #","relatedLocations":["# + notes.joined(separator: ",") + "]" }
    if !finding.fix.isEmpty { text += #","fixes":[{"artifactChanges":["# + changes(finding.fix) + "]}]" }
    return text + "}"
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warn: "warning"
    case .info: "note"
    }
  }

  private func message(_ words: String) -> String { #"{"text":"# + JSON.string(words) + "}" }

  private func location(_ place: FindingPlace, _ words: String? = nil) -> String {
    let message = words.map { #","message":"# + self.message($0) } ?? ""
    return #"{"physicalLocation":{"artifactLocation":"# + artifact(place) + #","region":"# + region(place)
      + "}"
      + message + "}"
  }

  private func artifact(_ place: FindingPlace) -> String {
    #"{"uri":"# + JSON.string(address(place.path)) + "}"
  }

  private func region(_ place: FindingPlace) -> String {
    #"{"startLine":\#(place.start.line),"startColumn":\#(place.start.column),"#
      + #""endLine":\#(place.end.line),"endColumn":\#(place.end.column)}"#
  }

  private func changes(_ edits: [TextEdit]) -> String {
    edits.compactMap { edit in
      FindingPlace(edit.range, in: files).map { place in
        #"{"artifactLocation":"# + artifact(place) + #","replacements":[{"deletedRegion":"# + region(place)
          + #","insertedContent":"# + message(edit.replacement) + "}]}"
      }
    }.joined(separator: ",")
  }

  /// The path as an address: what is not plain ASCII is percent-encoded.
  private func address(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in (folder + "/" + path).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
