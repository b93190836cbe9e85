internal import ManualModel

extension Rule {
  /// Emphasis marks that were not closed.
  static let strayMark = Rule(
    .strayMark,
    why: Bilingual(
      "เครื่องหมายที่ไม่ปิดจะพิมพ์เป็นดอกจัน",
      "Marks that are not closed are printed as stars."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ให้⟦**⟧(ก)**ดำเนินการ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ให้ **(ก)** ดำเนินการ"}
      """),
    check: .reading)
}
