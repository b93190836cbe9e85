internal import ManualModel

extension Rule {
  /// ฯ with the wrong space.
  static let thaiPaiyannoiSpacing = Rule(
    .thaiPaiyannoiSpacing,
    why: Bilingual(
      "ไปยาลน้อยติดคำหน้าและเว้นวรรคหลัง",
      "ฯ stands on its word and a space follows."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "เสนอปลัดกระทรวง⟦ ฯ⟧ ทราบ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "เสนอปลัดกระทรวงฯ ทราบ"}
      """),
    check: .language { finding in
      (
        Bilingual("ไปยาลน้อยเว้นวรรคผิด", "ฯ with the wrong space"),
        finding.offer ?? Bilingual("ติดคำหน้า เว้นวรรคหลัง", "close it up and put a space behind")
      )
    })
}
