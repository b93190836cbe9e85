import ManualModel

/// The findings about YAML that are no syntax errors (content model 3.2, 20.3).
enum YAMLFindings {
  /// `yaml-feature`.
  static func feature(_ sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlFeature, at: range,
      message: Bilingual(thai: "ไม่รับ \(sign)", english: "\(sign) is not accepted"),
      remedy: Bilingual(thai: "เขียนค่าเต็มลงไปตรงนั้น", english: "write the value out"))
  }

  /// `quote-needed` for the value `text`, which holds or begins with `sign`.
  static func quoteNeeded(_ text: String, sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quoteNeeded, at: range,
      message: Bilingual(thai: "ข้อความนี้มี \(sign)", english: "this text contains \(sign)"),
      remedy: Bilingual(thai: "ครอบด้วยเครื่องหมาย \"…\"", english: "put it in \"…\""),
      fix: fix(text, at: range))
  }

  /// `quote-needed` for a value that begins with “- ”: nearly always a list.
  static func listNeeded(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .quoteNeeded, at: range,
      message: Bilingual(thai: "ข้อความนี้ขึ้นต้นด้วย “- ”", english: "this text begins with “- ”"),
      remedy: Bilingual(
        thai: "ถ้าเป็นรายการให้ขึ้นบรรทัดใหม่ ถ้าเป็นข้อความให้ครอบด้วยเครื่องหมาย \"…\"",
        english: "if it is a list, begin it on the next line; if it is a text, put it in \"…\""))
  }

  /// `folded-text`.
  static func folded(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .foldedText, at: range,
      message: Bilingual(thai: "ไม่รับข้อความพับบรรทัด (>)", english: "folded text (>) is not accepted"),
      remedy: Bilingual(thai: "ใช้ | แทน", english: "use | instead"))
  }

  /// `too-deep`.
  static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: range,
      message: Bilingual(thai: "ซ้อนกันเกิน 16 ชั้น", english: "nested more than 16 levels"),
      remedy: Bilingual(thai: "จัดให้ตื้นลง", english: "make it flatter"))
  }

  /// `too-many` for the values of a file.
  static func tooManyNodes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooMany, at: range,
      message: Bilingual(thai: "แฟ้มมีค่ามากกว่า 50000", english: "the file has more than 50000 values"),
      remedy: Bilingual(thai: "แยกเป็นหลายแฟ้ม", english: "split the file"))
  }

  /// The characters from `offset` up to a space, a line end or a flow sign.
  static func wordRange(at offset: Int, in file: SourceFile, id: FileID) -> SourceRange {
    let stops: [UInt8] = [0x20, 0x09, 0x0A, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")]
    let start = min(offset, file.text.count)
    let end = file.text[start...].firstIndex { stops.contains($0) } ?? file.text.count
    return SourceRange(file: id, start: start, end: end)
  }

  /// Quotes around the text, where that is certain: the text holds neither quotes nor the beginning of a comment.
  private static func fix(_ text: String, at range: SourceRange) -> [TextEdit] {
    guard !text.isEmpty, !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "#") }),
      text.utf8.first != UInt8(ascii: "'")
    else { return [] }
    let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return [TextEdit(range, "\"\(escaped)\"")]
  }
}
