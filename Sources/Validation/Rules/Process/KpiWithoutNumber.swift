internal import ManualModel

extension Rule {
  /// An indicator without a target that holds a number.
  static let kpiWithoutNumber = Rule(
    .kpiWithoutNumber,
    why: Bilingual(
      "ตัวชี้วัดที่ไม่มีตัวเลขวัดไม่ได้ว่าบรรลุหรือไม่",
      "Without a number nobody can tell whether an indicator was reached."),
    bad: Example(
      """
      kpis:
        - {name: ⟦ความพึงพอใจ⟧}
      """),
    good: Example(
      """
      kpis:
        - {name: ความพึงพอใจ, target: ร้อยละ ๘๐}
      """),
    check: .process { process, findings in
      for (blocks, place) in process.blocks {
        for kpi in blocks.kpis.items where kpi.target?.value == nil {
          findings.report(
            at: kpi.target?.text.range ?? kpi.name.text.range, in: place,
            Bilingual("ตัวชี้วัดไม่มีเป้าหมายเป็นตัวเลข", "this indicator has no numeric target"),
            Bilingual("เพิ่ม target เช่น ร้อยละ ๘๐", "add target, such as 80 %"))
        }
      }
    })
}
