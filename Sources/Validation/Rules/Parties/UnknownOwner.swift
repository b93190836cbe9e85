internal import ManualModel

extension Rule {
  /// An owner or performer that is not in units.yaml.
  static let unknownOwner = Rule(
    .unknownOwner,
    why: Bilingual(
      "ทุกหน่วยงานเขียนไว้ในทะเบียนครั้งเดียว คู่มือจึงบอกได้ว่าใครทำอะไรบ้าง ชื่อที่พิมพ์ผิดจะหลุดจากดัชนี",
      "Everyone stands in the registry once, so that the manual can tell who does what; a mistyped name falls out of the index."
    ),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦กลุ่มการครัง⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: กลุ่มการคลัง, time: ๑ วัน}
      """),
    check: .parties { list, findings in
      for item in list.items where item.role.isStrict {
        guard case .unknown(let nearest) = item.party.referent else { continue }
        let name = quoted(item.party.written.value)
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual("ไม่มี \(name) ใน units.yaml", "\(name) is not in units.yaml"),
          nearest.map {
            Bilingual(
              "หมายถึง \(quoted($0)) หรือไม่ ถ้าไม่ใช่ให้เพิ่มในทะเบียน", "did you mean \(quoted($0))? Otherwise add it"
            )
          } ?? Bilingual("เพิ่มในทะเบียน", "add it to the registry"))
      }
    })
}
