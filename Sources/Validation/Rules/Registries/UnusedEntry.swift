internal import ManualModel

extension Rule {
  /// An entry of a registry that nothing names.
  static let unusedEntry = Rule(
    .unusedEntry,
    why: Bilingual(
      "ทะเบียนที่มีแต่สิ่งที่ใช้จริงอ่านง่ายและดูแลง่าย",
      "A registry that holds only what is used is easy to read and to keep."),
    bad: Example([
      (
        "forms.yaml",
        """
        forms:
          - {id: ⟦f8⟧, name: แบบฟอร์มที่ ๘}
        """
      )
    ]),
    good: Example([
      (
        "forms.yaml",
        """
        forms:
          - {id: f8, name: แบบฟอร์มที่ ๘}
        """
      ),
      (
        "processes/example.md",
        """
        steps:
          - {title: รับคำขอ, by: กค., time: ๑ วัน, forms: [f8]}
        """
      ),
    ]),
    check: .manual { facts, findings in
      let unused = UnusedEntries(facts)
      let manual = facts.manual
      let entries =
        manual.units.ids.filter { unused.units.contains($0) }.map { manual.units[$0].id }
        + manual.laws.map(\.id).filter { unused.laws.contains($0.value) }
        + manual.forms.map(\.id).filter { unused.forms.contains($0.value) }
        + manual.systems.map(\.id).filter { unused.systems.contains($0.value) }
      for id in entries {
        findings.report(
          at: id.range, Bilingual("ไม่มีที่ใดใช้ \(quoted(id.value))", "nothing uses \(quoted(id.value))"),
          Bilingual("ลบได้ถ้าไม่ต้องการ", "delete it if it is not needed"))
      }
    })
}
