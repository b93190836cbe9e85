internal import ManualModel

extension Rule {
  /// Letters of a word with spaces between them.
  static let spacedLetters = Rule(
    .spacedLetters,
    why: Bilingual(
      "ตัวอักษรที่เว้นห่างกันไม่เป็นคำ ค้นหาไม่พบและตัดบรรทัดผิด",
      "Spaced letters are no word: they cannot be found, and lines break inside them."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ประกาศ ⟦ก า ร⟧ ประชุม"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ประกาศการประชุม"}
      """),
    check: .language { finding in
      (
        Bilingual("ตัวอักษรห่างกัน \(finding.words)", "letters are spaced out: \(finding.words)"),
        finding.offer ?? Bilingual("พิมพ์ติดกัน", "close them up")
      )
    })
}
