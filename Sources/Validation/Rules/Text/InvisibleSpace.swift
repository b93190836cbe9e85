internal import ManualModel

extension Rule {
  /// An invisible character in a text.
  static let invisibleSpace = Rule(
    .invisibleSpace,
    why: Bilingual(
      "ช่องว่างที่มองไม่เห็นมากับข้อความที่คัดลอกมา ทำให้คำเดียวกันกลายเป็นคนละคำ",
      "Invisible characters come with copied text and make one word into two."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือ⟦​⟧ราชการ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือราชการ"}
      """),
    check: .language { finding in
      (
        Bilingual("มีช่องว่างที่มองไม่เห็น \(finding.codes)", "an invisible space \(finding.codes)"),
        finding.offer ?? Bilingual("สั่ง fmt เพื่อลบ", "let fmt remove it")
      )
    })
}
