import ManualModel

/// The fixed words of the pages (`docs/thai.md` 12), which templates name as `{{words.…}}`.
enum FixedWords {
  /// A word and its two forms.
  struct Word: Sendable {
    var name: SiteName
    var forms: Bilingual

    init(_ name: SiteName, _ thai: String, _ english: String) {
      self.name = name
      forms = Bilingual(thai: thai, english: english)
    }
  }

  /// All of them.
  static let all: [Word] = frame + process + lists

  private static let frame: [Word] = [
    Word(.skip, "ข้ามไปยังเนื้อหา", "Skip to content"),
    Word(.menu, "เมนู", "Menu"),
    Word(.breadcrumb, "ตำแหน่งของหน้านี้", "Where this page is"),
    Word(.onThisPage, "ในหน้านี้", "On this page"),
    Word(.neighbours, "หน้าก่อนหน้าและหน้าถัดไป", "Previous and next page"),
    Word(.previous, "ก่อนหน้า", "Previous"),
    Word(.next, "ถัดไป", "Next"),
    Word(.dark, "โหมดมืด", "Dark"),
    Word(.light, "โหมดสว่าง", "Light"),
    Word(.contact, "ติดต่อ", "Contact"),
    Word(.external, "ภายนอก", "external"),
    Word(.help, "วิธีใช้", "Help"),
    Word(.fontLicence, "สัญญาอนุญาตของแบบอักษร", "Licence of the fonts"),
    Word(.home, "หน้าแรก", "Home"),
    Word(.contents, "สารบัญ", "Contents"),
    Word(.notFoundSentence, "หน้านี้อาจถูกย้ายหรือเปลี่ยนชื่อ", "The page may have moved or been renamed."),
    Word(.search, "ค้นหา", "Search"),
    Word(.searchManual, "ค้นหาในคู่มือ", "Search the manual"),
    Word(
      .searchHint, "ชื่อกระบวนการ ขั้นตอน ตำแหน่ง แบบฟอร์ม หรือชื่อย่อ", "A process, step, position, form or short form"),
    Word(.searchResults, "ผลการค้นหา", "Results"),
    Word(.filters, "ตัวกรอง", "Filters"),
    Word(
      .searchNeedsScript, "เบราว์เซอร์นี้ปิดสคริปต์ไว้ การค้นหาจึงใช้ไม่ได้ เปิดจากรายการด้านล่างแทน",
      "This browser runs no scripts, which a search needs; use the ways below."),
    Word(
      .searchFailed, "เปิดข้อมูลค้นหาไม่ได้ เปิดจากรายการด้านล่างแทน",
      "The search data could not be loaded; use the ways below."),
    Word(.searchWays, "หาด้วยวิธีอื่น", "Other ways to find things"),
    Word(.copyLink, "คัดลอกลิงก์", "Copy link"),
    Word(.copied, "คัดลอกแล้ว", "Copied"),
    Word(.print, "พิมพ์หน้านี้", "Print this page"),
  ]

  private static let process: [Word] = [
    Word(.facts, "ข้อมูลสำคัญ", "Key facts"),
    Word(.mission, "ภารกิจ", "Mission"),
    Word(.inputs, "ปัจจัยนำเข้า", "Inputs"),
    Word(.provider, "ผู้ให้", "From"),
    Word(.outputs, "ผลผลิต", "Outputs"),
    Word(.receiver, "ผู้รับ", "To"),
    Word(.outcome, "ผลลัพธ์", "Outcome"),
    Word(.number, "ลำดับ", "No."),
    Word(.step, "ขั้นตอน", "Step"),
    Word(.responsible, "ผู้รับผิดชอบ", "Responsible"),
    Word(.time, "ระยะเวลา", "Time"),
    Word(.kpi, "ตัวชี้วัด", "Indicator"),
    Word(.target, "เป้าหมาย", "Target"),
    Word(.benefit, "ประโยชน์", "Benefit"),
    Word(.since, "เริ่มใช้", "Since"),
    Word(.systems, "ระบบงาน", "Systems"),
    Word(.none, "-ไม่มี-", "-none-"),
    Word(.role, "บทบาท", "Role"),
    Word(.source, "ได้จาก", "made by"),
    Word(.from, "รับงานจาก", "From"),
    Word(.to, "ส่งต่อให้", "To"),
    Word(.totalTime, "ระยะเวลารวม", "Total time"),
    Word(.when, "เมื่อใด", "When"),
    Word(.process, "กระบวนการ", "Process"),
    Word(.overdue, "เกินกำหนดทบทวน", "Review overdue"),
    Word(.enlarge, "เปิดภาพขนาดเต็ม", "Open the picture alone"),
    Word(.sameInTable, "ตารางขั้นตอนที่มีข้อมูลเดียวกัน", "The same as a table of steps"),
  ]

  /// The headings of what was found.
  static let byDivision = Word(.byDivision, "สิ่งที่พบตามหน่วยงาน", "Findings by division")
  static let byRule = Word(.byRule, "สิ่งที่พบตามกฎ", "Findings by rule")

  private static let lists: [Word] = [
    Word(.workSystem, "ผังภาพรวมกระบวนการ (Work System)", "Work system"),
    Word(.divisions, "กระบวนการตามหน่วยงาน", "Processes by division"),
    Word(.campaigns, "กรอบงานประจำปี", "Yearly campaigns"),
    Word(.aboutManual, "เกี่ยวกับคู่มือ", "About this manual"),
    Word(.processes, "กระบวนการ", "Processes"),
    Word(.forms, "แบบฟอร์ม", "Forms"),
    Word(.documents, "เอกสารที่เกี่ยวข้อง", "Documents"),
    Word(.unitsBelow, "หน่วยงานและตำแหน่งในสังกัด", "Units and positions below"),
    Word(.unit, "หน่วยงาน", "Unit"),
    Word(.health, "สถานะของคู่มือ", "State of the manual"),
    byDivision, byRule,
    Word(.usedIn, "ใช้ใน", "Used in"),
    Word(.unused, "ยังไม่มีกระบวนการใดอ้างถึง", "No process names it yet"),
    Word(.nothing, "ยังไม่มีรายการ", "Nothing listed yet"),
    Word(.noWork, "ยังไม่มีกระบวนการใดระบุหน่วยงานนี้", "No process names this unit yet"),
    Word(.rounds, "รอบการส่งงาน", "Rounds"),
    Word(.round, "รอบ", "Round"),
    Word(.due, "กำหนดส่ง", "Due"),
    Word(.activities, "กิจกรรม", "Activities"),
    Word(.activity, "กิจกรรม", "Activity"),
    Word(.evidence, "หลักฐาน", "Evidence"),
    Word(.timeline, "ปฏิทินตามเดือน", "Timeline by month"),
    Word(.checklist, "รายการตรวจสอบของรอบนี้", "Checklist of this round"),
    Word(.see, "ดู", "see"),
    Word(.letters, "ไปที่ตัวอักษร", "Go to a letter"),
    Word(.months, "ไปที่เดือน", "Go to a month"),
    Word(.waysIn, "ค้นได้หลายทาง", "Ways in"),
    Word(.before, "รับจาก", "Receives from"),
    Word(.process, "กระบวนการ", "Process"),
    Word(.after, "ส่งต่อให้", "Hands over to"),
    Word(.definedIn, "ให้ความหมายใน", "Defined in"),
    Word(.calendar, "ปฏิทินทั้งปี", "The year"),
    Word(.isBusy, "ทำในเดือนนั้น", "under way"),
    Word(.isDue, "ต้องส่งหรือแล้วเสร็จ", "must be done by then"),
    Word(.isRegular, "ทำตลอดปีหรือทุกเดือน", "all year or every month"),
    Word(.legend, "ความหมายของเครื่องหมาย", "What the marks mean"),
    Word(.handsIn, "สิ่งที่ต้องส่ง", "Hands in"),
  ]

  /// The object under `{{words}}`.
  static func context(_ language: Language) -> Value {
    .object(Fields(all.map { ($0.name, .text($0.forms(language))) }))
  }

  /// Its form.
  static var schema: Schema {
    .object(all.map { Schema.Entry($0.name, .text, "“\($0.forms.thai)” / “\($0.forms.english)”") })
  }
}
