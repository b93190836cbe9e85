internal import ManualModel

extension Rule {
  /// Two files that become one on Windows.
  static let fileNameClash = Rule(
    .fileNameClash,
    why: Bilingual(
      "เครื่อง Windows ถือว่าสองชื่อนี้เป็นแฟ้มเดียวกัน แฟ้มหนึ่งจะทับอีกแฟ้ม",
      "Windows takes both names for one file, and one would overwrite the other."),
    bad: Example([
      ("processes/example.md", "attachments: [files/form.pdf, ⟦files/Form.pdf⟧]"),
      ("files/form.pdf", "๑"), ("files/Form.pdf", "๒"),
    ]),
    good: Example([
      ("processes/example.md", "attachments: [files/form-1.pdf, files/form-2.pdf]"),
      ("files/form-1.pdf", "๑"), ("files/form-2.pdf", "๒"),
    ]),
    check: .reading)
}
