internal import ManualModel

extension Rule {
  /// A layout that is not defined.
  static let unknownLayout = Rule(
    .unknownLayout,
    why: Bilingual(
      "แบบตารางกำหนดคอลัมน์ของหน้า ถ้าไม่มีแบบนั้นจะพิมพ์ตารางไม่ได้",
      "The layout decides the columns of a page; without it no table can be printed."),
    bad: Example([
      (
        "processes/example.md",
        """
        layout: ⟦qualty⟧
        """
      )
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        layout: quality
        """
      )
    ]),
    check: .manual { facts, findings in
      let names = facts.manual.book.layouts.map(\.name)
      let written = [facts.manual.book.layout] + facts.manual.processes.map(\.layout)
      for layout in written.compactMap({ $0 }) where facts.manual.book.layout(named: layout.value) == nil {
        var known: [String] = []
        for name in names where !known.contains(name) { known.append(name) }
        let list = known.prefix(8).joined(separator: ", ")
        findings.report(
          at: layout.range,
          Bilingual("ไม่มีแบบตาราง \(quoted(layout.value))", "there is no layout \(quoted(layout.value))"),
          Bilingual("ใช้ \(list)", "use \(list)"))
      }
    })
}
