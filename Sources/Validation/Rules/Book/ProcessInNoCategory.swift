internal import ManualModel

extension Rule {
  /// A process that no category lists.
  static let processInNoCategory = Rule(
    .processInNoCategory,
    why: Bilingual(
      "กระบวนการที่ไม่อยู่ในประเภทใดไม่มีเลข และไม่มีใครหาพบในบัญชี",
      "A process in no category has no number, and nobody finds it in the list."),
    bad: Example([
      (
        "manual.yaml",
        """
        categories:
          - {id: core, title: กระบวนการหลัก, processes: []}
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
        categories:
          - {id: core, title: กระบวนการหลัก, processes: [example]}
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
      in: \.categories, Bilingual("ยังไม่อยู่ในประเภทใด", "is in no category"),
      Bilingual("เพิ่มใน categories ของ manual.yaml", "list it under categories in manual.yaml")))
}
