internal import ManualModel
internal import ThaiText

extension Rule {
  /// The organisation, a parent or the unit of a chapter that is not in units.yaml.
  static let unknownUnit = Rule(
    .unknownUnit,
    why: Bilingual(
      "สังกัดและเจ้าของตอนต้องเป็นหน่วยงานในทะเบียน จึงจัดงานเข้ากองได้ถูก",
      "Parents and chapters must be registered, so that work is counted for the right division."),
    bad: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กอ., name: กลุ่มอื่น, kind: group, under: ⟦กกก.⟧}
        """
      )
    ]),
    good: Example([
      (
        "units.yaml",
        """
        units:
          - {id: กอ., name: กลุ่มอื่น, kind: group, under: กก.}
        """
      )
    ]),
    check: .manual { facts, findings in
      let book = facts.manual.book
      if book.org == nil, !book.orgWritten.value.isEmpty {
        findings.unknownUnit(book.orgWritten, facts.units)
      }
      for division in book.divisions where division.unit == nil {
        findings.unknownUnit(division.unitWritten, facts.units)
      }
      for unit in facts.units.registry.entries where unit.under == nil && unit.circle.isEmpty {
        if let written = unit.underWritten { findings.unknownUnit(written, facts.units) }
      }
    })
}

extension Findings {
  fileprivate mutating func unknownUnit(_ written: Text, _ units: UnitNames) {
    let name = quoted(written.value)
    report(
      at: written.range,
      Bilingual("ไม่มีหน่วยงาน \(name) ใน units.yaml", "there is no unit \(name) in units.yaml"),
      .didYouMean(
        units.nearest.nearest(to: written.value), else: Bilingual("เพิ่มในทะเบียน", "add it to the registry")))
  }
}
