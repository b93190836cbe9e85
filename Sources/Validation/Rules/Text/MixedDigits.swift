internal import ManualModel

extension Rule {
  /// Thai and Arabic digits in one number.
  static let mixedDigits = Rule(
    .mixedDigits,
    why: Bilingual(
      "เลขสองแบบในจำนวนเดียวอ่านยากและมักเป็นการพิมพ์ผิด",
      "Two kinds of digits in one number are hard to read and mostly a slip."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งสำเนา ⟦1๒⟧ ฉบับ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ส่งสำเนา ๑๒ ฉบับ"}
      """),
    check: .language { finding in
      (
        Bilingual("ปนเลขไทยและอารบิก \(finding.words)", "Thai and Arabic digits mixed: \(finding.words)"),
        finding.offer ?? Bilingual("ใช้อย่างเดียว", "use one kind")
      )
    })
}
