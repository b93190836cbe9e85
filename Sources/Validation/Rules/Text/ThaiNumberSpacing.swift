internal import ManualModel

extension Rule {
  /// A number that touches its unit.
  static let thaiNumberSpacing = Rule(
    .thaiNumberSpacing,
    why: Bilingual(
      "เว้นวรรคระหว่างตัวเลขกับหน่วยอ่านง่ายกว่า",
      "A space between number and unit is easier to read."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ติดตาม ๓⟦⟧ครั้ง"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ติดตาม ๓ ครั้ง"}
      """),
    check: .language { finding in
      (
        Bilingual("ตัวเลขติดหน่วย", "a number touches its unit"),
        finding.offer ?? Bilingual("เว้นวรรค", "put a space")
      )
    })
}
