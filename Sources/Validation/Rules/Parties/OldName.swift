internal import ManualModel

extension Rule {
  /// A name that was given up before the year of the book.
  static let oldName = Rule(
    .oldName,
    why: Bilingual(
      "หน่วยงานเปลี่ยนชื่อแล้ว ชื่อเดิมทำให้คนหาหน่วยงานไม่พบ",
      "The unit has a new name; by the old one nobody finds it."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦ฝ่ายพัสดุ⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: พัสดุ, time: ๑ วัน}
      """),
    check: .parties { list, findings in
      list.forEachAlias { item, unit, until in
        guard let until, list.isPast(until) else { return }
        let (written, id) = (quoted(item.party.written.value), quoted(list.facts.units.id(unit)))
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(written) เปลี่ยนชื่อเป็น \(id) แล้ว", "\(written) is now \(id)"),
          Bilingual("เขียน \(id)", "write \(id)"))
      }
    })
}
