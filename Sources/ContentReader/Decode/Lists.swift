import ManualModel

extension Decoding {
  /// Whether a value says `none`: the word in either language, or `[]` (content model 3.4).
  func isNone(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar(let scalar): scalar.text == "none" || scalar.text == "ไม่มี"
    case .list(let items): items.isEmpty && node.isFlow
    case .mapping: false
    }
  }

  /// A value that may be `none`.
  mutating func stated<Value>(
    _ field: Field?, _ read: (inout Decoding, Field) -> Value?
  ) -> Stated<Value> {
    guard let field else { return .missing }
    if isNone(field.node) { return .none(field.node.range) }
    return read(&self, field).map { .given($0) } ?? .missing
  }

  /// The items of a list, or the one value that stands for a list of one (content model 3.3).
  mutating func items(_ field: Field?) -> [YAMLNode] {
    guard let field else { return [] }
    guard case .list(let items) = field.node.content else {
      if field.node.scalar?.isEmpty == true {
        reportEmpty(field.key.rawValue, at: field.keyRange)
        return []
      }
      return [field.node]
    }
    if items.isEmpty { reportEmpty(field.key.rawValue, at: field.node.range) }
    return items
  }

  /// The items of a list that must be written as one, at most `limit` of them.
  mutating func listItems(_ field: Field?, limit: Int = 20_000) -> [YAMLNode] {
    guard let field else { return [] }
    guard case .list(let items) = field.node.content else {
      if field.node.scalar?.isEmpty == true {
        reportEmpty(field.key.rawValue, at: field.keyRange)
      } else {
        wrongType(field.node, field.key, .list)
      }
      return []
    }
    if items.isEmpty { reportEmpty(field.key.rawValue, at: field.node.range) }
    guard items.count <= limit else {
      tooMany(items.count, field, limit: limit)
      return []
    }
    return items
  }

  /// Reports a list that is too long, at its key.
  mutating func tooMany(_ count: Int, _ field: Field, limit: Int) {
    report(
      .tooMany, at: field.keyRange,
      Bilingual(
        thai: "\(field.key.thai)มี \(count) เกิน \(limit)",
        english: "\(count) \(field.key.rawValue) are more than \(limit)"),
      Bilingual(thai: "แยกเป็นหลายแฟ้ม", english: "split the file"))
  }

  /// Reports an id that stands twice in a list where it must be unique.
  mutating func duplicateID(_ id: Text, first: SourceRange) {
    let line = file.line(of: Int(first.start))
    report(
      .duplicateId, at: id.range,
      Bilingual(
        thai: "รหัส \(id.value) ซ้ำกับบรรทัด \(line)", english: "id \(id.value) is already used in line \(line)"),
      Bilingual(thai: "เปลี่ยนหนึ่งแห่ง", english: "change one"),
      notes: [Diagnostic.Note(Bilingual(thai: "แห่งแรกอยู่ที่นี่", english: "the first is here"), at: first)])
  }

  /// Reports every id of `ids` that stands before it too.
  mutating func requireUnique(_ ids: some Sequence<Text>) {
    var seen: [String: SourceRange] = [:]
    for id in ids where !id.value.isEmpty {
      if let first = seen[id.value] { duplicateID(id, first: first) } else { seen[id.value] = id.range }
    }
  }
}
