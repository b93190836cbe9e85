internal import ManualModel

extension Rule {
  /// A counted family with another count than the registry has.
  static let familyCount = Rule(
    .familyCount,
    why: Bilingual(
      "จำนวนที่ต่างจากทะเบียนมักเป็นจำนวนเก่า คนอ่านจะไม่รู้ว่าจำนวนใดถูก",
      "A count that differs from the registry is most often an old one; readers cannot tell which is right."),
    bad: Example(
      """
      steps:
        - {title: รับหนังสือ, by: ⟦สนจ. 36 จังหวัด⟧, time: ๑ วัน}
      """),
    good: Example(
      """
      steps:
        - {title: รับหนังสือ, by: สนจ. 76 จังหวัด, time: ๑ วัน}
      """),
    check: .parties { list, findings in
      for item in list.items {
        guard case .counted(let family, let written, _) = item.party.referent,
          let count = list.facts.units.registry[family].count, count != written
        else { continue }
        findings.report(
          at: item.party.written.range, in: item.place(),
          Bilingual(
            "เขียน \(list.facts.number(written)) แต่ทะเบียนมี \(list.facts.number(count))",
            "\(written) is written but the registry says \(count)"),
          Bilingual("แก้เลขหรือแก้ count", "correct one"))
      }
    })
}
