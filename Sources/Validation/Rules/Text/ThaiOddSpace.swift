internal import ManualModel

extension Rule {
  /// A space of an unusual kind.
  static let thaiOddSpace = Rule(
    .thaiOddSpace,
    why: Bilingual(
      "ช่องว่างพิเศษมากับข้อความที่คัดลอกมา ทำให้ตัดบรรทัดและค้นหาผิด",
      "Odd spaces come with copied text and spoil line breaks and search."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือ⟦ ⟧แล้วส่ง"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือ แล้วส่ง"}
      """),
    check: .language { finding in
      (
        Bilingual("มีช่องว่างชนิดพิเศษ \(finding.codes)", "an odd space \(finding.codes)"),
        finding.offer ?? Bilingual("พิมพ์ช่องว่างธรรมดา", "type an ordinary space")
      )
    })
}
