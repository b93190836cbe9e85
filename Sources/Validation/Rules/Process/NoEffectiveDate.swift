internal import ManualModel

extension Rule {
  /// A process in force without a date.
  static let noEffectiveDate = Rule(
    .noEffectiveDate,
    why: Bilingual(
      "วันใช้บังคับบอกว่าฉบับนี้ใช้ได้ตั้งแต่เมื่อใด",
      "The date tells since when this version is valid."),
    bad: Example(
      """
      title: ⟦การรับหนังสือ⟧
      """),
    good: Example(
      """
      title: การรับหนังสือ
      effective: 2023-10-01
      """),
    check: .process { process, findings in
      guard process.process.head.status == .inForce, process.process.effective == nil else { return }
      findings.report(
        at: process.process.head.title.text.range, Bilingual("ไม่บอกวันใช้บังคับ", "no effective date"),
        Bilingual("เพิ่ม effective", "add effective"))
    })
}
