import ManualModel
import ThaiText

/// The indexes of laws, forms and systems: every entry with the processes that use it, and their pages.
struct Registers {
  let manuscript: Manuscript
  private var words: BookWords { manuscript.words }
  private var language: Language { manuscript.language }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  private struct Entry {
    var id: String
    var title: Code
    var key: CollationKey
    var notes: [Code]
    var places: [CrossReferences.Place]
    var range: SourceRange
  }

  /// Laws by title; two years of one law stand beside each other because their titles do.
  var laws: [Code] {
    list(
      manuscript.manual.laws.enumerated().map { index, law in
        var notes: [Code] = []
        if let latest = law.latest {
          notes.append(.words(words("แก้ไขล่าสุด ", "last amended ") + words.style.year(latest - 543)))
        }
        if let note = law.note { notes.append(.words(note)) }
        return Entry(
          id: Place.law(law.id.value), title: manuscript.words(law.title),
          key: CollationKey(law.title(language)),
          notes: notes, places: manuscript.references.laws[index], range: law.title.text.range)
      })
  }

  /// Forms by name, with who keeps them.
  var forms: [Code] {
    list(
      manuscript.manual.forms.enumerated().map { index, form in
        var title = [manuscript.words(form.name)]
        if let about = form.title { title += [.words(" – "), manuscript.words(about)] }
        return Entry(
          id: Place.form(form.id.value), title: .content(title), key: CollationKey(form.name(language)),
          notes: keepers(form.owner) + (form.note.map { [.words($0)] } ?? []),
          places: manuscript.references.forms[index], range: form.name.text.range)
      })
  }

  /// Systems by name, with who runs them.
  var systems: [Code] {
    list(
      manuscript.manual.systems.enumerated().map { index, system in
        Entry(
          id: Place.system(system.id.value), title: manuscript.words(system.name),
          key: CollationKey(system.name(language)),
          notes: keepers(system.owner) + (system.note.map { [.words($0)] } ?? []),
          places: manuscript.references.systems[index], range: system.name.text.range)
      })
  }

  private func keepers(_ owner: [Party]) -> [Code] {
    if owner.isEmpty { return [] }
    return [.words(words("ผู้ดูแล: ", "Keeper: ") + owner.map(\.written.value).joined(separator: ", "))]
  }

  private func list(_ entries: [Entry]) -> [Code] {
    entries.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
      .map(code)
  }

  private func code(_ entry: Entry) -> Code {
    var lines = entry.notes.map { Code.call("index-note", $0) }
    var seen: [Int] = []
    for place in entry.places {
      let head = manuscript.manual.processes[place.process].head
      guard manuscript.targets.contains(head.id), !seen.contains(place.process) else { continue }
      seen.append(place.process)
      lines.append(.call("index-line", .string(head.id), manuscript.words(head.title)))
    }
    return .line(
      Code.call("index-entry", entry.title, .content(lines)).with("id", .string(entry.id)), entry.range)
  }
}

/// Terms and short forms in Thai order.
struct Glossary {
  let manuscript: Manuscript

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// One entry per term.
  var entries: [Code] {
    var found: [(key: CollationKey, code: Code)] = []
    for unit in manuscript.manual.units.entries {
      let name = unit.name(manuscript.language)
      if name.utf8.elementsEqual(unit.id.value.utf8) { continue }
      found.append(
        (
          CollationKey(unit.id.value),
          .line(.call("labelled", .words(unit.id), manuscript.words(unit.name)), unit.id.range)
        ))
    }
    func add(_ list: [Definition], of document: String) {
      let setter = MarkdownSetter(manuscript: manuscript, document: document)
      for definition in list {
        found.append(
          (
            CollationKey(definition.term.value),
            .line(
              .call("labelled", .words(definition.term), setter.blocks(definition.meaning)),
              definition.term.range)
          ))
      }
    }
    for index in manuscript.processes {
      let process = manuscript.manual.processes[index]
      add(process.definitions.items, of: process.head.id)
    }
    for page in manuscript.manual.pages where manuscript.isPrinted(page.head) {
      add(page.definitions.items, of: page.head.id)
    }
    return found.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.code)
  }
}
