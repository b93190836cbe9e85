import ManualModel
import ThaiText

/// The glossary: defined terms and short forms in Thai order, with the pages that define them (`docs/thai.md` 10).
struct GlossaryPage {
  let linker: Linker
  private var site: SiteMap { linker.site }
  private var words: Wording { linker.site.wording }

  /// The page of one letter, or the whole glossary.
  static func content(_ letter: LetterPage?, _ linker: Linker) -> PageContent {
    GlossaryPage(linker: linker).content(letter)
  }

  private func content(_ letter: LetterPage?) -> PageContent {
    let index = site.glossary
    var content = PageContent(
      .glossary, heading: words("อภิธานศัพท์และคำย่อ", "Glossary and short forms"),
      fields: Fields(
        [(.summary, .text(words.entries(letter.map { index.count(of: $0.letter) } ?? index.count)))]
          + index.fields(on: letter, of: { .glossary($0) }, under: .terms, linker) { entry($0) }))
    content.place(letter, of: index, on: { .glossary($0) }, words)
    return content
  }

  private func entry(_ term: Term) -> Fields {
    let month = term.month(in: site.manual).map { number in
      words("ไม่ใช่เดือน\(words.style.monthName(number))", "not the month of \(words.style.monthName(number))")
    }
    return [
      .anchor: .text(term.anchor(in: site.manual)), .term: .text(term.name), .mark: .words(month),
      .items: .objects(term.meanings.map(meaning)),
    ]
  }

  private func meaning(_ meaning: Term.Meaning) -> Fields {
    func full(_ link: Linker.Reference, english: String? = nil) -> Fields {
      var fields = Fields(link)
      fields[.english] = .words(english)
      fields[.meaning] = .absent
      fields[.source] = .absent
      return fields
    }
    let language = words.language
    switch meaning {
    case .unit(let unit):
      let entry = site.manual.units[unit]
      let link = Linker.Reference(address: linker.address(.unit(unit)), text: entry.name(language))
      return full(link, english: entry.name.second(language))
    case .law(let index):
      return full(linker.law(site.manual.laws[index].id.value))
    case .system(let index):
      let system = site.manual.systems[index]
      return full(linker.system(system.id.value), english: system.name.second(language))
    case .definition(let definition, let page):
      let document = site.head(of: page)
      var fields = Fields(Linker.Reference(text: ""))
      fields[.english] = .absent
      fields[.meaning] = .html(MarkdownHTML.bytes(definition.meaning, linker, in: document?.id ?? ""))
      fields[.source] = .optional(
        document.map { Fields(address: linker.address(page), title: $0.title(language)) })
      return fields
    }
  }

  static let schema: [Schema.Entry] =
    [
      Schema.Entry(.summary, .text, "how many terms")
    ]
    + LetterIndex<Never>.schema(
      under: .terms,
      .object([
        Schema.Entry(.anchor, .text, "anchor"),
        Schema.Entry(.term, .text, "term or short form"),
        Schema.Entry(.mark, .text, "which month it does not mean, though it has its letters"),
        Schema.Entry(.items, .list(meaningSchema), "what it means"),
      ]), "terms in Thai order")

  private static let meaningSchema = Schema.object(
    Schema.linkEntries,
    and: [
      Schema.Entry(.english, .text, "English name"),
      Schema.Entry(.meaning, .html, "the definition; nothing for a short form"),
      Schema.Entry(.source, .titled, "the page that defines it"),
    ])
}

extension Linker {
  /// Where the glossary explains a term.
  func address(of term: Term) -> String {
    address(.glossary(site.glossary.page(of: term.name)), anchor: term.anchor(in: site.manual))
  }
}

extension SiteMap {
  /// The head of the document that a page shows.
  fileprivate func head(of page: SitePage) -> DocumentHead? {
    switch page {
    case .process(let index): manual.processes[index].head
    case .page(let index): manual.pages[index].head
    case .campaign(let index): manual.campaigns[index].head
    default: nil
    }
  }
}
