// The list of letters on top of an index, and the headings under it.

extension LetterIndex {
  /// The names that an index page shows: letters, pages of this letter, and the entries under `name`.
  ///
  /// Each letter leads to its page, if letters have pages, else to its heading on this page.
  func fields(
    on current: LetterPage?, of page: (LetterPage?) -> SitePage, under name: SiteName, _ linker: Linker,
    _ entry: (Item) -> Fields
  ) -> [(SiteName, Value)] {
    let words = linker.site.wording
    let jumps = letters.map { letter -> Fields in
      let anchor = "#" + letter.anchor
      return [
        .address: .text(isSplit ? linker.address(page(LetterPage(letter: letter))) : anchor),
        .title: .text(letter.title(words)), .isCurrent: .flag(letter == current?.letter),
        .count: .words(isSplit && current == nil ? words.entries(count(of: letter)) : nil),
      ]
    }
    let parts = current.map { pages(of: $0.letter) } ?? []
    let shown = current.map { [$0] } ?? (isSplit ? [] : letters.map { LetterPage(letter: $0) })
    let groups = shown.map { shown in
      Fields([
        (.anchor, .text(shown.letter.anchor)), (.title, .text(shown.letter.title(words))),
        (name, .objects(items(on: shown).map(entry))),
      ])
    }
    let series = PageSeries(parts.map { page($0) }, current: current.flatMap(parts.firstIndex(of:)))
    let lists: [(SiteName, Value)] = [
      (.hasLetters, .flag(!jumps.isEmpty)), (.letters, .objects(jumps)), (.groups, .objects(groups)),
    ]
    return lists + series.fields(linker)
  }

  /// The form of these names; `note` tells of the entries.
  static func schema(under name: SiteName, _ entry: Schema, _ note: String) -> [Schema.Entry] {
    [
      Schema.Entry(.hasLetters, .flag, "something is listed"),
      Schema.Entry(
        .letters,
        .list(
          .object([
            Schema.Entry(.address, .text, "heading or page of the letter"),
            Schema.Entry(.title, .text, "the letter"), Schema.Entry(.isCurrent, .flag, "this page"),
            Schema.Entry(.count, .text, "number of entries, on an index whose letters have pages"),
          ])), "letters that list something"),
      Schema.Entry(.hasItems, .flag, "the letter has several pages"),
      Schema.Entry(.parts, Schema.parts, "the pages of the letter"),
      Schema.Entry(
        .groups,
        .list(
          .object([
            Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "the letter"),
            Schema.Entry(name, .list(entry), note),
          ])), "letters; none on an index whose letters have pages"),
    ]
  }
}

extension Schema {
  /// The form of links between the pages of one thing.
  static let parts = Schema.list(
    .object([
      Entry(.address, .text, "page"), Entry(.title, .text, "its name"), Entry(.isCurrent, .flag, "this page"),
      Entry(.isAfterGap, .flag, "pages between the one before and this one are left out"),
    ]))
}

extension PageContent {
  /// Places the page of a letter below the index that it belongs to, between its neighbours.
  mutating func place<Item>(
    _ current: LetterPage?, of index: LetterIndex<Item>, on page: (LetterPage?) -> SitePage, _ words: Wording
  ) {
    guard let current else { return }
    trail = [(page(nil), heading)]
    func title(_ page: LetterPage) -> String {
      let part = index.pages(of: page.letter).count > 1 ? " " + words.part(page.part) : ""
      return titleParts[0] + ": " + page.letter.title(words) + part
    }
    let neighbours = index.neighbours(of: current)
    previous = neighbours.previous.map { (page($0), title($0)) }
    next = neighbours.next.map { (page($0), title($0)) }
    heading = title(current)
    titleParts[0] = heading
  }
}
