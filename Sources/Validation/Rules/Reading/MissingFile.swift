internal import ManualModel

extension Rule {
  /// A file that does not exist.
  static let missingFile = Rule(
    .missingFile,
    why: Bilingual(
      "ไฟล์ที่อ้างถึงต้องอยู่ใน files/ คนอ่านจึงเปิดได้",
      "A file that is named must be in files/, so that readers can open it."),
    bad: Example(
      """
      attachments: [⟦files/old-chart.png⟧]
      """),
    good: Example([
      (
        "processes/example.md",
        """
        attachments: [files/old-chart.png]
        """
      ),
      (
        "files/old-chart.png",
        """
        x
        """
      ),
    ]),
    check: .reading)
}
