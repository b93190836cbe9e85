internal import ManualModel

extension Rule {
  /// A setting for a rule that cannot be set.
  static let fixedRule = Rule(
    .fixedRule,
    why: Bilingual(
      "บางกฎเปลี่ยนระดับไม่ได้ เพราะถ้าปล่อยผ่านจะสร้างคู่มือไม่ได้",
      "Some rules cannot be set, because without them no manual can be made."),
    bad: Example([
      (
        "manual.yaml",
        """
        check: {⟦unknown-step⟧: warn}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        check: {same-target: ignore}
        """
      )
    ]),
    check: .reading)
}
