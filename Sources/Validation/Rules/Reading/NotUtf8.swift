internal import ManualModel

extension Rule {
  /// A file in another encoding.
  static let notUtf8 = Rule(
    .notUtf8,
    why: Bilingual(
      "แฟ้มที่บันทึกด้วยรหัสไทยแบบเก่า (TIS-620, Windows-874) จะอ่านเป็นอักษรอื่น ให้บันทึกใหม่เป็น UTF-8",
      "Old Thai encodings would be read as other letters; save the file as UTF-8."),
    bad: .verbatim(
      "processes/example.md",
      "---\ntitle: ⟦⟪A1⟫⟧\nowner: กค.\nsteps: [{title: ทำงาน, by: กค., time: ๑ วัน}]\n---\n"),
    good: .verbatim(
      "processes/example.md", "---\ntitle: ก\nowner: กค.\nsteps: [{title: ทำงาน, by: กค., time: ๑ วัน}]\n---\n"),
    check: .reading)
}
