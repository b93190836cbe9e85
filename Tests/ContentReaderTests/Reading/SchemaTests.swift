import ManualModel
import Testing

@testable import ContentReader

/// What the schemas accept, the reader accepts: files are made from the shapes behind the schemas, by chance.
@Suite struct SchemaTests {
  /// Findings about form.
  ///
  /// Others are about meaning (an id twice, a unit that is not there), which no schema says.
  private static let form: Set<DiagnosticID> = [
    .yamlSyntax, .quoteNeeded, .yamlFeature, .foldedText, .duplicateKey, .unknownKey, .missingKey,
    .emptyValue,
    .wrongType, .wrongWord, .badId, .fixedRule, .groupsAndProcesses, .unknownColumn, .reservedLayout,
    .timeUnreadable, .dateUnreadable, .yearOutOfRange, .twoDigitYear, .noSuchDay, .rangeBackwards, .fileType,
    .unsafePath, .tooMany, .tooDeep, .fieldTooLong,
  ]

  @Test(arguments: ContentSchema.all.map(\.name), [false, true])
  func whatTheSchemaAcceptsTheReaderAccepts(name: String, isThai: Bool) throws {
    let schema = try #require(ContentSchema.all.first { $0.name == name })
    var chance = Chance(seed: UInt64(name.utf8.count) + (isThai ? 100 : 0))
    for round in 0..<60 {
      let text = ShapeWriter.text(of: schema.root, isThai: isThai, &chance)
      let path = Self.path(of: name)
      let manual = try SmallManual([path: path.hasSuffix(".md") ? "---\n\(text)\n---\n" : text + "\n"])
      let found = manual.result.diagnostics.filter { finding in
        Self.form.contains(finding.id)
          && finding.range.map { manual.result.files[Int($0.file.index)].path == path } != false
      }
      #expect(found.map(\.message.english) == [], "round \(round): \(text)")
      if !found.isEmpty { return }
    }
  }

  private static func path(of name: String) -> String {
    switch name {
    case "process": "processes/work.md"
    case "campaign": "campaigns/work.md"
    case "page": "pages/work.md"
    default: name + ".yaml"
    }
  }

  @Test func everyKeyHasAMeaning() {
    for key in Key.allCases { #expect(!key.explanation.isEmpty) }
  }
}

/// Writes files that a schema accepts, as YAML in the manner of JSON.
private enum ShapeWriter {
  static func text(of place: Place, isThai: Bool, _ chance: inout Chance) -> String {
    keys(place, isThai, 0, &chance).map { "\(quoted($0)): \($1)" }.joined(separator: "\n")
  }

  private static func keys(
    _ place: Place, _ isThai: Bool, _ depth: Int, _ chance: inout Chance
  ) -> [(String, String)] {
    var chosen = Set(place.vocabulary.required)
    var excluded: Set<Key> = []
    for condition in place.conditions {
      guard case .exactlyOne(let keys) = condition, let one = chance.element(of: keys) else { continue }
      excluded.formUnion(keys.filter { $0 != one })
      chosen.insert(one)
    }
    for key in place.vocabulary.allowed where !excluded.contains(key) && chance.next(below: 3 + depth) == 0 {
      chosen.insert(key)
    }
    for condition in place.conditions {
      if case .needs(let needed, _, _) = condition { chosen.insert(needed) }
      if case .some(let keys, _, _) = condition, let first = keys.first { chosen.insert(first) }
    }
    return place.vocabulary.allowed.filter { chosen.contains($0) }.map { key in
      (isThai ? key.thai : key.rawValue, value(place.shape(key), isThai, depth + 1, &chance))
    }
  }

  private static func value(
    _ shape: Shape, _ isThai: Bool, _ depth: Int, _ chance: inout Chance
  ) -> String {
    switch shape {
    case .line(let examples), .pattern(_, let examples): return quoted(chance.element(of: examples) ?? "")
    case .words: return quoted("งานสารบรรณ")
    case .word(let words): return quoted(chance.element(of: words) ?? "")
    case .keys(let place): return mapping(place, isThai, depth, &chance)
    case .shortened(let place):
      return chance.next(below: 2) == 0
        ? quoted(shorthand(place)) : mapping(place, isThai, depth, &chance)
    case .list(let item, _), .oneOrMore(let item):
      if case .oneOrMore = shape, chance.next(below: 2) == 0 { return value(item, isThai, depth, &chance) }
      let count = 1 + chance.next(below: 2)
      return "[" + (0..<count).map { _ in value(item, isThai, depth, &chance) }.joined(separator: ", ") + "]"
    case .stated(let given):
      let none = chance.next(below: 6)
      return none < 3 ? ["none", "ไม่มี", "[]"][none] : value(given, isThai, depth, &chance)
    case .either(let shapes):
      return value(chance.element(of: shapes) ?? .line, isThai, depth, &chance)
    case .names(let given, let allowed, _, let own):
      var members = (allowed ?? ["plain-1"]).filter { _ in allowed == nil || chance.next(below: 20) == 0 }.map
      {
        "\(quoted($0)): \(value(given, isThai, depth, &chance))"
      }
      let name = isThai ? Key.hoursPerDay.thai : Key.hoursPerDay.rawValue
      if let shape = own[name] { members.append("\(quoted(name)): \(value(shape, isThai, depth, &chance))") }
      return "{" + members.joined(separator: ", ") + "}"
    }
  }

  /// A line for the main key of a place: a path where files are named, words elsewhere.
  private static func shorthand(_ place: Place) -> String {
    place.name == "attachment" ? "files/form-1.csv" : "งานสารบรรณ"
  }

  private static func mapping(
    _ place: Place, _ isThai: Bool, _ depth: Int, _ chance: inout Chance
  ) -> String {
    var members = keys(place, isThai, depth, &chance)
    if members.isEmpty, let key = place.vocabulary.allowed.first {
      members = [(isThai ? key.thai : key.rawValue, value(place.shape(key), isThai, depth, &chance))]
    }
    return "{" + members.map { "\(quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).utf8, as: UTF8.self)
  }
}

/// Numbers that look random and are the same every time (splitmix64).
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, limit)))
  }

  mutating func element<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[next(below: list.count)]
  }
}
