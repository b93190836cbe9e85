import ManualModel

/// The A–ฮ index: everything that has a name, in Thai order; with many entries one page for each letter.
struct AlphabeticalPage {
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  /// The page of one letter, or the whole index.
  static func content(_ letter: LetterPage?, _ linker: Linker) -> PageContent {
    AlphabeticalPage(linker: linker).content(letter)
  }

  private func content(_ letter: LetterPage?) -> PageContent {
    let index = site.alphabet
    var content = PageContent(
      .alphabetical, heading: words("ดัชนี ก–ฮ", "A–Z index"),
      fields: Fields(
        [(.summary, .text(summary(letter)))]
          + index.fields(on: letter, of: { .alphabetical($0) }, under: .entries, linker) { entry($0) }))
    content.place(letter, of: index, on: { .alphabetical($0) }, words)
    return content
  }

  private func summary(_ letter: LetterPage?) -> String {
    let kinds = words(
      "กระบวนการ หน่วยงาน แบบฟอร์ม กฎหมาย ระบบงาน และคำศัพท์ เรียงตามพจนานุกรม",
      "processes, units, forms, laws, systems and terms, in Thai order")
    let count = letter.map { site.alphabet.count(of: $0.letter) } ?? site.alphabet.count
    return words.entries(count) + " · " + kinds
  }

  private func entry(_ item: IndexItem) -> Fields {
    let manual = site.manual
    let language = words.language
    switch item {
    case .process(let index):
      let division = site.order.places[index].division.map(site.title(ofDivision:))
      return entry(linker.process(index), words("กระบวนการ", "process"), note: division)
    case .unit(let unit):
      let link = linker.namedUnit(unit)
      return entry(link, words("หน่วยงาน", "unit"), note: link.note)
    case .form(let index):
      let form = manual.forms[index]
      return entry(linker.form(form.id.value), words("แบบฟอร์ม", "form"), note: form.title?(language))
    case .law(let index, let name):
      let law = manual.laws[index]
      return entry(linker.law(law.id.value), words("กฎหมาย", "law"), name: name)
    case .system(let index, let name):
      let system = manual.systems[index]
      return entry(linker.system(system.id.value), words("ระบบงาน", "system"), name: name)
    case .term(let term):
      let link = Linker.Reference(address: linker.address(of: term), text: term.name)
      return entry(link, words("คำศัพท์", "term"))
    }
  }

  /// A line; an entry under another name says its own.
  private func entry(
    _ link: Linker.Reference, _ kind: String, name: String? = nil, note: String? = nil
  ) -> Fields {
    [
      .address: .words(link.address), .title: .text(name ?? link.text), .kind: .text(kind),
      .note: .words(name == nil ? note : link.text),
    ]
  }

  static let schema: [Schema.Entry] =
    [
      Schema.Entry(.summary, .text, "how many entries, and of what")
    ]
    + LetterIndex<Never>.schema(
      under: .entries,
      .object([
        Schema.Entry(.address, .text, "where it leads"), Schema.Entry(.title, .text, "its name"),
        Schema.Entry(.kind, .text, "what it is"),
        Schema.Entry(.note, .text, "division, short form or full name"),
      ]), "entries in Thai order")
}
