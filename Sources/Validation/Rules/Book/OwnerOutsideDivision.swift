internal import ManualModel

extension Rule {
  /// An owner that is not in the division whose chapter lists the process.
  static let ownerOutsideDivision = Rule(
    .ownerOutsideDivision,
    why: Bilingual(
      "คนอ่านหากระบวนการในตอนของกองเจ้าภาพ ถ้าอยู่กองอื่นจะหาไม่พบ",
      "Readers look for a process in the chapter of its owner."),
    bad: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
        """
      ),
      (
        "processes/example.md",
        """
        owner: ⟦ศชส.⟧
        """
      ),
    ]),
    good: Example([
      (
        "manual.yaml",
        """
        divisions:
          - {unit: กก., processes: [example]}
        """
      ),
      (
        "processes/example.md",
        """
        owner: กค.
        """
      ),
    ]),
    check: .manual { facts, findings in
      guard !facts.units.hasUnknownParents else { return }
      for (index, listings) in facts.divisions.ofProcess.enumerated() {
        // A second listing and an owner that cannot own are findings of their own.
        guard let listing = listings.first, let division = listing.division,
          let owner = facts.manual.processes[index].owner.first, let unit = owner.unit,
          facts.units.registry[unit].kind.mayOwn, !facts.units.registry.isWithin(unit, division)
        else { continue }
        let (name, place) = (quoted(owner.written.value), quoted(facts.units.id(division)))
        findings.report(
          at: owner.written.range,
          Bilingual("เจ้าภาพ \(name) ไม่อยู่ใน \(place)", "owner \(name) is not in \(place)"),
          Bilingual("ย้ายกระบวนการหรือแก้เจ้าภาพ", "move the process or correct the owner"),
          notes: [
            Diagnostic.Note(Bilingual("กองเขียนไว้ที่นี่", "the division lists it here"), at: listing.id.range)
          ])
      }
    })
}
