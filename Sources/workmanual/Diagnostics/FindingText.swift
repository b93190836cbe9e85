import ManualModel

/// Findings in words, as a good compiler gives them (content model 20.2): one line that an editor can follow, the
/// words in question, further places, and how to mend it.
struct FindingText {
  let files: [SourceFile]
  let language: Language
  let style: Style

  /// All findings, in the order given.
  func text(_ findings: [Diagnostic]) -> String {
    var text = ""
    for finding in findings { text += self.text(finding) }
    return text
  }

  private func text(_ finding: Diagnostic) -> String {
    var lines = [headline(finding)]
    if let range = finding.range { lines += excerpt(range, finding.severity) }
    for note in finding.notes {
      let place = note.range.map { self.place($0) + ": " } ?? ""
      lines.append(
        "  " + style(.dim, place + Words.note(language) + ": ") + Printable.text(note.message(language)))
      if let range = note.range { lines += excerpt(range, .info) }
    }
    for edit in finding.fix.prefix(3) {
      lines.append("  " + style(.good, Words.fix(language) + ": ") + words(edit))
    }
    if finding.fix.count > 3 { lines.append("  " + Words.more(finding.fix.count - 3)(language)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ finding: Diagnostic) -> String {
    let place = finding.range.map { style(.place, self.place($0) + ":") + " " } ?? ""
    let severity = style(finding.severity.role, Words.severity(finding.severity)(language) + ":")
    let words = Printable.text(Words.sentence(finding, language))
    return "\(place)\(severity) \(words) [\(finding.id.rawValue)]"
  }

  private func place(_ range: SourceRange) -> String {
    guard let file = file(range) else { return "?" }
    let position = file.position(of: Int(range.start))
    return "\(Printable.text(file.path)):\(position.line):\(position.column)"
  }

  private func excerpt(_ range: SourceRange, _ severity: Severity) -> [String] {
    guard let file = file(range), !file.text.isEmpty else { return [] }
    let excerpt = Excerpt(range, in: file)
    let number = "\(excerpt.line)"
    let margin = String(repeating: " ", count: number.utf8.count)
    return [
      style(.dim, "  \(number) | ") + excerpt.text,
      style(.dim, "  \(margin) | ") + excerpt.mark.replacingPrefixSpaces { style(severity.role, $0) },
    ]
  }

  private func words(_ edit: TextEdit) -> String {
    guard let file = file(edit.range) else { return "" }
    let old = String(decoding: file.text[Int(edit.range.start)..<Int(edit.range.end)], as: UTF8.self)
    let line = file.line(of: Int(edit.range.start))
    return Words.edit(line: line, old: Printable.text(old), new: Printable.text(edit.replacement))(language)
  }

  private func file(_ range: SourceRange) -> SourceFile? {
    let index = Int(range.file.index)
    return files.indices.contains(index) ? files[index] : nil
  }
}

extension Severity {
  fileprivate var role: Style.Role {
    switch self {
    case .error: .error
    case .warn: .warning
    case .info: .information
    }
  }
}

extension String {
  /// Leaves the spaces at the beginning and changes the rest.
  fileprivate func replacingPrefixSpaces(_ change: (String) -> String) -> String {
    let spaces = prefix { $0 == " " }
    return spaces + change(String(dropFirst(spaces.count)))
  }
}
