import Fingerprint
import ManualModel
import ThaiText

extension Decoding {
  /// Entries of a registry (`docs/reliability.md` 6).
  static let maximalEntries = 20_000
  /// Members of a numbered family.
  static let maximalMembers = 1_000

  /// The registry of units (content model 6); parents are found when all names are known.
  mutating func units(_ root: Fields) -> UnitRegistry {
    let entries = listItems(root[.units], limit: Self.maximalEntries).compactMap { node -> Unit? in
      guard let fields = fields(of: node, .unit, of: .units) else { return nil }
      return unit(fields)
    }
    requireUniqueUnits(entries)
    return UnitRegistry(entries: entries)
  }

  private mutating func unit(_ fields: Fields) -> Unit? {
    let id = unitID(fields[.id])
    let slug = self.id(fields[.slug])
    let kind = word(fields[.kind], as: Unit.Kind.self)
    if let kind, [.group, .role].contains(kind), fields[.under] == nil { missingKey(.under, in: fields) }
    if fields[.count] != nil, fields[.unitWord] == nil { missingKey(.unitWord, in: fields) }
    var unit = Unit(
      id: id ?? Text("", at: fields.range), name: requiredTitle(fields, .name, .nameEn), kind: kind ?? .open,
      slug: slug?.value ?? Self.slug(of: id?.value ?? ""))
    unit.slugRange = slug?.range
    unit.underWritten = text(fields[.under])
    unit.also = aliases(fields[.also])
    unit.numbered = range(fields[.numbered], limit: Self.maximalMembers)
    unit.count = wholeNumber(fields[.count])
    unit.unitWord = text(fields[.unitWord])
    unit.note = text(fields[.note])
    return id == nil ? nil : unit
  }

  private mutating func aliases(_ field: Field?) -> [Unit.Alias] {
    items(field).compactMap { node in
      guard let fields = fields(of: node, .alias, main: .name, of: field?.key) else { return nil }
      return text(fields[.name]).map { Unit.Alias(name: $0, until: date(fields[.until])) }
    }
  }

  /// The short form that clerks write: any characters but those of YAML's lists.
  private mutating func unitID(_ field: Field?) -> Text? {
    guard let field, let text = line(field.node, field.key) else { return nil }
    let forbidden: [UInt8] = Array(",;[]{}\"".utf8)
    if text.value.unicodeScalars.count > Identifier.maximalLength
      || text.value.utf8.contains(where: { forbidden.contains($0) })
    {
      report(
        .badId, at: text.range,
        Bilingual(thai: "ใช้ \(text.value) เป็นรหัสไม่ได้", english: "\(text.value) cannot be an id"),
        Bilingual(
          thai: "ใช้ไม่เกิน 64 ตัว และไม่มี , ; [ ] { } \"",
          english: "use at most 64 characters and no , ; [ ] { } \""))
    }
    return text
  }

  private mutating func requireUniqueUnits(_ units: [Unit]) {
    var ids: [NameKey: SourceRange] = [:]
    var slugs: [String: SourceRange] = [:]
    for unit in units {
      let key = NameKey(unit.id.value)
      if let first = ids[key] { duplicateID(unit.id, first: first) } else { ids[key] = unit.id.range }
      guard let range = unit.slugRange else { continue }
      if let first = slugs[unit.slug] {
        duplicateID(Text(unit.slug, at: range), first: first)
      } else {
        slugs[unit.slug] = range
      }
    }
  }

  /// The name of a unit's page when none is given: short, stable, and of letters that every server takes.
  static func slug(of id: String) -> String { "u-" + Fingerprint.sha256(NameKey(id).text).hex(digits: 10) }
}
