internal import ManualModel
internal import ThaiText

extension Rule {
  /// An id that is an id or a name of another entry.
  static let nameClash = Rule(
    .nameClash,
    why: Bilingual(
      "รหัสต้องชี้หน่วยงานเดียว ถ้าซ้ำกับชื่อของหน่วยงานอื่นจะเดาไม่ได้ว่าหมายถึงใคร",
      "An id must name one entry; if it is also the name of another one, nobody can tell who is meant."),
    bad: Example([
      (
        "units.yaml",
        """
        units:
          - {id: ⟦กลุ่มการคลัง⟧, name: กลุ่มคลังใหม่, kind: group, under: กตร.}
        """
      )
    ]),
    good: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กคม., name: กลุ่มคลังใหม่, kind: group, under: กตร.}
        """
      )
    ]),
    check: .manual { facts, findings in
      var ids: [NameKey: UnitID] = [:]
      var names: [NameKey: [UnitID]] = [:]
      for unit in facts.units.registry.ids {
        let entry = facts.units.registry[unit]
        for name in [entry.name.text] + entry.also.map(\.name) {
          names[NameKey(name.value), default: []].append(unit)
        }
      }
      for unit in facts.units.registry.ids {
        let id = facts.units.registry[unit].id
        let key = NameKey(id.value)
        let other = ids[key] ?? names[key]?.first { $0 != unit }
        if ids[key] == nil { ids[key] = unit }
        guard let other else { continue }
        let name = quoted(facts.units.id(other))
        findings.report(
          at: id.range,
          Bilingual("\(quoted(id.value)) ซ้ำกับชื่อของ \(name)", "\(quoted(id.value)) is also a name of \(name)"),
          Bilingual("เปลี่ยนหนึ่งแห่ง", "change one"))
      }
    })
}
