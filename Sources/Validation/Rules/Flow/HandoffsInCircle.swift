internal import ManualModel

extension Rule {
  /// Processes that end in each other in a circle.
  static let handoffsInCircle = Rule(
    .handoffsInCircle,
    why: Bilingual(
      "ถ้ากระบวนการส่งต่อกันเป็นวง เรื่องอาจวนโดยไม่มีใครปิด ตรวจว่ามีทางออก",
      "Where processes hand over in a circle, a case may go round and nobody closes it."),
    bad: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: ตรวจเอกสาร, by: กค., time: ๑ วัน, go: ⟦payment⟧}
        """
      ),
      (
        "processes/payment.md",
        """
        title: การเบิกจ่าย
        steps:
          - {title: จ่ายเงิน, by: กค., time: ๑ วัน, go: example}
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: ตรวจเอกสาร, by: กค., time: ๑ วัน, go: payment}
        """
      ),
      (
        "processes/payment.md",
        """
        title: การเบิกจ่าย
        steps:
          - {title: จ่ายเงิน, by: กค., time: ๑ วัน}
        """
      ),
    ]),
    check: .manual { facts, findings in
      for circle in CallGraph(handoversOf: facts.manual).circles where circle.count > 1 {
        let names = circle.map { quoted(facts.manual.processes[$0.process].head.id) }
        findings.report(
          at: circle[0].call.range,
          Bilingual(
            names.joined(separator: " กับ ") + " ส่งต่อกันเป็นวง",
            names.joined(separator: " and ") + " hand over in a circle"),
          Bilingual("ตรวจว่ามีขั้นที่ปิดเรื่อง", "check that some step closes the case"))
      }
    })
}
