/// One thing that a search can find (`docs/search.md`): a page, or an entry of a register.
struct SearchRecord {
  /// What is found, in the order of results with equal points; the raw value stands in the data.
  enum Kind: String, CaseIterable {
    case process = "p"
    case unit = "u"
    case form = "f"
    case law = "l"
    case system = "y"
    case term = "t"
    case page = "g"
    case campaign = "c"
  }

  var kind: Kind
  /// Where it is, from the folder of the site.
  var address: String
  var title: String
  /// The chapter that it belongs to, as a place in `book.divisions`.
  var division: Int?
  /// The category, as a place in `book.categories`.
  var category: Int?
  /// Other names: the English title, former ids, short forms and their full forms.
  var aliases: [String] = []
  /// The lines of its page.
  var text = SearchText()

  init(_ kind: Kind, _ address: String, _ title: String, division: Int? = nil, category: Int? = nil) {
    self.kind = kind
    self.address = address
    self.title = title
    self.division = division
    self.category = category
  }

  /// Adds a name that is not known yet.
  mutating func add(alias: String?) {
    guard let alias, !alias.isEmpty, !aliases.contains(where: { $0.hasSameBytes(as: alias) }),
      !alias.hasSameBytes(as: title)
    else { return }
    aliases.append(alias)
  }
}

extension String {
  /// Whether two texts are written alike; `==` would take other spellings of Thai as equal.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
