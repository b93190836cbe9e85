internal import ManualModel

extension Rule {
  /// A round that is due before the activity ends.
  static let dueBeforeEnd = Rule(
    .dueBeforeEnd,
    why: Bilingual(
      "กำหนดส่งก่อนงานจบเป็นไปไม่ได้ วันใดวันหนึ่งผิด",
      "Nothing can be handed in before it is done; one of the days is wrong."),
    bad: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., time: สิงหาคม, evidence: [รายงาน], round: ⟦r9⟧}
      """),
    good: .campaign(
      """
      rounds:
        - {id: r9, name: รอบ ๙ เดือน, due: 2024-07-10}
      activities:
        - {title: ส่งรายงาน, by: กค., time: มิถุนายน, evidence: [รายงาน], round: r9}
      """),
    check: .campaign { campaign, findings in
      for activity in campaign.campaign.activities {
        guard let id = activity.round, let round = campaign.campaign.round(id.value),
          case .read(let timing)? = activity.time?.value,
          let end = timing.alternatives.compactMap({ $0.window?.lastDay }).max(), round.due.value < end
        else { continue }
        let facts = campaign.facts
        findings.report(
          at: id.range, in: campaign.place(of: activity),
          Bilingual(
            "กำหนดส่ง \(facts.date(round.due.value, .thai)) ก่อนงานจบ \(facts.date(end, .thai))",
            "due \(facts.date(round.due.value, .english)), before the work ends \(facts.date(end, .english))"),
          Bilingual("แก้ due หรือ time", "correct due or time"))
      }
    })
}
