internal import ManualModel

extension Rule {
  /// Two full stops behind a Thai letter.
  static let thaiDoubleStop = Rule(
    .thaiDoubleStop,
    why: Bilingual(
      "จุดสองจุดมักเป็นการกดซ้ำ",
      "Two full stops are most often a key pressed twice."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งให้ทราบ⟦..⟧ แล้วเก็บ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งให้ทราบ แล้วเก็บ"}
      """),
    check: .language { finding in
      (
        Bilingual("มีจุดสองจุด", "two full stops"),
        finding.offer ?? Bilingual("ลบหนึ่งจุด", "delete one")
      )
    })
}
