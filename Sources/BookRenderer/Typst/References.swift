import ManualModel

/// References to other places: their current words, and the page where they stand (`docs/book.md` 6).
struct References {
  let manuscript: Manuscript
  private var manual: Manual { manuscript.manual }
  private var words: BookWords { manuscript.words }

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The target of an author's link, with the author's words or its own.
  func link(_ link: Link, in document: String, words: Code?) -> Code {
    let registry = manuscript.references.registry
    let language = manuscript.language
    switch link.target {
    case .document(let id, let anchor): return self.document(id, anchor: anchor, words: words)
    case .here(let anchor):
      let own = self.words(atAnchor: anchor, of: document) ?? anchor
      return place(document + "#" + anchor, words ?? .words(own))
    case .law(let id):
      return place(
        Place.law(id), words ?? .words(registry.laws[id].map { manual.laws[$0].title(language) } ?? id))
    case .form(let id):
      return place(
        Place.form(id), words ?? .words(registry.forms[id].map { manual.forms[$0].name(language) } ?? id))
    case .system(let id):
      let own = registry.systems[id].map { manual.systems[$0].name(language) } ?? id
      return place(Place.system(id), words ?? .words(own))
    case .unit(let id): return words ?? .words(id)
    case .file(let path): return words ?? .words(path.split(separator: "/").last.map(String.init) ?? path)
    case .outside(let address): return outside(address, words)
    }
  }

  /// A document, or an anchor in it, with its page.
  func document(_ id: String, anchor: String? = nil, words: Code? = nil) -> Code {
    let title = manuscript.title(ofDocument: id) ?? id
    let part = anchor.flatMap { self.words(atAnchor: $0, of: id) }
    let own = words ?? .words(part.map { title + ", " + $0 } ?? title)
    if let anchor, part != nil, manuscript.targets.contains(id + "#" + anchor) {
      return place(id + "#" + anchor, own)
    }
    return place(id, own)
  }

  /// A process with its page.
  func process(_ index: Int) -> Code { document(manual.processes[index].head.id) }

  /// A place by its name in the book: linked, with its page, if this book has it.
  func place(_ name: String, _ content: Code) -> Code {
    if manuscript.targets.contains(name) {
      return .call("refer", .string(name), content, .words(words.page))
    }
    guard let entry = manuscript.request.wholeBook?.entry(name) else { return content }
    let year = words.number(manual.book.fiscalYear.buddhistYear)
    let where_ = words("คู่มือปี \(year) หน้า \(entry.from)", "manual \(year), page \(entry.from)")
    return .content([content, .words(" (\(where_))")])
  }

  /// The words of a place, linked if this book has it, without its page: for tables that are full of them.
  func quiet(_ name: String, _ content: Code) -> Code {
    manuscript.targets.contains(name) ? .call("link", .call("label", .string(name)), content) : content
  }

  private func outside(_ address: String, _ words: Code?) -> Code {
    let isMail = address.utf8.starts(with: "mailto:".utf8) || address.utf8.starts(with: "tel:".utf8)
    let shown =
      isMail ? address.split(separator: ":", maxSplits: 1).last.map(String.init) ?? address : address
    guard let words else { return .call("link", .string(address), .words(shown)) }
    // On paper the address is part of what is said.
    return .content([.call("link", .string(address), words), .words(" (\(shown))")])
  }

  private func words(atAnchor anchor: String, of document: String) -> String? {
    switch manual.documents[document] {
    case .process(let index)?:
      switch manual.processes[index].part(at: anchor) {
      case .step(let step)?: step.number.map(words.step) ?? step.title(words.language)
      case .variant(let title)?, .output(let title)?: title(words.language)
      case nil: nil
      }
    case .campaign(let index)?:
      manual.campaigns[index].rounds.first { $0.id.value == anchor }?.name(words.language)
        ?? manual.campaigns[index].activities.first { $0.key == anchor }?.title(words.language)
    case .page?, .unread?, nil: nil
    }
  }
}
