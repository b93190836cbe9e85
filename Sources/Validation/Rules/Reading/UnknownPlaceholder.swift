internal import ManualModel

extension Rule {
  /// A placeholder of another form.
  static let unknownPlaceholder = Rule(
    .unknownPlaceholder,
    why: Bilingual(
      "{fy} แทนปีงบประมาณ รูปอื่นไม่มีความหมาย",
      "{fy} stands for the fiscal year; other forms mean nothing."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รายงานปี ⟦{fy+x}⟧"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รายงานปี {fy}"}
      """),
    check: .reading)
}
