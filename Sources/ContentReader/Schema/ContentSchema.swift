public import ManualModel

/// The JSON Schema (draft 7) of one kind of content file, for editors with the yaml-language-server.
///
/// It is made from the vocabularies by which the decoder reads, so that both cannot disagree about keys and words.
/// Grammars of times, dates and parties stay the decoder's: a schema cannot say them.
public struct ContentSchema: Sendable {
  /// The kind of file, such as `manual` or `process`.
  public let name: String
  let root: Place

  /// The schemas of all kinds of files; those of documents describe the head between the lines `---`.
  public static let all: [ContentSchema] = [
    Place.book, .units, .laws, .forms, .systems, .process, .campaign, .page,
  ].map { ContentSchema(name: $0.name, root: $0) }

  /// The schema as JSON.
  public var json: JSONValue {
    var writer = SchemaWriter()
    writer.define(root)
    return [
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string(name),
      "$ref": .string("#/definitions/\(name)"),
      "definitions": .object(writer.definitions.map { JSONValue.Member($0.name, $0.json) }),
    ]
  }
}
