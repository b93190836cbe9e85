@testable import SiteRenderer

/// The part of `templates/README.md` that lists the names, made from the schemas in code.
enum TemplateReadme {
  static let start = "<!-- names: made from the code, held by a test -->\n"

  /// Forms that many names have; they are told once.
  private static let shared: [(name: String, schema: Schema)] = [
    ("link", .link), ("title with address", .titled), ("date", .date), ("section", .section),
    ("process in a list", .listItem), ("line of contents", .contentsItem),
    ("notice", .statusNotice), ("row of ways out", wayForm),
  ]

  private static let wayForm: Schema = {
    let row = ProcessPage.flowSchema.form(of: .charts)?.item?.form(of: .rows)?.item
    return row?.form(of: .ways) ?? .flag
  }()

  static var text: String {
    var out = start
    out += "\n## Forms that many names have\n"
    for (name, schema) in shared { out += "\n### \(name)\n\n" + table(schema, tellsItself: true) }
    out += "\n## Names of every page\n\n" + table(Frame.schema(with: []))
    out += "\n## Names of single pages\n"
    for template in PageTemplate.allCases where template != .procedure {
      let entries = own(template)
      let also = template == .process ? " and `procedure.mustache`" : ""
      out += "\n### `\(template.rawValue).mustache`\(also)\n\n" + table(.object(entries))
    }
    return out
  }

  private static func own(_ template: PageTemplate) -> [Schema.Entry] {
    guard case .object(let all) = template.schema, case .object(let frame) = Frame.schema(with: []) else {
      return []
    }
    if template == .redirect { return all }
    return Array(all.prefix(all.count - frame.count))
  }

  private static func table(_ schema: Schema, tellsItself: Bool = false) -> String {
    var rows = "| name | form | meaning |\n|---|---|---|\n"
    append(schema, "", to: &rows, tellsItself: tellsItself)
    return rows
  }

  private static func append(_ schema: Schema, _ path: String, to rows: inout String, tellsItself: Bool) {
    guard case .object(let entries) = schema else { return }
    for entry in entries {
      let name = path + entry.name.rawValue
      let isList = entry.schema.item != nil
      let form = entry.schema.item ?? entry.schema
      let known = shared.first { key($0.schema) == key(form) && !key(form).isEmpty }?.name
      let word = known ?? form.word
      rows += "| `\(name)` | \(isList ? "list of " : "")\(word) | \(entry.meaning) |\n"
      // The words are one list of texts; it is told in full.
      if known == nil { append(form, name + (isList ? "[]." : "."), to: &rows, tellsItself: tellsItself) }
    }
  }

  /// A form as one string; empty for forms without names.
  private static func key(_ schema: Schema) -> String {
    guard case .object(let entries) = schema else { return "" }
    return entries.map {
      "\($0.name.rawValue):\($0.schema.word)\($0.schema.item.map(key) ?? "")(\(key($0.schema)))"
    }
    .joined(separator: ",")
  }
}

extension Schema {
  /// What a list repeats.
  var item: Schema? { if case .list(let item) = self { item } else { nil } }

  fileprivate var word: String {
    switch self {
    case .flag: "yes or no"
    case .text: "text"
    case .html: "**HTML**"
    case .list: "list"
    case .object: "object"
    }
  }
}
