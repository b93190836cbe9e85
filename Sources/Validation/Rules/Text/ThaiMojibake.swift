internal import ManualModel

extension Rule {
  /// Thai text that was read in the wrong encoding.
  static let thaiMojibake = Rule(
    .thaiMojibake,
    why: Bilingual(
      "ข้อความไทยที่อ่านผิดรหัสกลายเป็นอักษรแปลก ไม่มีใครอ่านได้",
      "Thai text read in the wrong encoding turns into strange letters that nobody can read."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "⟦à¸£à¸±à¸š⟧"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับ"}
      """),
    check: .language { finding in
      (
        Bilingual(
          "ข้อความนี้อ่านผิดรหัสอักขระ \(finding.words)",
          "this text was read in the wrong encoding: \(finding.words)"),
        finding.offer ?? Bilingual("คัดลอกจากต้นฉบับใหม่", "copy it from the source again")
      )
    })
}
