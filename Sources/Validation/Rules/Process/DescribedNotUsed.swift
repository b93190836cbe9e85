internal import ManualModel

extension Rule {
  /// A block that says it is not used and describes the use.
  static let describedNotUsed = Rule(
    .describedNotUsed,
    why: Bilingual(
      "ช่องที่ไม่ได้ทำเครื่องหมายแต่มีคำอธิบายทำให้ไม่รู้ว่าใช้จริงหรือไม่",
      "An empty box with a description leaves open whether the thing is used."),
    bad: Example(
      """
      digital:
        used: false
        how: ⟦รับส่งหนังสือผ่านระบบ⟧
      """),
    good: Example(
      """
      digital: none
      """),
    check: .process { process, findings in
      for (blocks, place) in process.blocks {
        for adoption in [blocks.digital.value, blocks.innovation.value].compactMap({ $0 })
        where !adoption.isUsed {
          guard let described = adoption.how ?? adoption.benefit else { continue }
          findings.report(
            at: described.range, in: place,
            Bilingual("เขียนว่าไม่ใช้แต่มีคำอธิบาย", "not used, yet described"),
            Bilingual("แก้ used หรือลบคำอธิบาย", "correct used or delete the description"))
        }
      }
    })
}
