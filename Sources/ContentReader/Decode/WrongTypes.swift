import ManualModel

/// What a value should have been, for the finding `wrong-type`.
enum Expected {
  case line, list, map, number, wholeNumber, range, url, words, oneOf([Key])

  /// The words that follow “must be”.
  var name: Bilingual {
    switch self {
    case .line: Bilingual(thai: "ข้อความบรรทัดเดียว", english: "a text on one line")
    case .list: Bilingual(thai: "รายการ", english: "a list")
    case .map: Bilingual(thai: "กลุ่มของคีย์กับค่า", english: "keys with values")
    case .number: Bilingual(thai: "ตัวเลข", english: "a number")
    case .wholeNumber: Bilingual(thai: "จำนวนเต็ม", english: "a whole number")
    case .range: Bilingual(thai: "ช่วงเลข", english: "a range of numbers")
    case .url: Bilingual(thai: "ที่อยู่เว็บ", english: "a web address")
    case .words: Bilingual(thai: "ข้อความ", english: "a text")
    case .oneOf(let keys):
      Bilingual(
        thai: "กลุ่มที่มี \(keys.map(\.rawValue).joined(separator: " หรือ ")) อย่างใดอย่างหนึ่ง",
        english: "keys with exactly one of \(keys.map(\.rawValue).joined(separator: ", "))")
    }
  }

  /// How it is written, below or behind the key.
  func example(_ key: String) -> String {
    switch self {
    case .line, .words: "\(key): …"
    case .list: "\(key): [a, b]"
    case .map: "\(key): {…: …}"
    case .number: "\(key): 7"
    case .wholeNumber: "\(key): 76"
    case .range: "\(key): 1-11"
    case .url: "\(key): https://…"
    case .oneOf(let keys): "\(keys.first?.rawValue ?? key): …"
    }
  }
}

extension Decoding {
  /// Reports a value of the wrong type.
  mutating func wrongType(_ node: YAMLNode, _ key: Key?, _ expected: Expected) {
    if startsWithPlaceholder(node) {
      let text = String(decoding: file.text[Int(node.range.start)..<Int(node.range.end)], as: UTF8.self)
      findings.append(YAMLFindings.quoteNeeded(text, sign: "{", at: node.range))
      return
    }
    var example = expected.example(key?.rawValue ?? "…")
    if case .list = expected, let items = key?.itemExample { example = items }
    let subject =
      key.map { Bilingual(thai: $0.rawValue, english: $0.rawValue) }
      ?? Bilingual(thai: "ส่วนนี้", english: "this part")
    report(
      .wrongType, at: node.range,
      Bilingual(
        thai: "\(subject.thai) ต้องเป็น\(expected.name.thai)",
        english: "\(subject.english) must be \(expected.name.english)"),
      Bilingual(thai: "เขียน \(example)", english: "write \(example)"))
  }

  /// Reports a key or an item without a value.
  mutating func reportEmpty(_ name: String, at range: SourceRange) {
    let remedy =
      Key.named(name)?.mayBeNone ?? false
      ? Bilingual(thai: "ใส่ค่า เขียน none หรือลบบรรทัด", english: "give one, write none, or delete the line")
      : Bilingual(
        thai: "ใส่ค่า หรือลบบรรทัดถ้าไม่จำเป็นต้องมี", english: "give one, or delete the line if it is not required")
    report(
      .emptyValue, at: range, Bilingual(thai: "\(name) ไม่มีค่า", english: "\(name) has no value"), remedy)
  }

  /// `{fy}` without quotes is a flow mapping to YAML.
  private func startsWithPlaceholder(_ node: YAMLNode) -> Bool {
    guard case .mapping = node.content, node.isFlow else { return false }
    return file.text[Int(node.range.start)...].starts(with: Array("{fy".utf8))
  }
}

extension Key {
  /// Whether `none` is a value of the key (content model 3.4).
  fileprivate var mayBeNone: Bool {
    switch self {
    case .kpis, .digital, .innovation, .requirements, .inputs, .outputs, .definitions, .attachments, .time,
      .docs,
      .evidence, .forms, .tools, .ask, .phase, .processes, .laws, .systems:
      true
    default: false
    }
  }

  /// The list of the key with one item, where its items are no plain words.
  fileprivate var itemExample: String? {
    switch self {
    case .answers: "answers: [{if: …, go: …}, {if: …, go: …}]"
    case .steps: "steps: [{title: …, by: …}]"
    case .cases: "cases: [{id: …, title: …}]"
    case .units: "units: [{id: …, name: …, kind: …}]"
    case .laws: "laws: [{id: …, title: …}]"
    case .categories: "categories: [{id: …, title: …, processes: […]}]"
    case .divisions: "divisions: [{unit: …, processes: […]}]"
    default: nil
    }
  }
}
