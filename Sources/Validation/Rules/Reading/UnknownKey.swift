internal import ManualModel

extension Rule {
  /// A key that is not in the tables.
  static let unknownKey = Rule(
    .unknownKey,
    why: Bilingual(
      "คีย์ที่พิมพ์ผิดจะถูกมองข้าม ข้อมูลจึงหายไปจากคู่มือ",
      "A mistyped key would be ignored, and its value missing from the manual."),
    bad: Example(
      """
      ⟦onwer⟧: กค.
      """),
    good: Example(
      """
      owner: กค.
      """),
    check: .reading)
}
