internal import ManualModel

extension Rule {
  /// An output for a division that takes nothing from here.
  static let outputNotTaken = Rule(
    .outputNotTaken,
    why: Bilingual(
      "ของที่ส่งไปแต่ไม่มีกระบวนการใดของผู้รับเขียนว่ารับ อาจไม่มีใครใช้ หรือคู่มือของผู้รับยังขาดไป",
      "Where no process of the receiver takes what is sent, nobody may use it, or their part of the manual lacks it."
    ),
    bad: Example([
      ("manual.yaml", twoDivisions),
      (
        "processes/example.md",
        """
        outputs: [{name: ⟦รายงานการเงิน⟧, to: กตร.}]
        """
      ),
      (
        "processes/visit.md",
        """
        owner: กตร.
        inputs: [{name: แผนตรวจราชการ, from: ประชาชน}]
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
        outputs: [{name: รายงานการเงิน, to: กตร.}]
        """
      ),
      (
        "processes/visit.md",
        """
        owner: กตร.
        inputs: [{name: รายงานการเงิน, from: กค., source: example}]
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
        for output in blocks.outputs.items where output.kind == .output {
          let idle = output.to.lazy.compactMap(\.unit).first { unit in
            guard let division = units.divisionIfOne(unit), division != own else { return false }
            return facts.handovers.isNothingTaken(by: division, from: own)
          }
          guard let idle, let division = units.division(of: idle) else { continue }
          let (giver, taker) = (quoted(units.id(own)), quoted(units.id(division)))
          findings.report(
            at: output.name.text.range, in: place,
            Bilingual(
              "ส่งให้ \(quoted(units.id(idle))) แต่ไม่มีกระบวนการใดของ \(taker) ที่ระบุว่ารับจาก \(giver)",
              "goes to \(quoted(units.id(idle))), but no process of \(taker) names \(giver) as a provider"),
            Bilingual("เพิ่มปัจจัยนำเข้าในกระบวนการที่รับ หรือแก้ to", "add it to the inputs there, or correct to"))
        }
      }
    })

  /// A manual with a process in each of two divisions.
  static let twoDivisions = """
    divisions: [{unit: กก., processes: example}, {unit: กตร., processes: visit}]
    """
}
