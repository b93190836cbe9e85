internal import ManualModel

extension Rule {
  /// An input from a division that gives nothing here.
  static let inputNotMade = Rule(
    .inputNotMade,
    why: Bilingual(
      "ของที่รอรับแต่ไม่มีกระบวนการใดของผู้ให้เขียนว่าทำ อาจไม่มีวันมาถึง หรือคู่มือของผู้ให้ยังขาดไป",
      "Where no process of the provider gives what is awaited, it may never come, or their part of the manual lacks it."
    ),
    bad: Example([
      ("manual.yaml", twoDivisions),
      (
        "processes/example.md",
        """
        inputs: [{name: ⟦แผนตรวจราชการ⟧, from: กตร.}]
        """
      ),
      (
        "processes/visit.md",
        """
        owner: กตร.
        outputs: [{name: รายงานการตรวจ, to: ประชาชน}]
        steps:
          - {title: ออกตรวจพื้นที่, by: กตร., time: ๑ วัน}
        """
      ),
    ]),
    good: Example([
      ("manual.yaml", twoDivisions),
      (
        "processes/example.md",
        """
        inputs: [{name: แผนตรวจราชการ, from: กตร., source: "visit#plan"}]
        """
      ),
      (
        "processes/visit.md",
        """
        owner: กตร.
        outputs: [{id: plan, name: แผนตรวจราชการ, to: กค.}]
        steps:
          - {title: ออกตรวจพื้นที่, by: กตร., time: ๑ วัน}
        """
      ),
    ]),
    check: .process { process, findings in
      let (facts, units) = (process.facts, process.facts.units)
      guard !process.isWithdrawn, !units.hasUnknownParents, let own = facts.division(of: process.process)
      else { return }
      for (blocks, place) in process.blocks {
        for input in blocks.inputs.items where input.source == nil {
          let idle = input.from.lazy.compactMap(\.unit).first { unit in
            guard let division = units.divisionIfOne(unit), division != own else { return false }
            return facts.handovers.isNothingGiven(by: division, to: own)
          }
          guard let idle, let division = units.division(of: idle) else { continue }
          let (giver, taker) = (quoted(units.id(division)), quoted(units.id(own)))
          findings.report(
            at: input.name.text.range, in: place,
            Bilingual(
              "ได้จาก \(quoted(units.id(idle))) แต่ไม่มีกระบวนการใดของ \(giver) ที่ระบุว่าส่งให้ \(taker)",
              "comes from \(quoted(units.id(idle))), but no process of \(giver) names \(taker) as a receiver"),
            Bilingual("เพิ่มผลผลิตในกระบวนการที่ให้ หรือแก้ from", "add it to the outputs there, or correct from"))
        }
      }
    })
}
