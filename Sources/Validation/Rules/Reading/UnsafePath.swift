internal import ManualModel

extension Rule {
  /// A path outside files/.
  static let unsafePath = Rule(
    .unsafePath,
    why: Bilingual(
      "คู่มือใช้เฉพาะไฟล์ในโฟลเดอร์ของตน จึงย้ายไปเครื่องใดก็ได้",
      "A manual uses only its own files, so that it can be moved to any machine."),
    bad: Example(
      """
      attachments: [⟦../old-chart.png⟧]
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
