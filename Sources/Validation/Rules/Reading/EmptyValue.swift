internal import ManualModel

extension Rule {
  /// A key without a value.
  static let emptyValue = Rule(
    .emptyValue,
    why: Bilingual(
      "ยังไม่เขียนกับไม่มีเป็นคนละเรื่อง ถ้าไม่มีจริงให้เขียน none",
      "Not yet written and none are different; if there is none, say so."),
    bad: Example(
      """
      ⟦objective⟧:
      """),
    good: Example(
      """
      objective: ให้รับหนังสือได้ครบถ้วน
      """),
    check: .reading)
}
