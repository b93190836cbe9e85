import ManualModel

/// A key with its value.
struct Field {
  /// The key.
  var key: Key
  /// Where the key is written.
  var keyRange: SourceRange
  /// The value.
  var node: YAMLNode
}

/// The keys of one mapping that are known in its place.
struct Fields {
  /// The whole mapping.
  var range: SourceRange
  /// In the order of the file.
  private(set) var list: [Field] = []
  /// The keys of `list`, which are looked through many times.
  private var keys: [Key] = []

  /// Begins with no fields; `count` are expected.
  init(range: SourceRange, count: Int = 0) {
    self.range = range
    list.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  /// The field of a key, if it is written.
  subscript(key: Key) -> Field? { keys.firstIndex(of: key).map { list[$0] } }

  /// Adds a field.
  mutating func append(_ field: Field) {
    list.append(field)
    keys.append(field.key)
  }
}

extension Decoding {
  /// The fields of a mapping: unknown and repeated keys are reported, and required keys that are missing.
  ///
  /// Where `main` is given, a text stands for that key (content model 3.3).
  mutating func fields(of node: YAMLNode, _ vocabulary: Vocabulary, main: Key? = nil, of owner: Key? = nil)
    -> Fields?
  {
    switch node.content {
    case .mapping(let entries): return fields(entries, node.range, vocabulary)
    case .scalar(let scalar):
      if let main, !scalar.isEmpty {
        var fields = Fields(range: node.range, count: 1)
        fields.append(Field(key: main, keyRange: node.range, node: node))
        return fields
      }
      if scalar.isEmpty, let owner {
        reportEmpty(owner.rawValue, at: node.range)
      } else {
        wrongType(node, owner, .map)
      }
      return nil
    case .list:
      wrongType(node, owner, .map)
      return nil
    }
  }

  private mutating func fields(_ entries: [YAMLEntry], _ range: SourceRange, _ vocabulary: Vocabulary)
    -> Fields
  {
    var fields = Fields(range: range, count: entries.count)
    // Keys repeated one after the other are one mistake: an item of a list that lost its `- `.
    var isRepeating = false
    for entry in entries {
      guard let key = Key.named(entry.key.value), vocabulary.allows(key) else {
        unknownKey(entry.key, vocabulary, among: entries)
        continue
      }
      if let first = fields[key] {
        if !isRepeating { duplicateKey(entry.key.value, at: entry.key.range, first: first.keyRange) }
        isRepeating = true
      } else {
        isRepeating = false
        fields.append(Field(key: key, keyRange: entry.key.range, node: entry.value))
      }
    }
    for key in vocabulary.required where fields[key] == nil { missingKey(key, in: fields) }
    return fields
  }

  /// Reports a required key that is missing, at the first key of its mapping.
  mutating func missingKey(_ key: Key, in fields: Fields) {
    let range = fields.list.first?.keyRange ?? fields.range
    report(
      .missingKey, at: range,
      Bilingual(thai: "ขาด \(key.rawValue) (\(key.thai))", english: "\(key.rawValue) is missing"),
      Bilingual(thai: "เพิ่มบรรทัด \(key.rawValue): …", english: "add a line \(key.rawValue): …"))
  }

  /// Reports a key that is written for the second time.
  mutating func duplicateKey(_ word: String, at range: SourceRange, first: SourceRange) {
    let line = file.line(of: Int(first.start))
    report(
      .duplicateKey, at: range,
      Bilingual(
        thai: "คีย์ \(word) เขียนสองครั้ง (ครั้งแรกบรรทัด \(line))",
        english: "key \(word) is written twice (first on line \(line))"),
      Bilingual(thai: "ลบหนึ่งแห่ง", english: "delete one"),
      notes: [Diagnostic.Note(Bilingual(thai: "ครั้งแรกอยู่ที่นี่", english: "the first is here"), at: first)])
  }

  private mutating func unknownKey(
    _ written: Located<String>, _ vocabulary: Vocabulary, among entries: [YAMLEntry]
  ) {
    let message = Bilingual(thai: "ไม่รู้จักคีย์ \(written.value)", english: "unknown key \(written.value)")
    switch vocabulary.meaning(of: written.value) {
    case .advice(let remedy): report(.unknownKey, at: written.range, message, remedy)
    case .key(let key):
      // Written beside the key that is meant, it is a second value and not a slip.
      let isFree = !entries.contains { Key.named($0.key.value) == key }
      // Whoever writes Thai keys is told the Thai key.
      let meant = written.value.utf8.allSatisfy { $0 < 0x80 } ? key.rawValue : key.thai
      report(
        .unknownKey, at: written.range, message,
        Bilingual(thai: "หมายถึง \(meant) หรือไม่", english: "did you mean \(meant)?"),
        fix: isFree ? [TextEdit(written.range, meant)] : [])
    case nil: report(.unknownKey, at: written.range, message, oneOf(vocabulary.allowed.map(\.rawValue)))
    }
  }

  /// “Use a, b, c”, with at most 8 words.
  func oneOf(_ words: [String]) -> Bilingual {
    let list = words.prefix(8).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
    return Bilingual(thai: "ใช้ \(list)", english: "use \(list)")
  }
}
