public import ManualModel

/// Labels of what the model names, in Thai and English (`docs/content-model.md` 9.3, 12.1, 21.2).
extension Layout.Column {
  /// The head of the column.
  public var label: Bilingual {
    switch self {
    case .number: Bilingual(thai: "ลำดับ", english: "No.")
    case .chart: Bilingual(thai: "ผังกระบวนการ", english: "Flow")
    case .title: Bilingual(thai: "ขั้นตอน", english: "Step")
    case .by: Bilingual(thai: "ผู้รับผิดชอบ", english: "Responsible")
    case .with: Bilingual(thai: "ร่วมกับ", english: "Supporting")
    case .time: Bilingual(thai: "ระยะเวลา", english: "Time")
    case .detail: Bilingual(thai: "รายละเอียดงาน", english: "Details")
    case .quality: Bilingual(thai: "คุณภาพ/มาตรฐาน", english: "Quality")
    case .control: Bilingual(thai: "จุดควบคุม", english: "Control point")
    case .risk: Bilingual(thai: "ความเสี่ยง", english: "Risk")
    case .kpi: Bilingual(thai: "ตัวชี้วัด", english: "Indicator")
    case .docs: Bilingual(thai: "เอกสารที่เกี่ยวข้อง", english: "Documents")
    case .tools: Bilingual(thai: "เครื่องมือ", english: "Tools")
    case .forms: Bilingual(thai: "แบบฟอร์ม", english: "Forms")
    case .evidence: Bilingual(thai: "เอกสารหลักฐาน", english: "Evidence")
    }
  }
}

extension Layout.Block {
  /// The heading of the block.
  public var label: Bilingual {
    switch self {
    case .mission: InterfaceWord.mission.words
    case .objective: InterfaceWord.objective.words
    case .definitions: InterfaceWord.definitions.words
    case .kpis: InterfaceWord.indicators.words
    case .digital: InterfaceWord.digital.words
    case .innovation: InterfaceWord.innovation.words
    case .requirements: InterfaceWord.requirements.words
    case .inputs: InterfaceWord.inputs.words
    case .outputs: InterfaceWord.outputs.words
    }
  }
}

extension Book.GeneratedPart {
  /// The heading of the part.
  public var label: Bilingual {
    switch self {
    case .cover: Bilingual(thai: "ปก", english: "cover")
    case .approvers: Bilingual(thai: "ผู้ลงนามในเล่ม", english: "approval")
    case .toc: Bilingual(thai: "สารบัญ", english: "contents")
    case .chartList: Bilingual(thai: "สารบัญผัง", english: "list of charts")
    case .orgChart: Bilingual(thai: "แผนภูมิโครงสร้าง", english: "organisation chart")
    case .workSystem: Bilingual(thai: "ระบบกระบวนการ", english: "work system")
    case .processList: Bilingual(thai: "บัญชีกระบวนการ", english: "list of processes")
    case .divisions: Bilingual(thai: "กระบวนการของกอง", english: "processes by division")
    case .unitIndex: Bilingual(thai: "ดัชนีหน่วยงาน", english: "index of units")
    case .lawIndex: Bilingual(thai: "ดัชนีกฎหมาย", english: "index of laws")
    case .formIndex: Bilingual(thai: "ดัชนีแบบฟอร์ม", english: "index of forms")
    case .systemIndex: Bilingual(thai: "ดัชนีระบบงาน", english: "index of systems")
    case .glossary: Bilingual(thai: "อภิธานศัพท์", english: "glossary")
    case .backCover: Bilingual(thai: "ปกหลัง", english: "back cover")
    }
  }
}
