internal import ManualModel

extension Rule {
  /// Values nested too deeply.
  static let tooDeep = Rule(
    .tooDeep,
    why: Bilingual(
      "ซ้อนเกิน 16 ชั้นไม่มีใครอ่านออก และมักเกิดจากวงเล็บที่พิมพ์เกิน",
      "Nobody can read more than 16 levels; most often a bracket was typed too many."),
    bad: Example("mission: ⟪[ × 15⟫⟦[⟧⟪] × 16⟫"), good: Example("mission: งานสารบรรณ"),
    check: .reading)
}
