import ManualModel

// Units, entries of the registers, and the terms that documents define.
extension SearchRecords {
  /// A unit is found by its name, its short form and all other spellings.
  func unit(_ id: UnitID) -> SearchRecord {
    let unit = site.manual.units[id]
    let language = site.wording.language
    var record = SearchRecord(
      .unit, SitePage.unit(id).path(in: site.manual), unit.name(language), division: chapter(of: id))
    record.add(alias: unit.id.value)
    record.add(alias: unit.name.second(language))
    for alias in unit.also { record.add(alias: alias.name.value) }
    return record
  }

  func record(of form: Form) -> SearchRecord {
    var record = entry(.form, .forms, form.id, form.name, also: [], owner: form.owner)
    record.add(alias: form.title?(site.wording.language))
    return record
  }

  func record(of law: Law) -> SearchRecord {
    entry(.law, .laws, law.id, law.title, also: law.also, owner: [])
  }

  func record(of system: InformationSystem) -> SearchRecord {
    entry(.system, .systems, system.id, system.name, also: system.also, owner: system.owner)
  }

  private func entry(
    _ kind: SearchRecord.Kind, _ register: Register, _ id: Text, _ name: Title, also: [Text], owner: [Party]
  ) -> SearchRecord {
    let language = site.wording.language
    let page = register.page(site.registers[register].index.page(of: name(language)))
    var record = SearchRecord(
      kind, linker.address(page, anchor: id.value), name(language), division: chapter(of: owner.first?.unit))
    record.add(alias: name.second(language))
    for other in also { record.add(alias: other.value) }
    return record
  }

  /// The terms that a document defines, in the order of the glossary.
  var terms: [SearchRecord] {
    site.glossary.letters.flatMap(site.glossary.items).filter(\.hasDefinition).map { term in
      var record = SearchRecord(.term, linker.address(of: term), term.name)
      for case .definition(let definition, _) in term.meanings {
        for line in definition.meaning.plainLines { record.text.add(.words, line) }
      }
      return record
    }
  }
}
