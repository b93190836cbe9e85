internal import ManualModel

extension Rule {
  /// ๆ where no word can be repeated.
  static let thaiMaiyamokPosition = Rule(
    .thaiMaiyamokPosition,
    why: Bilingual(
      "ไม้ยมกใช้ซ้ำคำข้างหน้า จึงขึ้นต้นข้อความหรือตามตัวเลขไม่ได้",
      "ๆ repeats the word before it; at the beginning or after a number there is none."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "⟦ๆ⟧ รับหนังสือ"}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, detail: "รับหนังสือ"}
      """),
    check: .language { finding in
      (
        Bilingual("ไม้ยมกไม่มีคำให้ซ้ำ", "ๆ has no word to repeat"),
        finding.offer ?? Bilingual("ลบหรือพิมพ์คำที่ซ้ำ", "delete it or type the word")
      )
    })
}
