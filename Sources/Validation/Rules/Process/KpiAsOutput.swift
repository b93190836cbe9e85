internal import ManualModel
internal import ThaiText

extension Rule {
  /// An output with the name of an indicator of the process.
  static let kpiAsOutput = Rule(
    .kpiAsOutput,
    why: Bilingual(
      "ผลผลิตคือสิ่งที่ส่งมอบ ตัวชี้วัดคือสิ่งที่วัด เขียนแทนกันไม่ได้",
      "An output is handed over, an indicator is measured; one cannot stand for the other."),
    bad: Example(
      """
      kpis: [{name: ความถูกต้อง, target: ร้อยละ ๘๐}]
      outputs: [{name: ⟦ความถูกต้อง⟧, to: กค.}]
      """),
    good: Example(
      """
      kpis: [{name: ความถูกต้อง, target: ร้อยละ ๘๐}]
      outputs: [{name: หนังสือที่ลงรับแล้ว, to: กค.}]
      """),
    check: .process { process, findings in
      let kpis = Set(process.blocks.flatMap { $0.blocks.kpis.items }.map { NameKey($0.name.text.value) })
      guard !kpis.isEmpty else { return }
      for (blocks, place) in process.blocks {
        for output in blocks.outputs.items where kpis.contains(NameKey(output.name.text.value)) {
          findings.report(
            at: output.name.text.range, in: place, Bilingual("ผลผลิตนี้คือตัวชี้วัด", "this output is an indicator"),
            Bilingual("เขียนสิ่งที่ส่งมอบ", "write what is handed over"))
        }
      }
    })
}
