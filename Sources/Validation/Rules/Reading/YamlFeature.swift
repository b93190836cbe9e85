internal import ManualModel

extension Rule {
  /// An anchor, alias, tag or another feature of YAML that is not used here.
  static let yamlFeature = Rule(
    .yamlFeature,
    why: Bilingual(
      "ข้อมูลหนึ่งเขียนแห่งเดียว ทางลัดของ YAML ทำให้คนแก้ไฟล์เข้าใจผิด",
      "A fact is written in one place; shortcuts of YAML mislead whoever edits the file."),
    bad: Example(
      """
      objective: ⟦&goal⟧ รับหนังสือให้ครบ
      """),
    good: Example(
      """
      objective: รับหนังสือให้ครบ
      """),
    check: .reading)
}
