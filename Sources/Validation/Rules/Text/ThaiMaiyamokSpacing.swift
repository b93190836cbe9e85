internal import ManualModel

extension Rule {
  /// ๆ without a space.
  static let thaiMaiyamokSpacing = Rule(
    .thaiMaiyamokSpacing,
    why: Bilingual(
      "เว้นวรรคหน้าและหลังไม้ยมกตามหลักราชบัณฑิตยสภา",
      "The Royal Society asks for a space before and after ๆ."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "งานต่าง⟦ๆ⟧ ของกอง"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "งานต่าง ๆ ของกอง"}
      """),
    check: .language { finding in
      (
        Bilingual("ไม้ยมกไม่เว้นวรรค", "ๆ without a space"),
        finding.offer ?? Bilingual("เว้นวรรคหน้าและหลัง", "put a space before and after")
      )
    })
}
