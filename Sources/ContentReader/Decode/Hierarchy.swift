import ManualModel

extension Decoding {
  /// The hierarchy of processes (content model 5.5).
  mutating func categories(_ field: Field?) -> [Book.Category] {
    let categories = listItems(field).compactMap { node -> Book.Category? in
      guard let fields = fields(of: node, .category, of: field?.key) else { return nil }
      requireOne(of: .groups, and: .processes, in: fields)
      return Book.Category(
        id: id(fields[.id]) ?? Text("", at: fields.range), title: requiredTitle(fields, .title, .titleEn),
        groups: groups(fields[.groups]), processes: processes(fields[.processes]))
    }
    requireUnique(categories.map(\.id))
    requireUnique(categories.flatMap(\.groups).map(\.id))
    return categories
  }

  private mutating func groups(_ field: Field?) -> [Book.Group] {
    listItems(field).compactMap { node in
      guard let fields = fields(of: node, .group, of: field?.key) else { return nil }
      return Book.Group(
        id: id(fields[.id]) ?? Text("", at: fields.range), title: requiredTitle(fields, .title, .titleEn),
        unit: parties(fields[.unit]), processes: processes(fields[.processes]))
    }
  }

  /// The chapters of the divisions (content model 5.6).
  mutating func divisions(_ field: Field?) -> [Book.Division] {
    listItems(field).compactMap { node -> Book.Division? in
      guard let fields = fields(of: node, .division, of: field?.key) else { return nil }
      requireOne(of: .sections, and: .processes, in: fields)
      let unit = required(fields[.unit], in: fields)
      let title = title(fields, .title, .titleEn)
      let role = reference(fields[.role])
      let sections =
        fields[.sections].map { chapterSections($0) } ?? [
          Book.Section(processes: processes(fields[.processes]))
        ]
      return Book.Division(unit: nil, unitWritten: unit, title: title, role: role, sections: sections)
    }
  }

  private mutating func chapterSections(_ field: Field) -> [Book.Section] {
    listItems(field).compactMap { node in
      guard let fields = fields(of: node, .section, of: field.key) else { return nil }
      return Book.Section(
        title: requiredTitle(fields, .title, .titleEn), unit: parties(fields[.unit]),
        processes: processes(fields[.processes]))
    }
  }

  /// Ids of processes; `none` where a group or chapter has none yet.
  private mutating func processes(_ field: Field?) -> [Text] { statedReferences(field).items }

  private mutating func requireOne(of list: Key, and processes: Key, in fields: Fields) {
    guard (fields[list] == nil) == (fields[processes] == nil) else { return }
    let range = fields[processes]?.keyRange ?? fields.list.first?.keyRange ?? fields.range
    let delete = Bilingual(thai: "ลบอีกอย่าง", english: "delete the other")
    let add = Bilingual(thai: "เพิ่มอย่างหนึ่ง", english: "add one of them")
    report(
      .groupsAndProcesses, at: range,
      Bilingual(
        thai: "เขียน \(list.rawValue) หรือ \(processes.rawValue) อย่างใดอย่างหนึ่ง",
        english: "write either \(list.rawValue) or \(processes.rawValue)"),
      fields[list] == nil ? add : delete)
  }
}
