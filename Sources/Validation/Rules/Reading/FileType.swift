internal import ManualModel

extension Rule {
  /// A file of a type that is not accepted.
  static let fileType = Rule(
    .fileType,
    why: Bilingual(
      "ชนิดไฟล์ที่รับเปิดได้ทุกเครื่องและไม่เป็นอันตราย",
      "The accepted types open everywhere and do no harm."),
    bad: Example(
      """
      attachments: [⟦files/tool.exe⟧]
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
