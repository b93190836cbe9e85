internal import ManualModel

extension Rule {
  /// A leading vowel without a consonant behind it.
  static let thaiLeadingVowel = Rule(
    .thaiLeadingVowel,
    why: Bilingual(
      "สระหน้าที่ไม่มีพยัญชนะตามเป็นคำที่พิมพ์ไม่ครบ",
      "A leading vowel without a consonant is a word that was not finished."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รายงาน ⟦เ⟧ ผล"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รายงานผล"}
      """),
    check: .language { finding in
      (
        Bilingual(
          "สระหน้า \(finding.words) ไม่มีพยัญชนะตาม", "leading vowel \(finding.words) without a consonant"),
        finding.offer ?? Bilingual("พิมพ์ให้ครบหรือลบ", "finish the word or delete it")
      )
    })
}
