internal import ManualModel

extension Rule {
  /// A word in another script.
  static let thaiOtherScript = Rule(
    .thaiOtherScript,
    why: Bilingual(
      "คำภาษาอื่นอาจตั้งใจ แต่บางเครื่องแสดงไม่ได้",
      "A word in another script may be meant, but some machines cannot show it."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ชื่อเดิม ⟦東京⟧ ครับ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ชื่อเดิม Tokyo ครับ"}
      """),
    check: .language { finding in
      (
        Bilingual("มีคำภาษาอื่น \(finding.words)", "a word in another script: \(finding.words)"),
        finding.offer ?? Bilingual("ตรวจว่าตั้งใจ", "check that this is meant")
      )
    })
}
