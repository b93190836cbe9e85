internal import ManualModel

extension Rule {
  /// One text that names several parties.
  static let partyListNeeded = Rule(
    .partyListNeeded,
    why: Bilingual(
      "หลายฝ่ายในข้อความเดียวแยกไม่ได้ว่าใครเป็นหลัก เขียนเป็นรายการแล้วฝ่ายแรกเป็นหลัก",
      "Several parties in one text leave open who leads; in a list the first one does."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦กค./กอก.⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: [กค., กอก.], time: ๑ วัน}
      """),
    check: .parties { list, findings in
      for item in list.items {
        guard case .several(let names) = item.party.referent else { continue }
        let text = "[\(names.joined(separator: ", "))]"
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("เขียนหลายฝ่ายเป็นรายการ", "write several parties as a list"), Bilingual(text, text),
          severity: item.role.isStrict ? .error : .warn)
      }
    })
}
