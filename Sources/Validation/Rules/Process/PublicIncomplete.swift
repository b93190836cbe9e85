internal import ManualModel

extension Rule {
  /// A manual for the public without what the public needs.
  static let publicIncomplete = Rule(
    .publicIncomplete,
    why: Bilingual(
      "ประชาชนต้องรู้ว่าต้องเตรียมอะไรและใช้เวลาเท่าใดก่อนมาติดต่อ",
      "The public must know what to bring and how long it takes before they come."),
    bad: Example(
      """
      title: ⟦การรับหนังสือ⟧
      audience: public
      requirements: [ผู้ยื่นต้องมีสัญชาติไทย]
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน}
      """),
    good: Example(
      """
      title: การรับหนังสือ
      audience: public
      requirements: [ผู้ยื่นต้องมีสัญชาติไทย]
      steps:
        - {title: รับหนังสือ, by: กค., time: ๑ วัน, docs: [บัตรประชาชน]}
      """),
    check: .process { process, findings in
      guard process.process.audience == .public, !process.isWithdrawn else { return }
      let rows = process.charts.flatMap(\.rows)
      let hasRequirements = process.blocks.contains { !$0.blocks.requirements.items.isEmpty }
      let hasTimes = rows.allSatisfy { $0.number == nil || $0.time != nil }
      let hasPapers = rows.contains { !$0.docs.items.isEmpty || !$0.forms.items.isEmpty }
      let missing = [
        hasRequirements ? nil : "requirements", hasTimes ? nil : "time", hasPapers ? nil : "docs, forms",
      ].compactMap { $0 }
      guard !missing.isEmpty else { return }
      let words = missing.joined(separator: ", ")
      findings.report(
        at: process.process.head.title.text.range,
        Bilingual("คู่มือประชาชนต้องมี \(words)", "a public manual needs \(words)"),
        Bilingual("เพิ่มให้ครบ", "add it"))
    })
}
