internal import ManualModel

extension Rule {
  /// HTML in Markdown.
  static let rawHtml = Rule(
    .rawHtml,
    why: Bilingual(
      "HTML พิมพ์เป็นเล่มไม่ได้และอาจเป็นอันตราย",
      "HTML cannot be printed and may do harm."),
    bad: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            รับหนังสือ ⟦<br>⟧ ส่งหนังสือ
      """),
    good: Example(
      """
      steps:
        - title: รับหนังสือ
          by: กค.
          time: ๑ วัน
          detail: |
            รับหนังสือ
            
            ส่งหนังสือ
      """),
    check: .reading)
}
