import ManualModel

// The site's contexts: values, objects and forms under the closed set of names `SiteName`, with the small words
// that make building them short. A name that has nothing says so, lest a template find the name further out.

typealias Value = ContextValue<SiteName>
typealias Fields = ContextObject<SiteName>
typealias Schema = ContextSchema<SiteName>

extension ContextValue {
  /// Words, or nothing.
  static func words(_ text: String?) -> ContextValue { text.map(ContextValue.text) ?? .absent }

  /// An object, or nothing.
  static func optional(_ object: ContextObject<Name>?) -> ContextValue {
    object.map(ContextValue.object) ?? .absent
  }

  /// A list of objects.
  static func objects(_ items: [ContextObject<Name>]) -> ContextValue {
    .list(items.map(ContextValue.object))
  }
}

extension Fields {
  /// A link of the template `link`.
  init(_ reference: Linker.Reference) {
    self = [
      .address: .words(reference.address), .text: .text(reference.text), .note: .words(reference.note),
      .isExternal: .flag(reference.isExternal),
    ]
  }

  /// A title that leads somewhere.
  init(address: String, title: String) { self = [.address: .text(address), .title: .text(title)] }

  /// One of several links, of which one may be the page that shows them.
  init(address: String, title: String, isCurrent: Bool) {
    self = [.address: .text(address), .title: .text(title), .isCurrent: .flag(isCurrent)]
  }
}

extension Schema {
  /// The form of what the template `link` shows.
  static let link = Schema.object(linkEntries)

  static let linkEntries: [Entry] = [
    Entry(.address, .text, "where it leads; nothing: words alone"), Entry(.text, .text, "the words"),
    Entry(.note, .text, "a remark in brackets"), Entry(.isExternal, .flag, "leads to another host"),
  ]

  /// The form of a title that leads somewhere.
  static let titled = Schema.object([
    Entry(.address, .text, "where it leads"), Entry(.title, .text, "the words"),
  ])

  /// The form of a date.
  static let date = Schema.object([
    Entry(.iso, .text, "the date for machines"), Entry(.text, .text, "the date in words"),
  ])

  /// One entry more.
  static func object(_ entries: [Entry], and more: [Entry]) -> Schema { .object(entries + more) }
}
