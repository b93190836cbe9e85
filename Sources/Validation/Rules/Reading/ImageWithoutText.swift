internal import ManualModel

extension Rule {
  /// An image without words.
  static let imageWithoutText = Rule(
    .imageWithoutText,
    why: Bilingual(
      "คนที่มองไม่เห็นภาพต้องรู้ว่าภาพแสดงอะไร",
      "Whoever cannot see the picture must be told what it shows."),
    bad: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "⟦![](files/chart.png)⟧"}
        """
      ),
      (
        "files/chart.png",
        """
        x
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        steps:
          - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "![ผังเดิม](files/chart.png)"}
        """
      ),
      (
        "files/chart.png",
        """
        x
        """
      ),
    ]),
    check: .reading)
}
