internal import ManualModel
internal import ThaiText

extension Rule {
  /// Two entries with one name.
  static let sharedName = Rule(
    .sharedName,
    why: Bilingual(
      "ชื่อซ้ำกันได้ แต่ต้องตั้งใจ เพราะคู่มือเลือกให้ตามกองของเจ้าภาพ",
      "Names may be shared, but on purpose: the manual chooses by the division of the owner."),
    bad: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กอ., name: ⟦กลุ่มการคลัง⟧, kind: group, under: กตร.}
        """
      )
    ]),
    good: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กอ., name: กลุ่มการคลังส่วนกลาง, kind: group, under: กตร.}
        """
      )
    ]),
    check: .manual { facts, findings in
      var known: [NameKey: UnitID] = [:]
      for unit in facts.units.registry.ids {
        let entry = facts.units.registry[unit]
        for name in [entry.name.text] + entry.also.map(\.name) {
          guard let first = known[NameKey(name.value)] else {
            known[NameKey(name.value)] = unit
            continue
          }
          guard first != unit else { continue }
          let (a, b) = (facts.units.id(first), entry.id.value)
          findings.report(
            at: name.range,
            Bilingual(
              "\(quoted(name.value)) เป็นชื่อของ \(a) และ \(b)", "\(quoted(name.value)) names both \(a) and \(b)"
            ),
            Bilingual("ตรวจว่าตั้งใจ", "check that this is meant"))
        }
      }
    })
}
