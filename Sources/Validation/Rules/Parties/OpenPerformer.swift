internal import ManualModel

extension Rule {
  /// A performer that is nobody in particular.
  static let openPerformer = Rule(
    .openPerformer,
    why: Bilingual(
      "งานที่ไม่ระบุผู้ทำมักไม่มีใครทำ ระบุตำแหน่งได้ก็ควรระบุ",
      "Work that is left to nobody in particular tends to be done by nobody; name a position if you can."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦ผู้เกี่ยวข้อง⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: จนท.สารบรรณ, time: ๑ วัน}
      """),
    check: .parties { list, findings in
      for item in list.items where item.role == .performer || item.role == .supporter {
        guard let unit = item.party.unit, list.facts.units.registry[unit].kind == .open else { continue }
        let name = quoted(item.party.written.value)
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(name) ไม่เจาะจงว่าใคร", "\(name) is nobody in particular"),
          Bilingual("ระบุหน่วยงานหรือตำแหน่งถ้าทำได้", "name a unit or position if you can"))
      }
    })
}
