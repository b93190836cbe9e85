internal import ManualModel

extension Rule {
  /// A shared name that the division of the owner does not decide.
  static let ambiguousParty = Rule(
    .ambiguousParty,
    why: Bilingual(
      "ชื่ออย่างฝ่ายบริหารทั่วไปมีหลายกอง ถ้าไม่รู้ว่ากองใดจะนับงานให้ผิดหน่วยงาน",
      "A name such as general affairs exists in several divisions; the work must be counted for the right one."
    ),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦ฝ่ายบริหารทั่วไป⟧, time: ๑ วัน}
      """,
      units: """
        units:
          - {id: ฝบ.กตร., name: ฝ่ายบริหารทั่วไป, kind: group, under: กตร.}
          - {id: ฝบ.กพบ., name: ฝ่ายบริหารทั่วไป, kind: group, under: กพบ.}
        """,
      book: """
        check: {shared-name: ignore}
        """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ฝบ.กตร., time: ๑ วัน}
      """,
      units: """
        units:
          - {id: ฝบ.กตร., name: ฝ่ายบริหารทั่วไป, kind: group, under: กตร.}
          - {id: ฝบ.กพบ., name: ฝ่ายบริหารทั่วไป, kind: group, under: กพบ.}
        """,
      book: """
        check: {shared-name: ignore}
        """),
    check: .parties { list, findings in
      for item in list.items {
        guard case .ambiguous(let units) = item.party.referent else { continue }
        let (name, ids) = (quoted(item.party.written.value), list.facts.units.ids(units))
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("\(name) เป็นชื่อของ \(ids)", "\(name) is a name of \(ids)"),
          Bilingual("เขียนรหัสที่ต้องการ", "write the id you mean"))
      }
    })
}
