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
    _ kind: SearchRecord.Kind, _ page: SitePage, _ id: Text, _ name: Title, also: [Text], owner: [Party]
  ) -> SearchRecord {
    let language = site.wording.language
    var record = SearchRecord(
      kind, linker.address(page, anchor: id.value), name(language), division: chapter(of: owner.first?.unit))
    record.add(alias: name.second(language))
    for other in also { record.add(alias: other.value) }
    return record
  }

  /// The terms, each with the first document that defines it.
  var terms: [SearchRecord] {
    var terms: [SearchRecord] = []
    var known: Set<[UInt8]> = []
    func add(_ definitions: [Definition], _ page: SitePage, at anchor: String? = nil, division: Int? = nil) {
      for definition in definitions where known.insert(Array(definition.term.value.utf8)).inserted {
        var record = SearchRecord(
          .term, linker.address(page, anchor: anchor), definition.term.value, division: division)
        for line in definition.meaning.plainLines { record.text.add(.words, line) }
        terms.append(record)
      }
    }
    for index in site.order.walk {
      add(
        site.manual.processes[index].definitions.items, .process(index), at: "_definitions",
        division: site.order.places[index].division)
    }
    for (index, page) in site.manual.pages.enumerated() where site.isListed(page.head) {
      add(page.definitions.items, .page(index))
    }
    return terms
  }
}
