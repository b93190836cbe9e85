internal import ManualModel

extension Rule {
  /// A word that cannot be an id.
  static let badId = Rule(
    .badId,
    why: Bilingual(
      "รหัสใช้เป็นชื่อไฟล์และที่อยู่เว็บ จึงใช้ได้เฉพาะอักษรที่ทุกเครื่องรับ",
      "Ids become file names and addresses, so they hold only letters that every machine takes."),
    bad: Example(
      """
      formerly: [⟦Old_Id⟧]
      """),
    good: Example(
      """
      formerly: [old-id]
      """),
    check: .reading)
}
