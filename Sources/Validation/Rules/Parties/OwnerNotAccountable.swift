internal import ManualModel

extension Rule {
  /// An owner of a kind that cannot own a process.
  static let ownerNotAccountable = Rule(
    .ownerNotAccountable,
    why: Bilingual(
      "เจ้าภาพต้องรับผิดชอบได้จริง ผู้รับบริการหรือคำว่าทุกกลุ่มรับผิดชอบแทนไม่ได้",
      "An owner must be able to answer for the process; the public or everybody cannot."),
    bad: Example(
      """
      owner: ⟦ประชาชน⟧
      """),
    good: Example(
      """
      owner: กค.
      """),
    check: .parties { list, findings in
      for item in list.items where item.role == .owner {
        guard let unit = item.party.unit, !list.facts.units.registry[unit].kind.mayOwn else { continue }
        let name = quoted(item.party.written.value)
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(name) เป็นเจ้าภาพไม่ได้", "\(name) cannot own a process"),
          Bilingual(
            "ใช้กอง กลุ่ม คณะกรรมการ หรือตำแหน่ง", "name a division, group, committee or position"))
      }
    })
}
