/// What a template may name: the documented form of a context.
///
/// A test holds every context that is built, and the page `templates/README.md`, against it.
indirect enum ContextSchema<Name: TemplateName>: Sendable {
  /// Yes or no.
  case flag
  /// Words.
  case text
  /// Rendered HTML, for `{{{name}}}`.
  case html
  /// Several of one form.
  case list(ContextSchema)
  /// Names and what stands under them.
  case object([Entry])

  /// A name, its form and what it means.
  struct Entry: Sendable {
    var name: Name
    var schema: ContextSchema
    var meaning: String

    init(_ name: Name, _ schema: ContextSchema, _ meaning: String) {
      self.name = name
      self.schema = schema
      self.meaning = meaning
    }
  }

  /// The form under a name.
  func form(of name: Name) -> ContextSchema? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.name == name }?.schema
  }

  /// The first difference between a context and this form, as a path; nil if it fits.
  func mismatch(_ value: ContextValue<Name>, at path: String = "") -> String? {
    switch (self, value) {
    case (_, .absent), (.flag, .flag), (.text, .text), (.html, .html): return nil
    case (.list(let form), .list(let items)):
      for item in items {
        if let found = form.mismatch(item, at: path + "[]") { return found }
      }
      return nil
    case (.object(let entries), .object(let object)):
      // A name that is left out would be looked up further out, and find another thing's words.
      for entry in entries where object[entry.name] == nil {
        return path + "." + entry.name.rawValue + " (left out)"
      }
      for (name, value) in object.fields {
        let inner = path + "." + name.rawValue
        guard let form = form(of: name) else { return inner }
        if let found = form.mismatch(value, at: inner) { return found }
      }
      return nil
    default: return path
    }
  }
}
