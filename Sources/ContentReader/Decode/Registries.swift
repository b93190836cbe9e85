import ManualModel
import ThaiText

extension Decoding {
  /// laws.yaml (content model 7).
  mutating func laws(_ root: Fields) -> [Law] {
    let laws = entries(root[.laws], .law) { decoding, fields -> Law? in
      let id = decoding.id(fields[.id])
      let title = decoding.requiredTitle(fields, .title, .titleEn)
      let year = decoding.year(fields[.year], against: decoding.settings.fiscalYear)
      var law = Law(id: id ?? Text("", at: fields.range), title: title, also: decoding.texts(fields[.also]))
      law.year = year ?? DateGrammar.since(title.text.value, fiscalYear: decoding.settings.fiscalYear)
      law.latest = decoding.year(fields[.latest], against: decoding.settings.fiscalYear)
      law.note = decoding.text(fields[.note])
      law.url = decoding.url(fields[.url])
      return law
    }
    requireUnique(laws.map(\.id))
    return laws
  }

  /// forms.yaml.
  mutating func forms(_ root: Fields) -> [Form] {
    let forms = entries(root[.forms], .form) { decoding, fields -> Form? in
      let id = decoding.id(fields[.id])
      var form = Form(
        id: id ?? Text("", at: fields.range), name: decoding.requiredTitle(fields, .name, .nameEn))
      form.title = decoding.title(fields, .title, .titleEn)
      form.file = decoding.path(fields[.file])
      form.url = decoding.url(fields[.url])
      form.owner = decoding.parties(fields[.owner])
      form.note = decoding.text(fields[.note])
      return form
    }
    requireUnique(forms.map(\.id))
    return forms
  }

  /// systems.yaml.
  mutating func systems(_ root: Fields) -> [InformationSystem] {
    let systems = entries(root[.systems], .system) { decoding, fields -> InformationSystem? in
      let id = decoding.id(fields[.id])
      var system = InformationSystem(
        id: id ?? Text("", at: fields.range), name: decoding.requiredTitle(fields, .name, .nameEn))
      system.also = decoding.texts(fields[.also])
      system.owner = decoding.parties(fields[.owner])
      system.url = decoding.url(fields[.url])
      system.note = decoding.text(fields[.note])
      return system
    }
    requireUnique(systems.map(\.id))
    return systems
  }

  /// The entries of a registry; an office that has none yet may say so.
  private mutating func entries<Entry>(
    _ field: Field?, _ vocabulary: Vocabulary, _ read: (inout Decoding, Fields) -> Entry?
  ) -> [Entry] {
    if let field, isNone(field.node) { return [] }
    return listItems(field, limit: Self.maximalEntries).compactMap { node in
      fields(of: node, vocabulary, of: field?.key).flatMap { read(&self, $0) }
    }
  }
}
