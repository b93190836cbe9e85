internal import ManualModel

extension Rule {
  /// A waiver whose last day is over.
  static let waiverExpired = Rule(
    .waiverExpired,
    why: Bilingual(
      "ข้อยกเว้นมีวันหมดกำหนด เพื่อไม่ให้เรื่องที่รอไว้ถูกลืม",
      "A waiver has a last day, so that what was put off is not forgotten."),
    bad: Example([
      (
        "manual.yaml",
        """
        check:
          waivers:
            - {rule: missing-performer, document: example, reason: รอหนังสือเวียน, until: ⟦31 พ.ค. 2567⟧}
        """
      ),
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, by: กค., time: ๑ วัน}
        """
      ),
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        check:
          waivers:
            - {rule: missing-performer, document: example, reason: รอหนังสือเวียน, until: 30 มิ.ย. 2567}
        """
      ),
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, time: ๑ วัน}
        """
      ),
    ]),
    check: .waivers)
}
