import ManualModel

/// The findings about files as such (content model 20.3).
enum FileFindings {
  static func tooLarge(_ id: FileID) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: SourceRange(file: id, start: 0, end: 0),
      message: Bilingual(thai: "แฟ้มใหญ่เกิน 1 MiB", english: "file is larger than 1 MiB"),
      remedy: Bilingual(thai: "แบ่งเป็นหลายแฟ้ม", english: "split it"))
  }

  /// An attachment, or all of them, beyond their limits.
  static func attachmentsTooLarge(_ what: Bilingual, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: range, message: what,
      remedy: Bilingual(
        thai: "ย่อแฟ้ม หรือวางไว้ที่อื่นแล้วใส่ลิงก์", english: "make it smaller, or link to it elsewhere"))
  }

  static func missing(_ path: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .missingFile, at: range,
      message: Bilingual(thai: "ไม่พบแฟ้ม \(path)", english: "file \(path) not found"),
      remedy: path.utf8.starts(with: "files/".utf8)
        ? Bilingual(thai: "วางไว้ใน files/ หรือแก้ชื่อ", english: "put it in files/ or correct the name")
        : Bilingual(thai: "เพิ่มแฟ้มนี้ในโฟลเดอร์เนื้อหา", english: "add it to the content folder"))
  }

  static func unsafe(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsafePath, at: range,
      message: Bilingual(
        thai: "\(path) เป็นลิงก์หรือแฟ้มพิเศษ ไม่ใช่แฟ้มธรรมดา",
        english: "\(path) is a link or a special file, not a regular one"),
      remedy: Bilingual(thai: "แทนที่ด้วยแฟ้มจริง", english: "replace it by the file itself"))
  }

  static func stray(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayFile, at: range,
      message: Bilingual(thai: "ไม่ได้อ่านแฟ้มนี้", english: "this file is not read"),
      remedy: Bilingual(
        thai: "เปลี่ยนนามสกุลเป็น .md หรือย้ายไป files/", english: "rename it to .md or move it to files/"))
  }

  static func folderTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: range,
      message: Bilingual(thai: "โฟลเดอร์ซ้อนกันเกิน 16 ชั้น", english: "folders are nested more than 16 levels"),
      remedy: Bilingual(thai: "จัดให้ตื้นลง", english: "make it flatter"))
  }

  static func tooMany(_ what: Bilingual, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooMany, at: nil,
      message: Bilingual(
        thai: "\(what.thai)มีมากกว่า \(limit)", english: "there are more than \(limit) \(what.english)"),
      remedy: Bilingual(thai: "แยกเป็นหลายเล่ม", english: "split the manual"))
  }

  static func badName(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badId, at: range,
      message: Bilingual(thai: "ใช้ \(id) เป็นรหัสไม่ได้", english: "\(id) cannot be an id"),
      remedy: Bilingual(
        thai: "เปลี่ยนชื่อแฟ้ม ใช้ a-z 0-9 - ไม่เกิน 64 ตัว", english: "rename the file; use a-z 0-9 -, at most 64"))
  }

  static func nameClash(_ path: String, with other: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .fileNameClash, at: range,
      message: Bilingual(
        thai: "ชื่อ \(path) ต่างจาก \(other) เพียงตัวพิมพ์หรือรหัสอักษร",
        english: "\(path) and \(other) differ only in case or in the coding of letters"),
      remedy: Bilingual(thai: "เปลี่ยนชื่อหนึ่งแฟ้ม", english: "rename one"))
  }
}
