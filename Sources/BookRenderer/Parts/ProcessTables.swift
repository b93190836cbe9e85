import ManualModel

// The tables of a process before its steps.
extension ProcessPage {
  func tables(of blocks: ProcessBlocks) -> [Code] {
    var found: [Code] = []
    func add<Value>(
      _ kind: String, _ heading: (thai: String, english: String), _ value: Stated<Value>,
      _ body: (Value) -> Code
    ) {
      switch value {
      case .missing: break
      case .none: found.append(block(kind, heading, none))
      case .given(let value): found.append(block(kind, heading, body(value)))
      }
    }
    add("kpis", ("ตัวชี้วัดและค่าเป้าหมาย", "Indicators and targets"), blocks.kpis, indicators)
    add("digital", ("การใช้เทคโนโลยีดิจิทัล", "Digital technology"), blocks.digital, adoption)
    add("innovation", ("นวัตกรรม", "Innovation"), blocks.innovation, adoption)
    add("requirements", ("ข้อกำหนดที่สำคัญ", "Requirements"), blocks.requirements, requirements)
    add("inputs", ("ปัจจัยนำเข้า", "Inputs"), blocks.inputs, inputs)
    add("outputs", ("ผลผลิต", "Outputs"), blocks.outputs, outputs)
    return found
  }

  private func column(_ thai: String, _ english: String, _ width: Double, isCentred: Bool = false)
    -> Table.Column
  {
    Table.Column(manuscript.words(thai, english), width, isCentred: isCentred)
  }

  private var numberColumn: Table.Column { column("ที่", "No.", 11, isCentred: true) }

  private func number(_ index: Int) -> Code { .words(words.number(index + 1)) }

  private func indicators(_ list: [KPI]) -> Code {
    let rows = list.enumerated().map { index, kpi in
      let target =
        kpi.target.map { Code.words(words.digits(of: $0.text.value), $0.text.range) } ?? .words("-")
      return Table.Row([number(index), manuscript.words(kpi.name), target], from: kpi.name.text.range)
    }
    return Table([numberColumn, column("ตัวชี้วัด", "Indicator", 105), column("เป้าหมาย", "Target", 44)], rows)
      .code
  }

  private func adoption(_ block: Adoption) -> Code {
    let mark = block.isUsed ? ("☑", "☐") : ("☐", "☑")
    var lines: [Code] = [
      .paragraph(
        .words(words("\(mark.0) มีการใช้   \(mark.1) ไม่มี", "\(mark.0) used   \(mark.1) not used")),
        from: block.range)
    ]
    func add(_ thai: String, _ english: String, _ body: Code?) {
      if let body {
        lines.append(.line(.call("labelled", manuscript.words(thai, english), body), block.range))
      }
    }
    add("วิธีใช้", "How", block.how.map(markdown.blocks))
    add("ประโยชน์", "Benefit", block.benefit.map(markdown.blocks))
    add("เริ่มใช้", "Since", block.since.map { .words(words.digits(of: $0.value), $0.range) })
    let systems = block.systems.map(system)
    add("ระบบงาน", "Systems", systems.isEmpty ? nil : .stacked(systems))
    return .content(lines)
  }

  /// A system by its name.
  func system(_ id: Text) -> Code {
    guard let number = manuscript.references.registry.system(id.value) else { return .words(id) }
    let system = manuscript.manual.systems[number]
    return References(manuscript).quiet(
      Place.system(system.id.value), .words(system.name(manuscript.language), id.range))
  }

  private func requirements(_ list: [Requirement]) -> Code {
    let rows = list.enumerated().map { index, requirement in
      let (body, range) = self.requirement(requirement)
      return Table.Row(
        [number(index), body, requirement.remark.map { Code.words($0) } ?? .content([])], from: range)
    }
    return Table([numberColumn, column("ข้อกำหนด", "Requirement", 105), column("หมายเหตุ", "Remark", 44)], rows)
      .code
  }

  private func requirement(_ requirement: Requirement) -> (Code, SourceRange) {
    switch requirement.basis {
    case .condition(let text), .lawInWords(let text): return (.words(text), text.range)
    case .plan(let text):
      return (.content([.words(words("แผน/นโยบาย: ", "Plan or policy: ")), .words(text)]), text.range)
    case .law(let id, let written):
      guard let law = manuscript.references.registry.laws[id] else { return (.words(written), written.range) }
      let title = manuscript.manual.laws[law].title(manuscript.language)
      return (References(manuscript).quiet(Place.law(id), .words(title, written.range)), written.range)
    }
  }

  private func inputs(_ list: [Input]) -> Code {
    let setter = PartySetter(manuscript)
    let rows = list.map { input in
      var thing = [manuscript.words(input.name)]
      if let source = input.source {
        thing.append(
          .content([
            .words(words("จากกระบวนการ ", "from ")),
            References(manuscript).document(source.process, anchor: source.output),
          ]))
      }
      return Table.Row([.stacked(thing), .stacked(setter.list(input.from))], from: input.name.text.range)
    }
    return Table([column("ปัจจัยนำเข้า", "Input", 100), column("ผู้ให้", "From", 60)], rows).code
  }

  private func outputs(_ list: [Output]) -> Code {
    let setter = PartySetter(manuscript)
    let rows = list.map { output in
      let name = manuscript.words(output.name)
      let effect = Code.content([name, .words(words(" (ผลลัพธ์)", " (outcome)"))])
      return Table.Row(
        [output.kind == .outcome ? effect : name, .stacked(setter.list(output.to))],
        from: output.name.text.range)
    }
    return Table([column("ผลผลิต", "Output", 100), column("ผู้รับ", "To", 60)], rows).code
  }
}
