internal import ManualModel

extension Diagnostic {
  static func fieldTooLong(key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .fieldTooLong, at: range,
      message: Bilingual(thai: "\(key) ยาวเกิน 16 KiB", english: "\(key) is longer than 16 KiB"),
      remedy: Bilingual(thai: "แยกเป็น substeps หรือหลายขั้น", english: "split it into substeps or rows"))
  }

  static func nestedTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: range,
      message: Bilingual(
        thai: "ซ้อนกันเกิน \(MarkdownLimits.depth) ชั้น",
        english: "nested more than \(MarkdownLimits.depth) levels"),
      remedy: Bilingual(thai: "จัดให้ตื้นลง", english: "make it flatter"))
  }

  static func tooManyColumns(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooMany, at: range,
      message: Bilingual(
        thai: "ตารางมี \(count) คอลัมน์ เกิน \(MarkdownLimits.columns)",
        english: "\(count) columns are more than \(MarkdownLimits.columns)"),
      remedy: Bilingual(thai: "แยกเป็นหลายตาราง", english: "split the table"))
  }

  static func tooManyCells(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooMany, at: range,
      message: Bilingual(
        thai: "ตารางมีช่อง \(count) ช่อง เกิน \(MarkdownLimits.cells)",
        english: "\(count) cells are more than \(MarkdownLimits.cells)"),
      remedy: Bilingual(thai: "แยกเป็นหลายตาราง", english: "split the table"))
  }

  static func rawHTML(_ html: String, at range: SourceRange) -> Diagnostic {
    let tag = String(html.prefix { $0 != ">" && $0 != "\n" }.prefix(24)) + (html.contains(">") ? ">" : "")
    return Diagnostic(
      .rawHtml, at: range,
      message: Bilingual(thai: "ไม่รับ HTML \(tag)", english: "HTML \(tag) is not accepted"),
      remedy: Bilingual(thai: "ใช้ Markdown", english: "use Markdown"))
  }

  static func definitionList(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .definitionList, at: range,
      message: Bilingual(
        thai: "ไม่มีรายการคำจำกัดความแบบ “: ”", english: "“: ” lists do not exist here"),
      remedy: Bilingual(thai: "ใช้ definitions หรือตาราง", english: "use definitions or a table"))
  }

  static func headingLevel(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .headingLevel, at: range,
      message: Bilingual(
        thai: "หัวข้อใช้ได้เฉพาะ ## ถึง #### ในเนื้อความ", english: "headings are ## to #### in the body only"),
      remedy: Bilingual(thai: "แก้ระดับ", english: "change the level"))
  }

  static func strayMark(_ mark: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayMark, at: range,
      message: Bilingual(thai: "เครื่องหมาย \(mark) ไม่ปิด", english: "\(mark) is not closed"),
      remedy: Bilingual(thai: "เว้นวรรคนอกเครื่องหมาย", english: "put a space outside the marks"))
  }

  static func unsafeLink(_ part: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsafeLink, at: range,
      message: Bilingual(thai: "ไม่รับลิงก์ \(part)", english: "\(part) links are not accepted"),
      remedy: Bilingual(thai: "ใช้ https http mailto tel", english: "use https http mailto tel"))
  }

  static func imageWithoutText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .imageWithoutText, at: range,
      message: Bilingual(thai: "รูปไม่มีคำบรรยาย", english: "the image has no text"),
      remedy: Bilingual(thai: "เขียนใน [ ] ว่ารูปแสดงอะไร", english: "say in [ ] what it shows"))
  }

  static func unsafeContentPath(
    _ path: String, _ fault: ContentPath.Fault, endings: [String] = ContentPath.all, at range: SourceRange
  ) -> Diagnostic {
    switch fault {
    case .outside:
      return Diagnostic(
        .unsafePath, at: range,
        message: Bilingual(thai: "\(path) อยู่นอก files/", english: "\(path) is outside files/"),
        remedy: Bilingual(thai: "ใช้แฟ้มใน files/ เท่านั้น", english: "use a file in files/"))
    case .ending(let ending):
      let list = endings.joined(separator: " ")
      return Diagnostic(
        .fileType, at: range,
        message: Bilingual(thai: "ไม่รับแฟ้มชนิด \(ending)", english: "files of type \(ending) are not accepted"),
        remedy: Bilingual(thai: "ใช้ \(list)", english: "use \(list)"))
    }
  }
}
