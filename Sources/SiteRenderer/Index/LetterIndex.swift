import ThaiText

/// A page of an index whose letters have pages: a letter, or a part of one that lists too much for one page.
struct LetterPage: Hashable, Sendable {
  let letter: IndexLetter
  /// 0 for the first page of the letter.
  var part = 0

  /// The name of its file.
  var name: String { letter.name + (part == 0 ? "" : "-\(part + 1)") }
}

/// Things in Thai alphabetical order (`docs/thai.md` 5), letter by letter.
///
/// Letters are found once; a letter is put in order only when its page asks, so that pages share the work, but for one
/// that has several pages.
struct LetterIndex<Item: Sendable>: Sendable {
  /// More estimated bytes of entries are not shown on one page, which would be larger than 60 KB (`docs/site.md` 12).
  static var mostOnOnePage: Int { 50_000 }

  /// What a letter lists.
  private struct Shelf: Sendable {
    var entries: [(text: String, item: Item)] = []
    var bytes = 0
    /// The first entry of each page but the first, and its key.
    var cuts: [(start: Int, key: CollationKey)] = []
  }

  /// How many things there are.
  let count: Int
  /// Whether each letter has a page of its own.
  let isSplit: Bool
  private var shelves: [Shelf]

  /// Puts things under their letters; `bytes` estimates how much HTML one takes.
  init(_ items: [(text: String, item: Item)], bytes: (Item) -> Int = { _ in 250 }) {
    count = items.count
    shelves = Array(repeating: Shelf(), count: IndexLetter.count)
    for item in items {
      let place = IndexLetter(of: item.text).place - 1
      shelves[place].entries.append(item)
      shelves[place].bytes += bytes(item.item)
    }
    isSplit = shelves.reduce(0) { $0 + $1.bytes } > Self.mostOnOnePage
    for place in shelves.indices where shelves[place].bytes > Self.mostOnOnePage { cut(place, bytes) }
  }

  /// Puts a letter in order and parts it into pages, never between equal texts.
  private mutating func cut(_ place: Int, _ bytes: (Item) -> Int) {
    let sorted = Self.sorted(shelves[place].entries)
    shelves[place].entries = sorted.map(\.entry)
    let cuts = PageCuts(
      count: sorted.count, most: Self.mostOnOnePage, mayBegin: { sorted[$0 - 1].key != sorted[$0].key }
    ) { entry, _ in bytes(sorted[entry].entry.item) }
    shelves[place].cuts = cuts.pages.dropFirst().map { ($0.lowerBound, sorted[$0.lowerBound].key) }
  }

  /// Equal texts stay in the order given.
  private static func sorted(
    _ entries: [(text: String, item: Item)]
  ) -> [(key: CollationKey, entry: (text: String, item: Item))] {
    entries.enumerated().map { (CollationKey($1.text), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { ($0.0, $0.2) }
  }

  /// The letters that list something, in order.
  var letters: [IndexLetter] {
    shelves.indices.filter { !shelves[$0].entries.isEmpty }.map { IndexLetter(place: $0 + 1) }
  }

  /// All pages of letters, in order; none if the index has one page.
  var pages: [LetterPage] { isSplit ? letters.flatMap(pages) : [] }

  /// The pages of a letter.
  func pages(of letter: IndexLetter) -> [LetterPage] {
    (0...shelves[letter.place - 1].cuts.count).map { LetterPage(letter: letter, part: $0) }
  }

  /// The page that lists a text; nil if the index has one page.
  func page(of text: String) -> LetterPage? {
    guard isSplit else { return nil }
    let letter = IndexLetter(of: text)
    let cuts = shelves[letter.place - 1].cuts
    if cuts.isEmpty { return LetterPage(letter: letter) }
    let key = CollationKey(text)
    return LetterPage(letter: letter, part: cuts.count { $0.key <= key })
  }

  /// The things under a letter, in order; equal texts stay in the order given.
  func items(of letter: IndexLetter) -> [Item] { pages(of: letter).flatMap(items) }

  /// The things that a page lists, in order.
  func items(on page: LetterPage) -> [Item] {
    let shelf = shelves[page.letter.place - 1]
    if shelf.cuts.isEmpty { return Self.sorted(shelf.entries).map(\.entry.item) }
    let starts = [0] + shelf.cuts.map(\.start) + [shelf.entries.count]
    return shelf.entries[starts[page.part]..<starts[page.part + 1]].map(\.item)
  }

  /// How many things a letter lists.
  func count(of letter: IndexLetter) -> Int { shelves[letter.place - 1].entries.count }

  /// What stands before and after a page.
  func neighbours(of page: LetterPage) -> (previous: LetterPage?, next: LetterPage?) {
    let pages = pages
    guard let here = pages.firstIndex(of: page) else { return (nil, nil) }
    return (here > 0 ? pages[here - 1] : nil, here + 1 < pages.count ? pages[here + 1] : nil)
  }
}
