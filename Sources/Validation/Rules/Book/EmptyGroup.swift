internal import ManualModel

extension Rule {
  /// A group or section without processes.
  static let emptyGroup = Rule(
    .emptyGroup,
    why: Bilingual(
      "กลุ่มว่างทำให้บัญชีมีหัวข้อที่ไม่มีเนื้อหา",
      "An empty group gives the list a heading with nothing below it."),
    bad: Example([
      (
        "manual.yaml",
        """
        categories:
          - id: core
            title: กระบวนการหลัก
            groups:
              - {id: a, title: กลุ่มหนึ่ง, processes: [example]}
              - {id: b, title: ⟦กลุ่มสอง⟧, processes: none}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        categories:
          - id: core
            title: กระบวนการหลัก
            groups:
              - {id: a, title: กลุ่มหนึ่ง, processes: [example]}
        """
      )
    ]),
    check: .manual { facts, findings in
      let book = facts.manual.book
      let groups = book.categories.flatMap(\.groups).filter { $0.processes.isEmpty }.map(\.title)
      let sections = book.divisions.flatMap(\.sections).filter { $0.processes.isEmpty }.compactMap(\.title)
      for title in groups + sections {
        let name = quoted(title(book.language))
        findings.report(
          at: title.text.range, Bilingual("\(name) ยังไม่มีกระบวนการ", "\(name) has no process"),
          Bilingual("เพิ่มหรือลบกลุ่ม", "add one or delete the group"))
      }
    })
}
