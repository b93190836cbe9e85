internal import ManualModel

extension Rule {
  /// A process that no division lists.
  static let processInNoDivision = Rule(
    .processInNoDivision,
    why: Bilingual(
      "กระบวนการที่ไม่อยู่ในกองใดจะไม่ถูกพิมพ์ในเล่ม",
      "A process in no division is printed in no chapter."),
    bad: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: []}
        """
      ),
      (
        "processes/example.md",
        """
        title: ⟦การรับหนังสือ⟧
        """
      ),
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
        """
      ),
      (
        "processes/example.md",
        """
        title: การรับหนังสือ
        """
      ),
    ]),
    check: .unlisted(
      in: \.divisions, Bilingual("ยังไม่อยู่ในกองใด", "is in no division"),
      Bilingual("เพิ่มใน divisions ของ manual.yaml", "list it under divisions in manual.yaml")))
}
