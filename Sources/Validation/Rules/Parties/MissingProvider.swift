internal import ManualModel

extension Rule {
  /// An input without a provider.
  static let missingProvider = Rule(
    .missingProvider,
    why: Bilingual(
      "รู้ว่าได้ของมาจากใคร จึงรู้ว่าต้องตามจากใครเมื่อยังไม่มา",
      "Whoever knows where a thing comes from knows whom to ask when it does not come."),
    bad: Example(
      """
      inputs:
        - {name: ⟦คำขอ⟧}
      """),
    good: Example(
      """
      inputs:
        - {name: คำขอ, from: กค.}
      """),
    check: .process { process, findings in
      guard !process.isWithdrawn else { return }
      for (blocks, place) in process.blocks {
        for input in blocks.inputs.items where input.from.isEmpty {
          findings.report(
            at: input.name.text.range, in: place, Bilingual("ยังไม่มีผู้ให้", "no provider"),
            Bilingual("เพิ่ม from", "add from"))
        }
      }
    })
}
