internal import ManualModel

extension Rule {
  /// Latin letters inside a Thai word.
  static let thaiLatinInWord = Rule(
    .thaiLatinInWord,
    why: Bilingual(
      "อักษรอังกฤษติดคำไทยมักเกิดจากลืมเปลี่ยนแป้นพิมพ์",
      "Latin letters in a Thai word mostly come from the wrong keyboard."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งรายงาน⟦dki⟧ ทันที"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งรายงาน ทันที"}
      """),
    check: .language { finding in
      (
        Bilingual("มีอักษรอังกฤษ \(finding.words) ติดคำไทย", "Latin letters \(finding.words) in a Thai word"),
        finding.offer ?? Bilingual("พิมพ์ใหม่หรือเว้นวรรค", "type again or put a space")
      )
    })
}
