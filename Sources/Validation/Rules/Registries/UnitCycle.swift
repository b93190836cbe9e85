internal import ManualModel

extension Rule {
  /// Entries that stand under each other.
  static let unitCycle = Rule(
    .unitCycle,
    why: Bilingual(
      "หน่วยงานที่สังกัดกันเป็นวงหากองไม่พบ",
      "Units that stand under each other belong to no division."),
    bad: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กลุ่มหนึ่ง, name: กลุ่มงานหนึ่ง, kind: group, under: ⟦กลุ่มสอง⟧}
          - {id: กลุ่มสอง, name: กลุ่มงานสอง, kind: group, under: กลุ่มหนึ่ง}
        """
      )
    ]),
    good: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กลุ่มหนึ่ง, name: กลุ่มงานหนึ่ง, kind: group, under: กก.}
          - {id: กลุ่มสอง, name: กลุ่มงานสอง, kind: group, under: กลุ่มหนึ่ง}
        """
      )
    ]),
    check: .manual { facts, findings in
      for unit in facts.units.registry.ids {
        let entry = facts.units.registry[unit]
        guard entry.circle.first == unit, let written = entry.underWritten else { continue }
        let names = entry.circle.map { quoted(facts.units.id($0)) }
        let message =
          names.count == 1
          ? Bilingual("\(names[0]) สังกัดตัวเอง", "\(names[0]) is under itself")
          : Bilingual(
            names.joined(separator: " กับ ") + " สังกัดกันเอง",
            names.joined(separator: " and ") + " are under each other")
        findings.report(at: written.range, message, Bilingual("แก้ under", "correct under"))
      }
    })
}
