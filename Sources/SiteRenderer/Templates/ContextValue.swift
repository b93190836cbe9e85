/// What a template can show under a name: a closed tree, so that nothing is looked up by reflection.
///
/// Only `html` may enter a page as it is; `text` is escaped wherever it stands, whatever a template asks for.
enum ContextValue<Name: TemplateName>: Sendable {
  /// Nothing; a section over it is empty.
  case absent
  /// Yes or no, for sections.
  case flag(Bool)
  /// Words, escaped when written. Empty words count as nothing.
  case text(String)
  /// Rendered HTML, written as it is by `{{{name}}}`. No bytes count as nothing.
  case html([UInt8])
  /// Several values; a section repeats for each.
  case list([ContextValue])
  /// Values under names.
  case object(ContextObject<Name>)

  /// Whether a section over this value is shown.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }
}

/// Something that spells a name in a template.
///
/// The site's names are one closed enum; the specification's tests use names of any spelling.
protocol TemplateName: RawRepresentable<String>, Hashable, Sendable {}

/// Values under names; a name that is not there is looked up further out.
struct ContextObject<Name: TemplateName>: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var fields: [(Name, ContextValue<Name>)]

  init(dictionaryLiteral fields: (Name, ContextValue<Name>)...) { self.fields = fields }

  init(_ fields: [(Name, ContextValue<Name>)]) { self.fields = fields }

  /// The value under a name.
  ///
  /// Objects have few names, so a walk beats a table.
  subscript(name: Name) -> ContextValue<Name>? {
    get {
      for index in fields.indices where fields[index].0 == name { return fields[index].1 }
      return nil
    }
    set {
      fields.removeAll { $0.0 == name }
      if let newValue { fields.append((name, newValue)) }
    }
  }
}
