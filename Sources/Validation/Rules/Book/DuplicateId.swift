internal import ManualModel

extension Rule {
  /// An id twice where it must be unique.
  static let duplicateId = Rule(
    .duplicateId,
    why: Bilingual(
      "รหัสคือชื่อที่ใช้อ้างถึง ถ้าซ้ำกัน โปรแกรมและคนอ่านจะไม่รู้ว่าหมายถึงอันใด",
      "An id is what others refer to; if two things share it, nobody can tell which is meant."),
    bad: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
          - {unit: ⟦กองกลาง⟧, processes: []}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
        """
      )
    ]),
    check: .manual { facts, findings in
      let manual = facts.manual
      var documents: [String: DocumentHead] = [:]
      for head in manual.processes.map(\.head) + manual.campaigns.map(\.head) + manual.pages.map(\.head) {
        if let first = documents[head.id] {
          findings.duplicate(head.id, at: head.range.beginning, first: first.range.beginning)
        } else {
          documents[head.id] = head
        }
      }
      var chapters: [UnitID: Text] = [:]
      for division in manual.book.divisions {
        guard let unit = division.unit else { continue }
        if let first = chapters[unit] {
          findings.duplicate(division.unitWritten.value, at: division.unitWritten.range, first: first.range)
        } else {
          chapters[unit] = division.unitWritten
        }
      }
    })
}

extension Findings {
  fileprivate mutating func duplicate(_ id: String, at range: SourceRange, first: SourceRange) {
    report(
      at: range, Bilingual("รหัส \(quoted(id)) ซ้ำกับที่อื่น", "id \(quoted(id)) is already used"),
      Bilingual("เปลี่ยนหนึ่งแห่ง", "change one"),
      notes: [Diagnostic.Note(Bilingual("แห่งแรกอยู่ที่นี่", "the first is here"), at: first)])
  }
}
