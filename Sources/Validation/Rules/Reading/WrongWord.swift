internal import ManualModel

extension Rule {
  /// A word that is not one of the fixed ones.
  static let wrongWord = Rule(
    .wrongWord,
    why: Bilingual(
      "คีย์นี้รับเฉพาะคำที่กำหนด คำอื่นโปรแกรมไม่รู้ความหมาย",
      "This key takes fixed words only; the program does not know what others mean."),
    bad: Example(
      """
      status: ⟦drafts⟧
      """),
    good: Example(
      """
      status: in-force
      """),
    check: .reading)
}
