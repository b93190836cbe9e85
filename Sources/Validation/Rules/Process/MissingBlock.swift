internal import ManualModel

extension Rule {
  /// A block that the layout requires and that is neither given nor none.
  static let missingBlock = Rule(
    .missingBlock,
    why: Bilingual(
      "แบบฟอร์มของหน่วยงานต้องการหัวข้อนี้ ถ้าไม่มีจริงให้เขียนว่า none เพื่อบอกว่าตั้งใจ",
      "The form of the office asks for this block; if there is none, say so, so that it is seen to be meant."),
    bad: Example(
      """
      title: ⟦การรับหนังสือ⟧
      layout: sop
      """),
    good: Example(
      """
      title: การรับหนังสือ
      layout: sop
      objective: ให้รับหนังสือได้ครบถ้วน
      """),
    check: .process { process, findings in
      guard !process.isWithdrawn else { return }
      let layout = process.manual.layout(of: process.process)
      if let name = process.process.layout, !name.value.isSame(as: layout.name) { return }
      for block in layout.requires where process.process.isMissing(block) {
        let word = block.rawValue
        findings.report(
          at: process.process.head.title.text.range,
          Bilingual("ยังไม่มี \(word) (\(block.thaiKey))", "\(word) is missing"),
          Bilingual("เพิ่ม หรือเขียน \(word): none", "add it or write \(word): none"),
          severity: process.process.head.status == .draft ? .warn : nil)
      }
    })
}

extension Process {
  /// Whether a block stands neither in the process nor in every case.
  fileprivate func isMissing(_ block: Layout.Block) -> Bool {
    switch block {
    case .mission: return self.mission.isMissing
    case .objective: return self.objective.isMissing
    case .definitions: return self.definitions.isMissing
    case .kpis, .digital, .innovation, .requirements, .inputs, .outputs:
      if !self.blocks.isMissing(block) { return false }
      return self.cases.isEmpty || self.cases.contains { $0.blocks.isMissing(block) }
    }
  }
}

extension ProcessBlocks {
  fileprivate func isMissing(_ block: Layout.Block) -> Bool {
    switch block {
    case .kpis: kpis.isMissing
    case .digital: digital.isMissing
    case .innovation: innovation.isMissing
    case .requirements: requirements.isMissing
    case .inputs: inputs.isMissing
    case .outputs: outputs.isMissing
    case .mission, .objective, .definitions: true
    }
  }
}

extension Layout.Block {
  /// The Thai word for the key.
  var thaiKey: String {
    switch self {
    case .mission: "ภารกิจ"
    case .objective: "วัตถุประสงค์"
    case .definitions: "คำจำกัดความ"
    case .kpis: "ตัวชี้วัด"
    case .digital: "ดิจิทัล"
    case .innovation: "นวัตกรรม"
    case .requirements: "ข้อกำหนด"
    case .inputs: "ปัจจัยนำเข้า"
    case .outputs: "ผลผลิต"
    }
  }
}
