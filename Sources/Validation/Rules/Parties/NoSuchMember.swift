internal import ManualModel

extension Rule {
  /// A number outside a numbered family.
  static let noSuchMember = Rule(
    .noSuchMember,
    why: Bilingual(
      "ชุดหน่วยงานที่มีเลขมีเฉพาะเลขในทะเบียน เลขที่เกินไปไม่มีหน่วยงานใดรับงาน",
      "A numbered family has the numbers of the registry only; nobody does the work of another number."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦สสว.12⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: สสว.11, time: ๑ วัน}
      """),
    check: .parties { list, findings in
      for item in list.items {
        guard case .noMember(let family, let number) = item.party.referent else { continue }
        let unit = list.facts.units.registry[family]
        let range = unit.numbered.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
        let name = unit.id.value
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(name) มีเลข \(range) ไม่มี \(number)", "\(name) has \(range), not \(number)"),
          Bilingual("แก้เลข", "correct the number"))
      }
    })
}
