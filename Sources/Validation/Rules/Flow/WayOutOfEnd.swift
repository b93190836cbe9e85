internal import ManualModel

extension Rule {
  /// A way on from a row of shape end.
  static let wayOutOfEnd = Rule(
    .wayOutOfEnd,
    why: Bilingual(
      "ขั้นที่วาดเป็นจุดสิ้นสุดไปต่อไม่ได้ ถ้างานยังไม่จบให้ใช้รูปอื่น",
      "A row drawn as an end leads nowhere; if the work goes on, give it another shape."),
    bad: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: done, title: เก็บเรื่อง, by: กค., time: ๑ วัน, shape: end, ⟦go⟧: receive}
      """),
    good: Example(
      """
      steps:
        - {id: receive, title: รับหนังสือ, by: กค., time: ๑ วัน}
        - {id: done, title: เก็บเรื่อง, by: กค., time: ๑ วัน, shape: end}
      """),
    check: .chart { chart, findings in
      for row in chart.rows.indices where chart.rows[row].shape == .end {
        guard let (key, range) = chart.rows[row].writtenWayOut else { continue }
        findings.report(
          at: range, in: chart.place(of: row), Bilingual("ขั้นสิ้นสุดไปต่อไม่ได้", "an end has no way out"),
          Bilingual("ลบ \(key) หรือเปลี่ยน shape", "delete \(key) or change shape"))
      }
    })
}

extension Step {
  /// The first of `go`, `ask` and `answers` that is written, and where.
  fileprivate var writtenWayOut: (key: String, range: SourceRange)? {
    if let goRange = self.goRange { return ("go", goRange) }
    if let ask = self.ask.value { return ("ask", ask.range) }
    return self.answersRange.map { ("answers", $0) }
  }
}
