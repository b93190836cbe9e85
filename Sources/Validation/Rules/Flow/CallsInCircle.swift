internal import ManualModel

extension Rule {
  /// Processes that call each other in a circle.
  static let callsInCircle = Rule(
    .callsInCircle,
    why: Bilingual(
      "กระบวนการที่เรียกกันเป็นวงไม่มีวันเสร็จ เพราะต่างรอให้อีกฝ่ายเสร็จก่อน",
      "Processes that call each other never end, because each waits for the other."),
    bad: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: จัดซื้อ, by: กค., time: ๑ วัน, calls: ⟦payment⟧}
        """
      ),
      (
        "processes/payment.md",
        """
        title: การเบิกจ่าย
        steps:
          - {title: ตรวจเอกสาร, by: กค., time: ๑ วัน, calls: example}
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: จัดซื้อ, by: กค., time: ๑ วัน, calls: payment}
        """
      ),
      (
        "processes/payment.md",
        """
        title: การเบิกจ่าย
        steps:
          - {title: ตรวจเอกสาร, by: กค., time: ๑ วัน}
        """
      ),
    ]),
    check: .manual { facts, findings in
      for circle in CallGraph(facts.manual).circles {
        let names = circle.map { quoted(facts.manual.processes[$0.process].head.id) }
        let thai = names.count == 1 ? "\(names[0]) เรียกตัวเอง" : names.joined(separator: " กับ ") + " เรียกกันเอง"
        let english =
          names.count == 1
          ? "\(names[0]) calls itself" : names.joined(separator: " and ") + " call each other"
        findings.report(
          at: circle[0].call.range, Bilingual(thai, english), Bilingual("ลบ calls หนึ่งแห่ง", "delete one calls")
        )
      }
    })
}
