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
      let used = UsedEntries(facts)
      let lists = [
        (facts.manual.units.entries.map(\.id), used.units), (facts.manual.laws.map(\.id), used.laws),
        (facts.manual.forms.map(\.id), used.forms), (facts.manual.systems.map(\.id), used.systems),
      ]
      for (entries, used) in lists {
        for id in entries where !used.contains(id.value) {
          findings.report(
            at: id.range, Bilingual("ไม่มีที่ใดใช้ \(quoted(id.value))", "nothing uses \(quoted(id.value))"),
            Bilingual("ลบได้ถ้าไม่ต้องการ", "delete it if it is not needed"))
        }
      }
    })
}
