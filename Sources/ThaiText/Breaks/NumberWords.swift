/// The words that a number belongs to, rule B10 (`docs/thai.md` 7).
enum NumberWords {
  /// Words behind a number: units and classifiers.
  static let classifiers: [[Unicode.Scalar]] = [
    "วันทำการ", "วัน", "นาที", "ชั่วโมง", "ชม.", "สัปดาห์", "เดือน", "ปี", "ครั้ง", "คน", "ราย",
    "ฉบับ", "ชุด", "เรื่อง", "แห่ง", "หน่วย", "บาท", "คะแนน", "ขั้นตอน", "ข้อ", "หน้า", "รอบ", "กรณี",
    "ด้าน", "มิติ", "จังหวัด", "ช่องทาง", "ช่อง", "ฝ่าย", "ส่วนงาน", "ส่วน", "ภาค", "กลุ่ม", "ระดับ",
    "เขต", "โครงการ", "กิจกรรม", "กระบวนการ", "ประเด็น", "ประเภท", "อำเภอ", "ตำบล", "หลักสูตร", "รุ่น",
    "ท่าน", "คณะ", "องค์กร", "ล้านบาท", "พันบาท", "น.",
  ].map { Array($0.unicodeScalars) }

  /// Words before a number, the longer ones first.
  static let prefixes: [[Unicode.Scalar]] = [
    "ข้อที่", "วาระที่", "ช่วงที่", "มติที่", "พ.ศ.", "ค.ศ.", "ข้อ", "มาตรา", "หมวด", "หมวดที่", "บท",
    "บทที่", "หน้า", "ระดับ", "ระดับที่", "รอบ", "รอบที่", "ครั้งที่", "แบบที่", "แบบฟอร์มที่",
    "ขั้นตอนที่", "ขั้นที่", "ไตรมาส", "ไตรมาสที่", "ฉบับที่", "ลำดับ", "ลำดับที่", "ร้อยละ", "วันที่",
    "เดือนที่", "ปีที่", "กลุ่มที่", "ส่วนที่", "กรณีที่", "ชุดที่", "ตอนที่", "ภาคที่", "ปี",
    "ปีงบประมาณ",
  ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

  /// Months, full and short; a short one may lack its last dot.
  static let months: [[Unicode.Scalar]] =
    (CalendarWords.thaiMonths
    + CalendarWords.thaiShortMonths.map { String($0.dropLast()) } + CalendarWords.englishMonths
    + CalendarWords.englishShortMonths).map { Array($0.unicodeScalars) }
}
