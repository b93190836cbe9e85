internal import ManualModel

extension Rule {
  /// Another name of an entry.
  static let aliasUsed = Rule(
    .aliasUsed,
    why: Bilingual(
      "เขียนชื่อเดียวกันทั้งเล่ม คนอ่านจึงไม่ต้องเดาว่าเป็นหน่วยงานเดียวกันหรือไม่",
      "One name throughout spares the reader from guessing whether two names are one unit."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦กพร.⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กพบ., time: ๑ วัน}
      """),
    check: .parties { list, findings in
      list.forEachAlias { item, unit, until in
        if let until, list.isPast(until) { return }
        let (written, id) = (quoted(item.party.written.value), quoted(list.facts.units.id(unit)))
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(written) คือ \(id) ในทะเบียน", "\(written) is \(id) in the registry"),
          Bilingual("เขียน \(id) ให้เหมือนกันทั้งเล่ม", "write \(id) throughout"))
      }
    })
}

extension PartyList {
  /// Visits the parties that were found by a former or other name, with the last day of that name.
  func forEachAlias(_ visit: (Item, _ unit: UnitID, _ until: Day?) -> Void) {
    for item in items {
      guard let unit = item.party.unit else { continue }
      switch item.party.nameUsed {
      case .alias: visit(item, unit, nil)
      case .former(let day): visit(item, unit, day)
      case .id, .name, .path, nil: break
      }
    }
  }

  /// Whether a name that ended on `day` is past in the year of the book.
  func isPast(_ day: Day) -> Bool { FiscalYear(of: day) < facts.manual.book.fiscalYear }
}
