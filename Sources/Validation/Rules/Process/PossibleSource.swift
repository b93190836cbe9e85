internal import ManualModel
internal import ThaiText

extension Rule {
  /// An input that another process makes, without saying so.
  static let possibleSource = Rule(
    .possibleSource,
    why: Bilingual(
      "ปัจจัยนำเข้าที่เป็นผลผลิตของกระบวนการอื่น ถ้าเขียน source จะมีลิงก์ และเห็นทั้งสายงาน",
      "An input that is the output of another process becomes a link by source, and the chain can be seen."),
    bad: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: ⟦รายงานสถิติบริการประจำเดือน⟧, from: กอก.}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        owner: กอก.
        outputs: [{id: numbers, name: รายงานสถิติการให้บริการ ประจำเดือน, to: กค.}]
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: รายงานสถิติบริการประจำเดือน, from: กอก., source: "other#numbers"}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        owner: กอก.
        outputs: [{id: numbers, name: รายงานสถิติการให้บริการ ประจำเดือน, to: กค.}]
        """
      ),
    ]),
    check: .manual { facts, findings in
      let made = MadeThings(facts)
      guard !made.isEmpty else { return }
      for (index, process) in facts.manual.processes.enumerated() where process.head.status != .withdrawn {
        let inputs = process.allBlocks.flatMap { $0.inputs.items }
        let sources = inputs.compactMap { $0.source?.written.value }
        for input in inputs where input.source == nil {
          guard let thing = made.source(of: input, in: index) else { continue }
          let address = thing.address(in: facts.manual)
          // What another input takes already is not meant a second time.
          guard !sources.contains(where: { $0.isSame(as: address) }) else { continue }
          let name = quoted(thing.output.name.text.value)
          findings.report(
            at: input.name.text.range,
            Bilingual(
              "ชื่อนี้เหมือนหรือเกือบเหมือนผลผลิต \(name)", "this is, or is nearly, the name of the output \(name)"),
            Bilingual("ถ้าใช่ เขียน source: \(quoted(address))", "if it is, write source: \(quoted(address))"),
            notes: [
              .init(Bilingual("ผลผลิตอยู่ที่นี่", "the output is here"), at: thing.output.name.text.range)
            ])
        }
      }
    })
}
