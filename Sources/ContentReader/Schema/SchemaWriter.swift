import ManualModel

/// Turns shapes into JSON Schema; each place is defined once and referred to by its name.
struct SchemaWriter {
  /// The places met so far, in the order of meeting.
  private(set) var definitions: [(name: String, json: JSONValue)] = []

  /// Adds the definition of a place and of all below it.
  mutating func define(_ place: Place) {
    guard !definitions.contains(where: { $0.name == place.name }) else { return }
    let index = definitions.count
    // Kept now, so that its position is before those of the places inside it.
    definitions.append((place.name, .null))
    let json = object(place)
    definitions[index].json = json
  }

  private mutating func object(_ place: Place) -> JSONValue {
    var properties: [JSONValue.Member] = []
    for key in place.vocabulary.allowed {
      let value = described(schema(place.shape(key)), key)
      properties.append(.init(key.rawValue, value))
      properties.append(.init(key.thai, value))
    }
    let required = Set(place.vocabulary.required)
    var conditions = place.vocabulary.allowed.map { required.contains($0) ? one(of: $0) : notBoth($0) }
    conditions += place.conditions.map(condition)
    return [
      "type": "object", "properties": .object(properties), "additionalProperties": .bool(false),
      "minProperties": .number(1), "allOf": .array(conditions),
    ]
  }

  private func described(_ schema: JSONValue, _ key: Key) -> JSONValue {
    let title: JSONValue.Member = .init("title", .string("\(key.thai) (\(key.rawValue))"))
    return .object([title, .init("description", .string(key.explanation)), .init("allOf", [schema])])
  }

  // MARK: Conditions

  private func written(_ key: Key) -> JSONValue {
    ["anyOf": [["required": [.string(key.rawValue)]], ["required": [.string(key.thai)]]]]
  }

  private func one(of key: Key) -> JSONValue {
    ["oneOf": [["required": [.string(key.rawValue)]], ["required": [.string(key.thai)]]]]
  }

  private func notBoth(_ key: Key) -> JSONValue {
    ["not": ["required": [.string(key.rawValue), .string(key.thai)]]]
  }

  private func has(_ key: Key, _ words: [String]?) -> JSONValue {
    guard let words else { return written(key) }
    let choice: JSONValue = ["enum": .array(words.map(JSONValue.string))]
    return [
      "anyOf": .array(
        [key.rawValue, key.thai].map { name in
          [
            "required": [.string(name)], "properties": .object([JSONValue.Member(name, choice)]),
          ]
        })
    ]
  }

  private func condition(_ condition: Place.Condition) -> JSONValue {
    switch condition {
    case .exactlyOne(let keys): ["oneOf": .array(keys.map(written))]
    case .some(let keys, let key, let words): ["anyOf": .array(keys.map(written) + [has(key, words)])]
    case .needs(let needed, let key, let words): ["if": has(key, words), "then": written(needed)]
    }
  }

  // MARK: Shapes

  private mutating func schema(_ shape: Shape) -> JSONValue {
    switch shape {
    case .line: return SchemaWriter.line
    case .words: return ["type": SchemaWriter.scalars, "pattern": "\\S"]
    case .pattern(let pattern, _): return ["type": SchemaWriter.scalars, "pattern": .string(pattern)]
    case .word(let words):
      let plain: JSONValue = ["enum": .array(words.map(JSONValue.string))]
      return words.contains("true") ? ["anyOf": [["type": "boolean"], plain]] : plain
    case .keys(let place): return reference(place)
    case .shortened(let place): return ["anyOf": [SchemaWriter.line, reference(place)]]
    case .list(let item, let limit):
      let items = schema(item)
      return ["type": "array", "minItems": .number(1), "maxItems": .number(limit), "items": items]
    case .oneOrMore(let item):
      let items = schema(item)
      return ["anyOf": [items, ["type": "array", "minItems": .number(1), "items": items]]]
    case .stated(let value): return ["anyOf": [SchemaWriter.none, schema(value)]]
    case .either(let shapes):
      var choices: [JSONValue] = []
      for shape in shapes { choices.append(schema(shape)) }
      return ["anyOf": .array(choices)]
    case .names(let value, let allowed, let pattern, let own):
      return names(value, allowed, pattern, own)
    }
  }

  private mutating func names(
    _ value: Shape, _ allowed: [String]?, _ pattern: String, _ own: [String: Shape]
  ) -> JSONValue {
    var properties: [JSONValue.Member] = []
    for name in own.keys.sorted() {
      if let shape = own[name] { properties.append(.init(name, schema(shape))) }
    }
    let value = schema(value)
    properties += (allowed ?? []).map { .init($0, value) }
    var members: [JSONValue.Member] = [.init("type", "object"), .init("properties", .object(properties))]
    if allowed == nil { members.append(.init("patternProperties", .object([.init(pattern, value)]))) }
    return .object(members + [.init("additionalProperties", .bool(false))])
  }

  private mutating func reference(_ place: Place) -> JSONValue {
    define(place)
    return ["$ref": .string("#/definitions/\(place.name)")]
  }

  /// YAML calls `2567` a number; the decoder reads it as the words that are written.
  private static let scalars: JSONValue = ["string", "number", "boolean"]
  private static let line: JSONValue = ["type": scalars, "pattern": "^[^\\n]*\\S[^\\n]*$"]
  private static let none: JSONValue = ["enum": ["none", "ไม่มี", []]]
}
