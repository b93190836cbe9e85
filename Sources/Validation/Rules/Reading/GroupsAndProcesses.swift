internal import ManualModel

extension Rule {
  /// Both groups and processes, or neither.
  static let groupsAndProcesses = Rule(
    .groupsAndProcesses,
    why: Bilingual(
      "ประเภทมีกลุ่ม หรือมีกระบวนการโดยตรง อย่างใดอย่างหนึ่ง เลขจึงต่อกัน",
      "A category has groups or processes, not both, so that the numbers run on."),
    bad: Example([
      (
        "manual.yaml",
        """
        categories:
          - {⟦id⟧: core, title: กระบวนการหลัก}
        """
      )
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example]}
        """
      )
    ]),
    check: .reading)
}
