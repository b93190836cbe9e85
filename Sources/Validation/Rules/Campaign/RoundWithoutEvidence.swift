internal import ManualModel

extension Rule {
  /// An activity with a round but without anything to hand in.
  static let roundWithoutEvidence = Rule(
    .roundWithoutEvidence,
    why: Bilingual(
      "กิจกรรมที่มีรอบส่งต้องบอกว่าส่งอะไร",
      "What is handed in with a round must be named."),
    bad: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., round: ⟦r9⟧}
      """),
    good: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., evidence: [รายงาน], round: r9}
      """),
    check: .campaign { campaign, findings in
      for activity in campaign.campaign.activities where activity.evidence.items.isEmpty {
        guard let id = activity.round, let round = campaign.campaign.round(id.value) else { continue }
        findings.report(
          at: id.range, in: campaign.place(of: activity),
          Bilingual(
            "ส่งใน\(round.name.text.value)แต่ไม่มีหลักฐาน",
            "handed in with \(round.name(campaign.manual.book.language)) but no evidence"),
          Bilingual("เพิ่ม evidence", "add evidence"))
      }
    })
}

extension Campaign {
  /// The round with the given id.
  func round(_ id: String) -> Round? { rounds.first { $0.id.value.isSame(as: id) } }
}
