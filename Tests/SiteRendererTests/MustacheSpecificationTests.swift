import Foundation
import Testing

@testable import SiteRenderer

/// The cases of the Mustache specification, as published; none is left out.
struct MustacheSpecificationTests {
  static let files = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]

  @Test(arguments: files)
  func holds(file: String) throws {
    let folder = try #require(Bundle.module.url(forResource: "Mustache", withExtension: nil))
    let data = try Data(contentsOf: folder.appendingPathComponent(file + ".json"))
    let suite = try JSONDecoder().decode(SpecificationSuite.self, from: data)
    #expect(suite.tests.count > 10)
    for test in suite.tests {
      let rendered = try test.rendered()
      #expect(rendered == test.expected, "\(file): \(test.name): \(test.desc)")
    }
  }
}

/// A file of the specification.
private struct SpecificationSuite: Decodable {
  var tests: [SpecificationCase]
}

/// One case.
private struct SpecificationCase: Decodable {
  var name: String
  var desc: String
  var data: AnyJSON
  var template: String
  var partials: [String: String]?
  var expected: String

  func rendered() throws -> String {
    var trees = [(name: "", tree: try TemplateParser.tree(of: Array(template.utf8)))]
    for (name, text) in (partials ?? [:]).sorted(by: { $0.key < $1.key }) {
      trees.append((name: name, tree: try TemplateParser.tree(of: Array(text.utf8))))
    }
    let set = TemplateProgram<AnyName>(trees)
    return String(decoding: TemplateRun.output(of: set, template: 0, context: data.value), as: UTF8.self)
  }
}

/// A name of any spelling.
struct AnyName: TemplateName {
  var rawValue: String
}

/// Whatever a case may hold as data.
///
/// The cases expect `{{{x}}}` to write words as they are, so every text is
/// handed over as rendered HTML; `{{x}}` escapes it all the same.
private indirect enum AnyJSON: Decodable {
  case null, bool(Bool), word(String), list([AnyJSON]), object([String: AnyJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Int.self) {
      self = .word(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .word("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .word(text)
    } else if let list = try? container.decode([AnyJSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: AnyJSON].self))
    }
  }

  var value: ContextValue<AnyName> {
    switch self {
    case .null: .absent
    case .bool(let bool): .flag(bool)
    case .word(let text): .html(Array(text.utf8))
    case .list(let items): .list(items.map(\.value))
    case .object(let fields):
      .object(
        ContextObject(fields.sorted { $0.key < $1.key }.map { (AnyName(rawValue: $0.key), $0.value.value) }))
    }
  }
}
