internal import ManualModel

extension Rule {
  /// A link with a scheme that is not accepted.
  static let unsafeLink = Rule(
    .unsafeLink,
    why: Bilingual(
      "ลิงก์บางชนิดสั่งให้เครื่องทำงานได้ จึงรับเฉพาะที่ปลอดภัย",
      "Some links can make a computer do things; only safe ones are accepted."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ดู[เว็บ](⟦javascript:alert⟧)"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "ดู[เว็บ](https://example.go.th)"}
      """),
    check: .reading)
}
