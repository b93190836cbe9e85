internal import ManualModel

extension Rule {
  /// A line that begins with a colon.
  static let definitionList = Rule(
    .definitionList,
    why: Bilingual(
      "รายการคำจำกัดความแบบนี้ไม่มีใน Markdown จะพิมพ์เครื่องหมายออกมา",
      "There are no such lists in Markdown; the colon would be printed."),
    bad: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            หนังสือ
            ⟦: เอกสารราชการ⟧
      """),
    good: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            หนังสือ หมายถึงเอกสารราชการ
      """),
    check: .reading)
}
