internal import ManualModel

extension Rule {
  /// An input from an output that is not sent here.
  static let sourceReceiver = Rule(
    .sourceReceiver,
    why: Bilingual(
      "ถ้ากระบวนการต้นทางไม่ได้เขียนว่าส่งให้เรา ของอาจไม่มาถึง",
      "If the other process does not say that it sends the thing here, it may never arrive."),
    bad: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: สถิติ, from: กตร., source: "⟦other#numbers⟧"}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        outputs: [{id: numbers, name: สถิติ, to: กพบ.}]
        """
      ),
    ]),
    good: Example([
      (
        "processes/example.md",
        """
        inputs: [{name: สถิติ, from: กตร., source: "other#numbers"}]
        """
      ),
      (
        "processes/other.md",
        """
        title: การทำสถิติ
        outputs: [{id: numbers, name: สถิติ, to: กค.}]
        """
      ),
    ]),
    check: .process { process, findings in
      let units = process.facts.units
      guard let owner = process.process.owner.first?.unit, !units.hasUnknownParents else { return }
      for (blocks, place) in process.blocks {
        for input in blocks.inputs.items {
          guard let source = input.source, let id = source.output,
            let output = process.manual.process(source.process)?.output(id)
          else { continue }
          let isSent = output.to.contains { party in
            guard let unit = party.unit else { return false }
            return units.registry[unit].kind == .open || units.registry.isWithin(owner, unit)
              || units.registry.isWithin(unit, owner)
          }
          guard !isSent else { continue }
          let (name, to) = (quoted(output.name.text.value), quoted(units.id(owner)))
          let other = quoted(source.process)
          findings.report(
            at: source.written.range, in: place,
            Bilingual("\(name) ไม่ได้ส่งให้ \(to)", "\(name) is not sent to \(to)"),
            Bilingual("เพิ่มใน to ของ \(other)", "add it to the receivers in \(other)"))
        }
      }
    })
}

extension Process {
  /// The output with the given id, of the process or of a case.
  fileprivate func output(_ id: String) -> Output? {
    for blocks in allBlocks {
      if let output = blocks.outputs.items.first(where: { $0.id?.value.isSame(as: id) ?? false }) {
        return output
      }
    }
    return nil
  }
}
