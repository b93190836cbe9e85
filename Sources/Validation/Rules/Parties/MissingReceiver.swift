internal import ManualModel

extension Rule {
  /// An output without a receiver.
  static let missingReceiver = Rule(
    .missingReceiver,
    why: Bilingual(
      "ผลผลิตที่ไม่มีผู้รับ ไม่รู้ว่าทำให้ใครและส่งให้ใคร",
      "An output without a receiver does not say for whom the work is done."),
    bad: Example(
      """
      outputs:
        - {name: ⟦ใบเสร็จ⟧}
      """),
    good: Example(
      """
      outputs:
        - {name: ใบเสร็จ, to: กค.}
      """),
    check: .process { process, findings in
      guard !process.isWithdrawn else { return }
      for (blocks, place) in process.blocks {
        for output in blocks.outputs.items where output.to.isEmpty {
          findings.report(
            at: output.name.text.range, in: place, Bilingual("ยังไม่มีผู้รับ", "no receiver"),
            Bilingual("เพิ่ม to", "add to"))
        }
      }
    })
}
