/// The words that the page of results shows; they are in the data, because a script makes that page.
///
/// `{}` is a number.
enum SearchWords {
  static let all: [(key: String, thai: String, english: String)] = [
    ("found", "พบ {} รายการ", "{} results"),
    ("foundOne", "พบ {} รายการ", "{} result"),
    (
      "none", "ไม่พบรายการ ลองใช้คำที่สั้นลง หรือเปิดจากรายการด้านล่าง",
      "Nothing found. Try a shorter word, or one of the ways below."
    ),
    ("near", "ไม่พบคำที่ตรงกัน มีรายการใกล้เคียง {} รายการ", "No exact match; {} close matches"),
    ("nearOne", "ไม่พบคำที่ตรงกัน มีรายการใกล้เคียง {} รายการ", "No exact match; {} close match"),
    ("besides", "และใกล้เคียงอีก {} รายการ", "and {} close matches"),
    ("besidesOne", "และใกล้เคียงอีก {} รายการ", "and {} close match"),
    ("close", "ใกล้เคียง", "Close match"),
    ("all", "ดูผลทั้งหมด {} รายการ", "See all {} results"),
    ("more", "แสดงเพิ่มอีก {} รายการ", "Show {} more"),
    ("step", "ขั้นตอนที่ {}", "Step {}"),
    ("alias", "ชื่ออื่น", "Also"),
    ("kind", "ประเภทของรายการ", "Kind"),
    ("category", "ประเภทกระบวนการ", "Category"),
    ("division", "หน่วยงาน", "Division"),
  ]
}

extension SearchRecord.Kind {
  /// The name of the kind, as a filter and beside a result.
  func label(_ words: Wording) -> String {
    switch self {
    case .process: words("กระบวนการ", "Process")
    case .unit: words("หน่วยงานและตำแหน่ง", "Unit")
    case .form: words("แบบฟอร์ม", "Form")
    case .law: words("กฎหมายและระเบียบ", "Law")
    case .system: words("ระบบงาน", "System")
    case .term: words("คำศัพท์", "Term")
    case .page: words("หน้าในคู่มือ", "Page")
    case .campaign: words("กรอบงานประจำปี", "Campaign")
    }
  }
}

extension SearchText.Tag {
  /// What a line of a result is.
  func label(_ words: Wording) -> String {
    switch self {
    case .actor: words("ผู้รับผิดชอบ", "Responsible")
    case .document: words("เอกสารและระบบงาน", "Documents and systems")
    case .step: words("ขั้นตอน", "Step")
    case .variant: words("กรณี", "Case")
    case .input: words("ปัจจัยนำเข้า", "Input")
    case .output: words("ผลผลิต", "Output")
    case .indicator: words("ตัวชี้วัด", "Indicator")
    case .requirement: words("ข้อกำหนด", "Requirement")
    case .words: words("เนื้อหา", "Text")
    }
  }
}
