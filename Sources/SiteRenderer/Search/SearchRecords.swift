import ManualModel

/// All records of a manual, one at a time: by kind, then in printed order.
struct SearchRecords {
  let site: SiteMap
  let linker: Linker
  /// Where the chapter of a unit stands among the chapters; never walked.
  private let chapters: [UnitID: Int]
  /// A unit as a line shows it: its short form and, if different, its name.
  private let unitWords: [String]
  /// How much of a process is searched beside its steps, actors and documents: less in a large manual.
  let limit: Int

  init(_ site: SiteMap) {
    self.site = site
    linker = Linker(site: site, path: "index.html")
    limit = site.order.walk.count > 2000 ? 600 : 1300
    let units = site.manual.book.divisions.enumerated().compactMap { index, division in
      division.unit.map { ($0, index) }
    }
    chapters = Dictionary(units, uniquingKeysWith: { first, _ in first })
    let language = site.wording.language
    unitWords = site.manual.units.entries.map { unit in
      let name = unit.name(language)
      return unit.id.value.hasSameBytes(as: name) ? name : "\(unit.id.value) (\(name))"
    }
  }

  /// Visits every record.
  func forEach(_ visit: (SearchRecord) -> Void) {
    for index in site.order.walk { visit(process(index)) }
    for unit in site.manual.units.ids { visit(self.unit(unit)) }
    for form in site.manual.forms { visit(record(of: form)) }
    for law in site.manual.laws { visit(record(of: law)) }
    for system in site.manual.systems { visit(record(of: system)) }
    for term in terms { visit(term) }
    for page in pages { visit(page) }
    for index in site.manual.campaigns.indices where site.isListed(site.manual.campaigns[index].head) {
      visit(campaign(index))
    }
  }

  /// The chapter of the division that a unit belongs to.
  func chapter(of unit: UnitID?) -> Int? {
    unit.flatMap { site.manual.units.division(of: $0) }.flatMap { chapters[$0] }
  }

  /// A party as a line shows it.
  func words(of party: Party) -> String {
    if case .entry(let unit, _) = party.referent { return unitWords[Int(unit.index)] }
    let short = linker.shortForm(of: party)
    guard let unit = party.unit else { return short }
    return "\(short) (\(site.manual.units[unit].name(site.wording.language)))"
  }

  /// A thing, and whom it comes from or goes to.
  func words(of thing: Title, _ parties: [Party]) -> String {
    let name = thing(site.wording.language)
    return parties.isEmpty ? name : "\(name) (\(parties.map(linker.shortForm).joined(separator: ", ")))"
  }
}
