import ManualModel

/// Prints parties (`docs/content-model.md` 16.6).
struct PartySetter {
  let manuscript: Manuscript
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// One party per line, by the short form that people use.
  func list(_ parties: [Party], mark: String? = nil) -> [Code] {
    parties.map { party in
      let text = shortForm(of: party) + note(of: party) + (mark.map { " (\($0))" } ?? "")
      return .words(text, party.written.range)
    }
  }

  /// A party by its full name and, if different, its short form.
  func full(_ party: Party) -> Code {
    guard let unit = party.unit, case .entry = party.referent else {
      return .words(shortForm(of: party) + note(of: party), party.written.range)
    }
    return .words(named(unit) + note(of: party), party.written.range)
  }

  /// A unit by its full name and, if different, its short form.
  func named(_ unit: UnitID) -> String {
    let entry = manuscript.manual.units[unit]
    let name = entry.name(manuscript.language)
    return name.utf8.elementsEqual(entry.id.value.utf8) ? name : name + " (\(entry.id.value))"
  }

  private func shortForm(of party: Party) -> String {
    let units = manuscript.manual.units
    switch party.referent {
    case .members(let unit, let ranges, _):
      let members = ranges.map { range in
        let first = words.number(range.lowerBound)
        return range.count == 1 ? first : first + "-" + words.number(range.upperBound)
      }
      return units[unit].id.value + members.joined(separator: ", ")
    case .counted(let unit, let count, _):
      return [units[unit].id.value, words.number(count), units[unit].unitWord?.value]
        .compactMap(\.self).joined(separator: " ")
    case .entry(let unit, _): return units[unit].id.value
    case .words, .unknown, .ambiguous, .several, .noMember: return party.written.value
    }
  }

  private func note(of party: Party) -> String {
    var parts: [String] = []
    if !party.only.isEmpty {
      let only = party.only.map(\.value).joined(separator: ", ")
      parts.append(words("เฉพาะ \(only)", "only \(only)"))
    }
    if let note = party.note { parts.append(note.value) }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
