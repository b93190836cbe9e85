internal import ManualModel

extension Rule {
  /// A review whose day is past.
  static let reviewOverdue = Rule(
    .reviewOverdue,
    why: Bilingual(
      "กระบวนการที่เลยกำหนดทบทวนอาจไม่ตรงกับงานจริงแล้ว",
      "A process that was not reviewed in time may no longer be what is done."),
    bad: Example(
      """
      effective: 2020-10-01
      review: ⟦2021-09-30⟧
      """),
    good: Example(
      """
      effective: 2020-10-01
      review: 2099-09-30
      """),
    check: .process { process, findings in
      guard let today = process.facts.today, let review = process.process.review, review.value < today,
        !process.isWithdrawn
      else { return }
      let (thai, english) = (
        process.facts.date(review.value, .thai), process.facts.date(review.value, .english)
      )
      findings.report(
        at: review.range, Bilingual("เลยกำหนดทบทวน \(thai) แล้ว", "review was due on \(english)"),
        Bilingual("ทบทวนและแก้ review", "review it and change review"))
    })
}
