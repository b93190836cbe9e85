import ManualModel
import ThaiText

extension Decoding {
  /// The settings of the checks (content model 5.7).
  mutating func checks(_ field: Field?, of book: inout Book) {
    guard let field else { return }
    guard case .mapping(let entries) = field.node.content else {
      wrongType(field.node, field.key, .map)
      return
    }
    var names: [String: SourceRange] = [:]
    for entry in entries {
      let key = Key.named(entry.key.value)
      let isHours = key == .hoursPerDay
      let name = isHours || key == .waivers ? key?.rawValue ?? "" : entry.key.value
      if let first = names[name] {
        duplicateKey(entry.key.value, at: entry.key.range, first: first)
        continue
      }
      names[name] = entry.key.range
      if isHours {
        book.hoursPerDay = hours(Field(key: .hoursPerDay, keyRange: entry.key.range, node: entry.value))
      } else if key == .waivers {
        book.waivers = waivers(Field(key: .waivers, keyRange: entry.key.range, node: entry.value))
      } else if let rule = rule(entry.key) {
        book.settings[rule] = setting(entry.value, of: rule)
      }
    }
  }

  /// Findings that are accepted for a while, each with its reason and its last day.
  private mutating func waivers(_ field: Field) -> [Book.Waiver] {
    listItems(field).compactMap { node in
      guard let fields = fields(of: node, .waiver, of: field.key) else { return nil }
      let written = fields[.rule].flatMap { line($0.node, $0.key) }
      let document = reference(fields[.document])
      let reason = required(fields[.reason], in: fields)
      let until = date(fields[.until])
      guard let written, let rule = rule(written), let until else { return nil }
      return Book.Waiver(
        rule: rule, ruleRange: written.range, document: document, reason: reason, until: until)
    }
  }

  /// Above 0, at most 24.
  private mutating func hours(_ field: Field) -> Rational? {
    guard let hours = number(field) else { return nil }
    guard hours.value > Rational(0), !(hours.value > Rational(24)) else {
      report(
        .wrongType, at: hours.range,
        Bilingual(
          thai: "hours-per-day ต้องมากกว่า 0 และไม่เกิน 24",
          english: "hours-per-day must be above 0 and at most 24"),
        Bilingual(thai: "เขียน hours-per-day: 7", english: "write hours-per-day: 7"))
      return nil
    }
    return hours.value
  }

  private mutating func rule(_ written: Located<String>) -> DiagnosticID? {
    guard let rule = DiagnosticID(rawValue: written.value) else {
      let ids = DiagnosticID.allCases.filter(\.isSettable).map(\.rawValue)
      let nearest = EditDistance.nearest(
        to: written.value, among: ids + [Key.hoursPerDay.rawValue, Key.waivers.rawValue])
      report(
        .unknownKey, at: written.range,
        Bilingual(thai: "ไม่รู้จักคีย์ \(written.value)", english: "unknown key \(written.value)"),
        nearest.map { Bilingual(thai: "หมายถึง \($0) หรือไม่", english: "did you mean \($0)?") }
          ?? Bilingual(thai: "ใช้รหัสของการตรวจ", english: "use the id of a rule"),
        fix: nearest.map { [TextEdit(written.range, $0)] } ?? [])
      return nil
    }
    guard rule.isSettable else {
      report(
        .fixedRule, at: written.range,
        Bilingual(
          thai: "เปลี่ยนระดับของ \(rule.rawValue) ไม่ได้", english: "the severity of \(rule.rawValue) is fixed"),
        Bilingual(thai: "ลบบรรทัดนี้", english: "delete this line"))
      return nil
    }
    return rule
  }

  private mutating func setting(_ node: YAMLNode, of rule: DiagnosticID) -> Book.Setting? {
    switch word(node, rule.rawValue, as: SettingWord.self) {
    case .error: .severity(.error)
    case .warn: .severity(.warn)
    case .info: .severity(.info)
    case .ignore: .ignore
    case nil: nil
    }
  }
}
