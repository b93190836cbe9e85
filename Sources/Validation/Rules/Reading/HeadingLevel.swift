internal import ManualModel

extension Rule {
  /// A heading in a field.
  static let headingLevel = Rule(
    .headingLevel,
    why: Bilingual(
      "หัวข้อของหน้ามาจากแบบฟอร์ม หัวข้อในช่องทำให้ลำดับสับสน",
      "The headings of a page come from the form; one in a field confuses the order."),
    bad: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            ⟦## วิธีรับ⟧
      """),
    good: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            **วิธีรับ**
      """),
    check: .reading)
}
