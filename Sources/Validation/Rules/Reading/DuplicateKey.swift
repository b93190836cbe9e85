internal import ManualModel

extension Rule {
  /// A key twice in one mapping.
  static let duplicateKey = Rule(
    .duplicateKey,
    why: Bilingual(
      "คีย์ที่เขียนสองครั้งมีค่าหนึ่งที่หายไป",
      "Of a key written twice one value would be lost."),
    bad: Example(
      """
      owner: กค.
      ⟦owner⟧: กอก.
      """),
    good: Example(
      """
      owner: [กค., กอก.]
      """),
    check: .reading)
}
