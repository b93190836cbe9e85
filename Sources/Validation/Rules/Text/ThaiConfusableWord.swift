internal import ManualModel

extension Rule {
  /// A word that is often mistyped.
  static let thaiConfusableWord = Rule(
    .thaiConfusableWord,
    why: Bilingual(
      "คำที่พิมพ์ผิดบ่อยจนไม่สังเกต",
      "A word that is mistyped so often that nobody notices."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ขอ⟦อนุญาติ⟧ใช้ห้อง"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ขออนุญาตใช้ห้อง"}
      """),
    check: .language { finding in
      (
        Bilingual("\(finding.words) มักพิมพ์ผิด", "\(finding.words) is often mistyped"),
        finding.offer ?? Bilingual("ตรวจคำ", "check the word")
      )
    })
}
