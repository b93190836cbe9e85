internal import ManualModel

extension Rule {
  /// A law that is cited with two years.
  static let lawTwoYears = Rule(
    .lawTwoYears,
    why: Bilingual(
      "กฎหมายชื่อเดียวกันแต่คนละปีเป็นคนละฉบับ อ้างผิดฉบับคือทำผิดระเบียบ",
      "One title with another year is another law; citing the wrong one breaks the rules."),
    bad: Example(
      """
      requirements:
        - law: ⟦ระเบียบว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๕⟧
      """,
      book: """
        check: {law-not-registered: ignore}
        """),
    good: Example(
      """
      requirements:
        - law: saraban-2526
      """),
    check: .manual { facts, findings in
      let citations = LawYears(facts.manual)
      for (words, years) in citations.conflicts {
        findings.report(
          at: words.range,
          Bilingual(
            "กฎหมายนี้อ้างทั้ง พ.ศ. \(facts.number(years.0)) และ \(facts.number(years.1))",
            "this law is cited as \(years.0) and \(years.1)"),
          Bilingual("ตรวจปีแล้วอ้างด้วยรหัส", "check the year and cite the id"))
      }
    })
}
