internal import ManualModel

extension Rule {
  /// A value of another sort than its key takes.
  static let wrongType = Rule(
    .wrongType,
    why: Bilingual(
      "แต่ละคีย์รับค่าชนิดเดียว เช่น รายการ ข้อความ หรือตัวเลข",
      "Each key takes one sort of value: a list, a text, a number."),
    bad: Example(
      """
      steps: ⟦รับหนังสือ⟧
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      """),
    check: .reading,
    .manual { facts, findings in
      let book = facts.manual.book
      guard let org = book.org, facts.units.registry[org].kind != .org else { return }
      let (name, kind) = (quoted(facts.units.id(org)), facts.units.registry[org].kind.rawValue)
      findings.report(
        at: book.orgWritten.range,
        Bilingual(
          "org ต้องเป็นหน่วยงานที่มี kind: org แต่ \(name) มี kind: \(kind)",
          "org must be a unit of kind: org, \(name) has kind: \(kind)"),
        Bilingual(
          "เขียนรหัสขององค์กรหรือกระทรวง หรือแก้ kind ใน units.yaml",
          "name the organisation, or correct kind in units.yaml"))
    })
}
