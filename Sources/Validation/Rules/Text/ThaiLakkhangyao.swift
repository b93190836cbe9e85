internal import ManualModel

extension Rule {
  /// ๅ where า is meant.
  static let thaiLakkhangyao = Rule(
    .thaiLakkhangyao,
    why: Bilingual(
      "ๅ ใช้หลัง ฤ และ ฦ เท่านั้น ที่อื่นเป็นการกดแป้นผิด",
      "ๅ belongs behind ฤ and ฦ only; elsewhere it is the wrong key."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ก⟦ๅ⟧รประชุม"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "การประชุม"}
      """),
    check: .language { finding in
      (
        Bilingual("ใช้ ๅ แทน า", "ๅ stands for า"),
        finding.offer ?? Bilingual("พิมพ์ า", "type า")
      )
    })
}
