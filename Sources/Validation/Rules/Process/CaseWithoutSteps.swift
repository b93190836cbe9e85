internal import ManualModel

extension Rule {
  /// A case without steps where other cases have them.
  static let caseWithoutSteps = Rule(
    .caseWithoutSteps,
    why: Bilingual(
      "เมื่อแต่ละกรณีมีผังของตน กรณีที่ไม่มีขั้นตอนจะไม่มีผังให้ทำตาม",
      "Where each case has a chart of its own, a case without steps has nothing to follow."),
    bad: Example(
      """
      cases:
        - id: direct
          title: จ่ายตรง
          steps:
            - {title: จ่ายเงิน, by: กค., time: ๑ วัน}
        - {id: transfer, title: ⟦โอนเงิน⟧}
      """),
    good: Example(
      """
      cases:
        - id: direct
          title: จ่ายตรง
          steps:
            - {title: จ่ายเงิน, by: กค., time: ๑ วัน}
        - id: transfer
          title: โอนเงิน
          steps:
            - {title: โอนเงิน, by: กค., time: ๑ วัน}
      """),
    check: .process { process, findings in
      let cases = process.process.cases
      guard process.process.steps.isEmpty, cases.contains(where: { !$0.steps.isEmpty }) else { return }
      for `case` in cases where `case`.steps.isEmpty {
        let name = quoted(`case`.title.text.value)
        findings.report(
          at: `case`.title.text.range,
          Bilingual("กรณี \(name) ไม่มี steps แต่กรณีอื่นมี", "case \(name) has no steps but others have"),
          Bilingual("เพิ่ม steps", "add steps"))
      }
    })
}
