import ThaiText

/// The keys of the content files, with their Thai words (content model 21.1).
///
/// A key has one Thai word, the same wherever the key occurs, and no two keys share one.
enum Key: String, CaseIterable, Sendable {
  case act
  case activities
  case address
  case also
  case answers
  case approvers
  case ask
  case attachments
  case audience
  case benefit
  case by
  case calls
  case campaign
  case capacity
  case cases
  case categories
  case chart
  case chartsNote = "charts-note"
  case check
  case columns
  case contact
  case control
  case count
  case date
  case definitions
  case detail
  case digital
  case digits
  case divisions
  case docs
  case document
  case due
  case effective
  case email
  case era
  case evidence
  case file
  case fiscalYear = "fiscal-year"
  case formerly
  case forms
  case from
  case frontPages = "front-pages"
  case go
  case groups
  case hoursPerDay = "hours-per-day"
  case how
  case id
  case `if`
  case innovation
  case inputs
  case kind
  case kpi
  case kpis
  case language
  case latest
  case law
  case laws
  case layout
  case layouts
  case meaning
  case mission
  case name
  case nameEn = "name-en"
  case note
  case notes
  case number
  case numbered
  case objective
  case only
  case org
  case outputs
  case owner
  case page
  case parts
  case phase
  case phone
  case place
  case plan
  case position
  case positionEn = "position-en"
  case preparedBy = "prepared-by"
  case processes
  case quality
  case reason
  case remark
  case requirements
  case requires
  case review
  case risk
  case role
  case round
  case rounds
  case rule
  case sections
  case shape
  case signedBy = "signed-by"
  case since
  case slug
  case source
  case status
  case stepList = "step-list"
  case steps
  case substeps
  case systems
  case target
  case term
  case text
  case time
  case title
  case titleEn = "title-en"
  case to
  case together
  case tools
  case under
  case unit
  case unitWord = "unit-word"
  case units
  case until
  case url
  case used
  case wait
  case waivers
  case with
  case year

  /// The Thai word.
  var thai: String {
    switch self {
    case .act: "การลงนาม"
    case .activities: "กิจกรรม"
    case .address: "ที่อยู่เว็บ"
    case .also: "ชื่ออื่น"
    case .answers: "คำตอบ"
    case .approvers: "ผู้ลงนามเล่ม"
    case .ask: "คำถาม"
    case .attachments: "เอกสารแนบ"
    case .audience: "กลุ่มผู้ใช้"
    case .benefit: "ประโยชน์"
    case .by: "ผู้รับผิดชอบ"
    case .calls: "เรียกกระบวนการ"
    case .campaign: "กรอบงานประจำปี"
    case .capacity: "ในฐานะ"
    case .cases: "กรณี"
    case .categories: "ประเภท"
    case .chart: "ผัง"
    case .chartsNote: "หมายเหตุท้ายผัง"
    case .check: "การตรวจ"
    case .columns: "คอลัมน์"
    case .contact: "ติดต่อ"
    case .control: "จุดควบคุม"
    case .count: "จำนวน"
    case .date: "วันที่จัดทำ"
    case .definitions: "คำจำกัดความ"
    case .detail: "รายละเอียด"
    case .digital: "ดิจิทัล"
    case .digits: "ตัวเลข"
    case .divisions: "ตอนของกอง"
    case .docs: "เอกสารที่เกี่ยวข้อง"
    case .document: "เอกสาร"
    case .due: "กำหนดส่ง"
    case .effective: "ใช้ตั้งแต่"
    case .email: "อีเมล"
    case .era: "ศักราช"
    case .evidence: "หลักฐาน"
    case .file: "แฟ้ม"
    case .fiscalYear: "ปีงบประมาณ"
    case .formerly: "รหัสเดิม"
    case .forms: "แบบฟอร์ม"
    case .from: "ผู้ให้"
    case .frontPages: "เลขหน้าส่วนนำ"
    case .go: "ไปที่"
    case .groups: "กลุ่มกระบวนการ"
    case .hoursPerDay: "ชั่วโมงต่อวัน"
    case .how: "อย่างไร"
    case .id: "รหัส"
    case .if: "ถ้า"
    case .innovation: "นวัตกรรม"
    case .inputs: "ปัจจัยนำเข้า"
    case .kind: "ชนิด"
    case .kpi: "ตัวชี้วัดของขั้น"
    case .kpis: "ตัวชี้วัด"
    case .language: "ภาษา"
    case .latest: "แก้ไขล่าสุด"
    case .law: "กฎหมายที่อ้าง"
    case .laws: "ทะเบียนกฎหมาย"
    case .layout: "แบบตาราง"
    case .layouts: "แบบตารางที่เพิ่ม"
    case .meaning: "ความหมาย"
    case .mission: "ภารกิจ"
    case .name: "ชื่อ"
    case .nameEn: "ชื่อ-อังกฤษ"
    case .note: "บันทึก"
    case .notes: "หมายเหตุท้ายตาราง"
    case .number: "ลำดับ"
    case .numbered: "มีเลขลำดับ"
    case .objective: "วัตถุประสงค์"
    case .only: "เฉพาะ"
    case .org: "องค์กร"
    case .outputs: "ผลผลิต"
    case .owner: "เจ้าภาพ"
    case .page: "หน้า"
    case .parts: "ส่วนของเล่ม"
    case .phase: "ช่วง"
    case .phone: "โทรศัพท์"
    case .place: "สถานที่"
    case .plan: "แผนหรือนโยบาย"
    case .position: "ตำแหน่ง"
    case .positionEn: "ตำแหน่ง-อังกฤษ"
    case .preparedBy: "จัดทำโดย"
    case .processes: "กระบวนการ"
    case .quality: "คุณภาพ"
    case .reason: "เหตุผล"
    case .remark: "หมายเหตุ"
    case .requirements: "ข้อกำหนด"
    case .requires: "ต้องมี"
    case .review: "ทบทวนภายใน"
    case .risk: "ความเสี่ยง"
    case .role: "บทบาทภารกิจ"
    case .round: "รอบ"
    case .rounds: "รอบส่งงาน"
    case .rule: "ข้อตรวจ"
    case .sections: "หมวด"
    case .shape: "รูปทรง"
    case .signedBy: "ลงนามโดย"
    case .since: "เริ่มใช้"
    case .slug: "ชื่อย่อเว็บ"
    case .source: "ได้จาก"
    case .status: "สถานะ"
    case .stepList: "ตารางขั้นตอน"
    case .steps: "ขั้นตอน"
    case .substeps: "ขั้นย่อย"
    case .systems: "ระบบงาน"
    case .target: "เป้าหมาย"
    case .term: "คำ"
    case .text: "ข้อความ"
    case .time: "ระยะเวลา"
    case .title: "เรื่อง"
    case .titleEn: "เรื่อง-อังกฤษ"
    case .to: "ผู้รับ"
    case .together: "ทำพร้อมขั้นก่อน"
    case .tools: "เครื่องมือ"
    case .under: "สังกัด"
    case .unit: "หน่วยงาน"
    case .unitWord: "ลักษณนาม"
    case .units: "ทะเบียนหน่วยงาน"
    case .until: "ใช้ถึง"
    case .url: "ลิงก์"
    case .used: "ใช้จริง"
    case .wait: "รอ"
    case .waivers: "ข้อยกเว้น"
    case .with: "ร่วมกับ"
    case .year: "ปีที่ออก"
    }
  }

  /// The key that a word names, in English or Thai; the Thai words are compared after the repairs of 13.1.
  static func named(_ word: String) -> Key? {
    byWord[word] ?? byWord[Repair.repaired(Normalisation.nfc(word))]
  }

  private static let byWord: [String: Key] = {
    var table: [String: Key] = [:]
    for key in allCases {
      table[key.rawValue] = key
      table[key.thai] = key
    }
    return table
  }()
}
