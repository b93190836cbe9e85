internal import ManualModel

extension Rule {
  /// A file beyond the limit of size.
  static let fileTooLarge = Rule(
    .fileTooLarge,
    why: Bilingual(
      "แฟ้มที่ใหญ่เกิน 1 MiB มักมีรูปหรือตารางที่วางมาทั้งก้อน และไม่มีใครตรวจทานไหว",
      "A file above 1 MiB mostly holds something pasted as a whole, and nobody can review it."),
    bad: .verbatim("processes/example.md", "⟦⟧---\ntitle: เรื่อง\n---\n⟪กขคง × 90000⟫\n"),
    good: Example("title: เรื่องที่สั้น"),
    check: .reading)
}
