internal import ManualModel

extension Rule {
  /// A way on that leads into the middle of a group.
  static let jumpIntoTogether = Rule(
    .jumpIntoTogether,
    why: Bilingual(
      "ขั้นที่ทำพร้อมกันเริ่มพร้อมกัน จึงต้องเข้าทางขั้นแรกของกลุ่มเท่านั้น",
      "Rows that go together start together, so the only way in is their first row."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, go: ⟦support⟧}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, go: meet}
        - {id: meet, title: จัดประชุม, by: กค., time: ๑ วัน}
        - {id: support, title: ดูแลสถานที่, by: กค., time: ๑ วัน, together: true}
      """),
    check: .chart { chart, findings in
      chart.forEachTarget { place in
        guard case .row(let row) = place.target.meaning, row > place.row, chart.groups.isLater(row) else {
          return
        }
        let first = chart.name(of: chart.groups[row].lowerBound)
        let word = quoted(place.target.written.value)
        findings.report(
          at: place.target.written.range, in: chart.place(of: place.row),
          Bilingual("\(word) ทำพร้อมขั้น \(first)", "\(word) goes together with \(first)"),
          Bilingual("ให้ไปที่ \(first)", "lead to \(first)"))
      }
    })
}
