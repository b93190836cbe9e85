internal import ManualModel

extension Rule {
  /// Steps in the process and in a case.
  static let stepsTwice = Rule(
    .stepsTwice,
    why: Bilingual(
      "กระบวนการมีผังเดียว หรือแต่ละกรณีมีผังของตน ถ้ามีทั้งสองอย่างจะไม่รู้ว่าทำตามผังใด",
      "Either the process has one chart or each case has its own; with both, nobody knows which to follow."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      cases:
        - id: direct
          title: ⟦จ่ายตรง⟧
          steps:
            - {title: จ่ายเงิน, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      cases:
        - {id: direct, title: จ่ายตรง}
      """),
    check: .process { process, findings in
      guard !process.process.steps.isEmpty else { return }
      for `case` in process.process.cases where !`case`.steps.isEmpty {
        let name = quoted(`case`.title.text.value)
        findings.report(
          at: `case`.title.text.range,
          Bilingual(
            "มี steps ทั้งในกระบวนการและในกรณี \(name)", "steps are in the process and in case \(name)"),
          Bilingual("เก็บไว้แห่งเดียว", "keep one"))
      }
    })
}
