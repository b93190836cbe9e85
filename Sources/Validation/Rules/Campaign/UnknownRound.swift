internal import ManualModel
internal import ThaiText

extension Rule {
  /// A round that the campaign does not have.
  static let unknownRound = Rule(
    .unknownRound,
    why: Bilingual(
      "รอบบอกกำหนดส่ง ถ้าไม่มีรอบนั้น ไม่มีใครรู้ว่าต้องส่งเมื่อใด",
      "The round says when to hand in; without it nobody knows."),
    bad: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., evidence: [รายงาน], round: ⟦r8⟧}
      """),
    good: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., evidence: [รายงาน], round: r9}
      """),
    check: .campaign { campaign, findings in
      let rounds = campaign.campaign.rounds.map(\.id.value)
      for activity in campaign.campaign.activities {
        guard let round = activity.round, !rounds.contains(where: { $0.isSame(as: round.value) }) else {
          continue
        }
        findings.report(
          at: round.range, in: campaign.place(of: activity),
          Bilingual("ไม่มีรอบ \(quoted(round.value))", "there is no round \(quoted(round.value))"),
          .didYouMean(
            EditDistance.nearest(to: round.value, among: rounds),
            else: Bilingual("เพิ่มใน rounds", "add it to rounds")))
      }
    })
}
