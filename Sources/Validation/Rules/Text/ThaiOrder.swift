internal import ManualModel

extension Rule {
  /// Vowels and tones in another order than they are stored.
  static let thaiOrder = Rule(
    .thaiOrder,
    why: Bilingual(
      "สระและวรรณยุกต์ที่ลำดับผิดมองไม่เห็น แต่ทำให้ค้นหาคำไม่พบ",
      "Marks in the wrong order cannot be seen, but the word cannot be found."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "⟦เเ⟧จ้งผล"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "แจ้งผล"}
      """),
    check: .language { finding in
      (
        Bilingual(
          "ลำดับสระหรือวรรณยุกต์ผิดใน \(finding.codes)", "vowels or tones out of order in \(finding.codes)"),
        finding.offer ?? Bilingual("สั่ง fmt เพื่อแก้", "let fmt repair it")
      )
    })
}
