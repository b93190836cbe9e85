internal import ManualModel
internal import ThaiText

extension Rule {
  /// An indicator that stands in two processes.
  static let sameKpi = Rule(
    .sameKpi,
    why: Bilingual(
      "ตัวชี้วัดเดียวกันในสองกระบวนการมักเป็นการคัดลอก ตรวจว่าวัดสิ่งเดียวกันจริง",
      "One indicator in two processes is often a copy; check that both measure the same thing."),
    bad: Example([
      (
        "processes/example.md",
        """
        kpis: [{name: ความถูกต้อง, target: ร้อยละ ๘๐}]
        """
      ),
      (
        "processes/other.md",
        """
        kpis: [{name: ⟦ความถูกต้อง⟧, target: ร้อยละ ๘๐}]
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        kpis: [{name: ความถูกต้อง, target: ร้อยละ ๘๐}]
        """
      ),
      (
        "processes/other.md",
        """
        kpis: [{name: ความรวดเร็ว, target: ร้อยละ ๘๐}]
        """
      ),
    ]),
    check: .manual { facts, findings in
      var known: [NameKey: (process: Int, name: Text)] = [:]
      for (index, process) in facts.manual.processes.enumerated() where process.head.status != .withdrawn {
        for blocks in process.allBlocks {
          for kpi in blocks.kpis.items {
            let key = NameKey(kpi.name.text.value)
            guard let first = known[key], first.process != index else {
              known[key] = known[key] ?? (index, kpi.name.text)
              continue
            }
            let id = quoted(facts.manual.processes[first.process].head.id)
            findings.report(
              at: kpi.name.text.range, Bilingual("ตัวชี้วัดเดียวกับ \(id)", "same indicator as \(id)"),
              Bilingual("ตรวจว่าตั้งใจ", "check that this is meant"),
              notes: [.init(Bilingual("ตัวชี้วัดแรกอยู่ที่นี่", "the first is here"), at: first.name.range)])
          }
        }
      }
    })
}
