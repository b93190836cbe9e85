internal import ManualModel

extension Rule {
  /// A document without its head.
  static let noFrontMatter = Rule(
    .noFrontMatter,
    why: Bilingual(
      "ส่วนหัวระหว่าง --- สองบรรทัดบอกชื่อเรื่องและเจ้าภาพ ไม่มีส่วนนี้ก็ไม่รู้ว่าเป็นเอกสารอะไร",
      "The head between two lines --- says title and owner; without it nobody knows what the file is."),
    bad: .verbatim("processes/example.md", "⟦# การรับหนังสือ⟧\n\nเนื้อความ\n"),
    good: .verbatim(
      "processes/example.md",
      "---\ntitle: การรับหนังสือ\nowner: กค.\nsteps: [{title: ทำงาน, by: กค., time: ๑ วัน}]\n---\n"),
    check: .reading)
}
