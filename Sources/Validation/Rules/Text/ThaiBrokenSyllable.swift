internal import ManualModel

extension Rule {
  /// A space inside a syllable.
  static let thaiBrokenSyllable = Rule(
    .thaiBrokenSyllable,
    why: Bilingual(
      "ช่องว่างกลางพยางค์ทำให้คำขาดและตัดบรรทัดผิด",
      "A space inside a syllable breaks the word."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับท⟦ ⟧ี่กรม"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับที่กรม"}
      """),
    check: .language { finding in
      (
        Bilingual("มีช่องว่างกลางพยางค์ \(finding.codes)", "a space inside a syllable \(finding.codes)"),
        finding.offer ?? Bilingual("ลบช่องว่าง", "delete the space")
      )
    })
}
