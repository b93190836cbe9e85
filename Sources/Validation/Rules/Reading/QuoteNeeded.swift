internal import ManualModel

extension Rule {
  /// A text that needs quotation marks.
  static let quoteNeeded = Rule(
    .quoteNeeded,
    why: Bilingual(
      "เครื่องหมายบางตัวมีความหมายใน YAML ข้อความที่มีจึงต้องครอบด้วย \"…\"",
      "Some signs mean something in YAML; a text that holds them stands in quotation marks."),
    bad: Example(
      """
      objective: ⟦รับหนังสือ: ครบถ้วน⟧
      """),
    good: Example(
      """
      objective: "รับหนังสือ: ครบถ้วน"
      """),
    check: .reading)
}
