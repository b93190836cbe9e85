import ThaiText

/// A heading of an A–ฮ index: ก to ฮ, A to Z, numbers, and the rest (`docs/site.md` 3).
struct IndexLetter: Hashable, Comparable, Sendable {
  /// 1 to 46 for ก to ฮ, 47 to 72 for A to Z, 73 for numbers, 74 for the rest.
  let place: Int

  /// How many places there are.
  static let count = 74

  init(place: Int) { self.place = place }

  /// The letter under which an index lists a text.
  init(of text: String) {
    let heading = CollationKey.heading(of: text)
    let scalar = heading.unicodeScalars.first?.value ?? 0
    place =
      switch scalar {
      case 0x0E01...0x0E2E: Int(scalar) - 0x0E00
      case 0x41...0x5A: Int(scalar) - 0x41 + 47
      case 0x30: 73
      default: 74
      }
  }

  /// The words of the heading.
  func title(_ words: Wording) -> String {
    switch place {
    case 1...46: Unicode.Scalar(UInt32(0x0E00 + place)).map(String.init) ?? ""
    case 47...72: Unicode.Scalar(UInt32(0x41 + place - 47)).map(String.init) ?? ""
    case 73: "0–9"
    default: words("อื่น ๆ", "Other")
    }
  }

  /// Two digits that stay when letters come and go: the name of the letter's page, and part of its anchor.
  var name: String { place < 10 ? "0\(place)" : String(place) }

  /// Its anchor on a page that lists several letters.
  var anchor: String { "_letter-" + name }

  static func < (a: IndexLetter, b: IndexLetter) -> Bool { a.place < b.place }
}

/// Things in Thai alphabetical order (`docs/thai.md` 5), letter by letter.
///
/// Letters are found once; a letter is put in order only when its page asks, so that pages share the work.
struct LetterIndex<Item: Sendable>: Sendable {
  /// More entries than these are not shown on one page, which would be larger than 60 KB (`docs/site.md` 12).
  static var mostOnOnePage: Int { 200 }

  /// How many things there are.
  let count: Int
  private var shelves: [[(text: String, item: Item)]]

  init(_ items: [(text: String, item: Item)]) {
    count = items.count
    shelves = Array(repeating: [], count: IndexLetter.count)
    for item in items { shelves[IndexLetter(of: item.text).place - 1].append(item) }
  }

  /// The letters that list something, in order.
  var letters: [IndexLetter] {
    shelves.indices.filter { !shelves[$0].isEmpty }.map { IndexLetter(place: $0 + 1) }
  }

  /// Whether each letter has a page of its own.
  var isSplit: Bool { count > Self.mostOnOnePage }

  /// The things under a letter, in order; equal texts stay in the order given.
  func items(of letter: IndexLetter) -> [Item] {
    shelves[letter.place - 1].enumerated().map { (CollationKey($1.text), $0, $1.item) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension LetterIndex {
  /// How many things a letter lists.
  func count(of letter: IndexLetter) -> Int { shelves[letter.place - 1].count }

  /// The list of letters that an index begins with: each leads to the page of the letter, if letters have pages, else
  /// to its heading on this page.
  ///
  /// A register has one page, however long: other pages lead to the anchors of its entries.
  func jumps(to page: ((IndexLetter) -> SitePage)?, current: IndexLetter? = nil, _ linker: Linker) -> Value {
    let words = linker.site.wording
    return .objects(
      letters.map { letter in
        let target = isSplit ? page?(letter) : nil
        return [
          .address: .text(target.map { linker.address($0) } ?? "#" + letter.anchor),
          .title: .text(letter.title(words)), .isCurrent: .flag(letter == current),
          .count: .words(target != nil && current == nil ? words.entries(count(of: letter)) : nil),
        ]
      })
  }

  /// The letters that the page of `letter`, or of the whole index, shows with their entries.
  func shown(on letter: IndexLetter?) -> [IndexLetter] { letter.map { [$0] } ?? (isSplit ? [] : letters) }

  /// The headings of letters, each with its entries under `name`.
  func groups(
    of letters: [IndexLetter], under name: SiteName, _ words: Wording, _ entry: (Item) -> Fields
  ) -> Value {
    .objects(
      letters.map { letter in
        Fields([
          (.anchor, .text(letter.anchor)), (.title, .text(letter.title(words))),
          (name, .objects(items(of: letter).map(entry))),
        ])
      })
  }

  /// The form of the headings; `note` tells of the entries.
  static func groupsSchema(under name: SiteName, _ entry: Schema, _ note: String) -> Schema {
    .list(
      .object([
        Schema.Entry(.anchor, .text, "anchor"), Schema.Entry(.title, .text, "the letter"),
        Schema.Entry(name, .list(entry), note),
      ]))
  }

  /// The letters before and after one that has a page.
  func neighbours(of letter: IndexLetter) -> (previous: IndexLetter?, next: IndexLetter?) {
    let letters = letters
    return (letters.last { $0 < letter }, letters.first { $0 > letter })
  }

  /// The form of the list of letters.
  static var jumpsSchema: Schema {
    .list(
      .object([
        Schema.Entry(.address, .text, "heading or page of the letter"),
        Schema.Entry(.title, .text, "the letter"), Schema.Entry(.isCurrent, .flag, "this page"),
        Schema.Entry(.count, .text, "number of entries, on an index whose letters have pages"),
      ]))
  }
}

extension PageContent {
  /// Places the page of a letter below the index that it belongs to, between its neighbours.
  mutating func place<Item>(
    letter: IndexLetter?, of index: LetterIndex<Item>, on page: (IndexLetter?) -> SitePage, _ words: Wording
  ) {
    guard let letter else { return }
    trail = [(page(nil), heading)]
    func title(_ letter: IndexLetter) -> String { titleParts[0] + ": " + letter.title(words) }
    let neighbours = index.neighbours(of: letter)
    previous = neighbours.previous.map { (page($0), title($0)) }
    next = neighbours.next.map { (page($0), title($0)) }
    heading = title(letter)
    titleParts[0] = heading
  }
}
