internal import ManualModel

extension Rule {
  /// A text that is too long.
  static let fieldTooLong = Rule(
    .fieldTooLong,
    why: Bilingual(
      "ข้อความที่ยาวเกิน 16 KiB ในช่องเดียวควรเป็นเอกสารแนบหรือหลายขั้น",
      "More than 16 KiB in one place should be an attachment or several rows."),
    bad: Example("mission: ⟦⟪ก × 6000⟫⟧"), good: Example("mission: งานสารบรรณ"),
    check: .reading)
}
