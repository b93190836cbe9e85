import ManualModel

/// A document cut into its front matter and its body (content model 3.1).
struct FrontMatter {
  /// The YAML between the two `---` lines.
  var yaml: Range<Int>
  /// The Markdown behind the second one.
  var body: Range<Int>

  /// Cuts a file; nil if its first line is not `---` or no other line is.
  init?(of file: SourceFile) {
    guard FrontMatter.isFence(file.bytes(ofLine: 1)), file.lineStarts.count > 1 else { return nil }
    let start = Int(file.lineStarts[1])
    guard
      let closing = (2...file.lineStarts.count).first(where: { FrontMatter.isFence(file.bytes(ofLine: $0)) })
    else { return nil }
    let bodyStart = closing < file.lineStarts.count ? Int(file.lineStarts[closing]) : file.text.count
    yaml = start..<Int(file.lineStarts[closing - 1])
    body = bodyStart..<file.text.count
  }

  /// The finding for a document without front matter, at its first line.
  static func missing(in file: SourceFile, id: FileID) -> Diagnostic {
    let line = file.bytes(ofLine: 1)
    let range = SourceRange(file: id, start: line.startIndex, end: line.endIndex)
    guard !isFence(line) else {
      return Diagnostic(
        .noFrontMatter, at: range,
        message: Bilingual(
          thai: "ส่วนหัวที่เปิดด้วย --- ไม่มี --- ปิด", english: "the front matter is not closed by a second ---"),
        remedy: Bilingual(thai: "เพิ่มบรรทัด --- หลังคีย์สุดท้าย", english: "add a line --- behind the last key"))
    }
    return Diagnostic(
      .noFrontMatter, at: range,
      message: Bilingual(thai: "ไม่มีส่วนหัวระหว่าง --- กับ ---", english: "no front matter between --- and ---"),
      remedy: Bilingual(thai: "เพิ่มไว้ต้นแฟ้ม", english: "add it at the top"))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
