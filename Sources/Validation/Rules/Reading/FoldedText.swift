internal import ManualModel

extension Rule {
  /// A text that is folded over several lines.
  static let foldedText = Rule(
    .foldedText,
    why: Bilingual(
      "การพับบรรทัดแทรกช่องว่างกลางคำไทย",
      "Folding puts spaces inside Thai words."),
    bad: Example(
      """
      objective: ⟦>⟧
        รับหนังสือ
        ให้ครบ
      """),
    good: Example(
      """
      objective: |
        รับหนังสือให้ครบ
      """),
    check: .reading)
}
