internal import ManualModel

extension Rule {
  /// A line that YAML cannot read.
  static let yamlSyntax = Rule(
    .yamlSyntax,
    why: Bilingual(
      "หนึ่งบรรทัดคือ ชื่อ, เครื่องหมาย : แล้วเว้นวรรค และค่า ย่อหน้าด้วยวรรคเท่านั้น",
      "A line is a name, a colon and a space, and a value; indentation is made of spaces only."),
    bad: Example("⟦mission:⟧งานสารบรรณ\nobjective: ให้งานเสร็จ"),
    good: Example("mission: งานสารบรรณ\nobjective: ให้งานเสร็จ"),
    check: .reading)
}
