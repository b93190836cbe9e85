internal import ManualModel

extension Rule {
  /// A letter of another script in a Thai word.
  static let foreignLetter = Rule(
    .foreignLetter,
    why: Bilingual(
      "อักษรภาษาอื่นที่หน้าตาคล้ายไทยทำให้ค้นหาคำไม่พบและอ่านออกเสียงผิด",
      "A letter of another script that looks Thai makes the word unfindable and read out wrongly."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือจากบ⟦ຸ⟧คคล"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือจากบุคคล"}
      """),
    check: .language { finding in
      (
        Bilingual(
          "มีอักษร\(finding.script.thai) \(finding.codes) ในคำไทย",
          "a letter of \(finding.script.english), \(finding.codes), in a Thai word"),
        finding.offer ?? Bilingual("ลบแล้วพิมพ์ใหม่", "delete it and type again")
      )
    })
}
