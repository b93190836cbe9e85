internal import ManualModel

extension Rule {
  /// A file that is not read.
  static let strayFile = Rule(
    .strayFile,
    why: Bilingual(
      "แฟ้มที่ไม่ใช่ .md ในโฟลเดอร์เอกสารไม่ถูกอ่าน ผู้เขียนอาจเข้าใจว่าอยู่ในคู่มือแล้ว",
      "A file that is no .md is not read, although its author may think that it is in the manual."),
    bad: Example([("processes/note.txt", "⟦⟧จดไว้")]), good: Example([("files/note.txt", "จดไว้")]),
    check: .reading)
}
