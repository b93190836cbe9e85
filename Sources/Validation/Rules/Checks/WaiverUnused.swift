internal import ManualModel

extension Rule {
  /// A waiver that waives nothing.
  static let waiverUnused = Rule(
    .waiverUnused,
    why: Bilingual(
      "ข้อยกเว้นที่ไม่มีเรื่องให้ยกเว้นแล้วควรลบ มิฉะนั้นจะปิดตาเรื่องใหม่",
      "A waiver without a finding should go, or it will hide the next one."),
    bad: Example([
      (
        "manual.yaml",
        """
        check:
          waivers:
            - {rule: ⟦missing-performer⟧, document: example, reason: รอหนังสือเวียน, until: 30 มิ.ย. 2567}
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
