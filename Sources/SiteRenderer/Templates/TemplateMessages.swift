import ManualModel

// The words of every mistake in the notation itself. What is wrong with names is said by `TemplateCheck`.
extension TemplateProblem {
  static func neverClosed(_ token: TemplateToken) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(thai: "“\(token.name)” เปิดไว้แต่ไม่มีที่ปิด", english: "“\(token.name)” is never closed"),
      remedy: Bilingual(
        thai: "เติม {{/\(token.name)}} หลังส่วนที่ต้องการ", english: "write {{/\(token.name)}} where it ends"))
  }

  static func neverOpened(_ token: TemplateToken) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(
        thai: "ปิด “\(token.name)” ที่ไม่ได้เปิดไว้", english: "“\(token.name)” is closed but was not opened"),
      remedy: Bilingual(
        thai: "ลบแท็กนี้ หรือเติม {{#\(token.name)}} ก่อนหน้า",
        english: "delete this tag, or write {{#\(token.name)}} before it"))
  }

  static func crossed(_ token: TemplateToken, _ opener: TemplateToken, _ line: Int) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(
        thai: "ปิด “\(token.name)” แต่ที่เปิดไว้ (บรรทัด \(line)) คือ “\(opener.name)”",
        english: "“\(token.name)” is closed while “\(opener.name)” (line \(line)) is open"),
      remedy: Bilingual(
        thai: "ปิด {{/\(opener.name)}} ก่อน", english: "close {{/\(opener.name)}} first"))
  }

  static func tooDeep(_ token: TemplateToken) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(
        thai: "ซ้อนกันลึกเกิน \(TemplateScanner.deepest) ชั้น",
        english: "nested more than \(TemplateScanner.deepest) levels deep"),
      remedy: Bilingual(thai: "แยกเป็นแม่แบบย่อย", english: "move a part into a template of its own"))
  }

  static func tagNotEnded(_ start: Int, _ end: Int) -> TemplateProblem {
    TemplateProblem(
      start, end, Bilingual(thai: "แท็กไม่มีเครื่องหมายปิด", english: "the tag is not ended"),
      remedy: Bilingual(thai: "เติม }} ท้ายแท็ก", english: "write }} at its end"))
  }

  static func badName(_ token: TemplateToken) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(thai: "แท็กนี้ไม่มีชื่อ หรือชื่อมีช่องว่าง", english: "the tag has no name, or a name with a space"),
      remedy: Bilingual(thai: "เขียนชื่อเดียวไม่มีช่องว่าง", english: "write one name without spaces"))
  }

  static func badDelimiters(_ token: TemplateToken) -> TemplateProblem {
    TemplateProblem(
      token.range.lowerBound, token.range.upperBound,
      Bilingual(
        thai: "การเปลี่ยนเครื่องหมายแท็กไม่ถูกรูปแบบ", english: "the tag that changes delimiters is malformed"),
      remedy: Bilingual(thai: "เขียน เช่น {{=<% %>=}}", english: "write for example {{=<% %>=}}"))
  }
}

// What `TemplateCheck` says about names.
extension TemplateProblem {
  static func unknownName(_ path: TemplatePath, _ known: [String]) -> TemplateProblem {
    let names = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
    return at(
      path,
      Bilingual(
        thai: "ไม่มีชื่อ “\(path.spelling)” ให้ใช้ตรงนี้", english: "there is no name “\(path.spelling)” here"),
      remedy: Bilingual(
        thai: "ใช้ชื่อที่มี (ดู templates/README.md): \(names)",
        english: "use one of the names of templates/README.md: \(names)"))
  }

  static func needsThreeBraces(_ path: TemplatePath) -> TemplateProblem {
    at(
      path,
      Bilingual(
        thai: "“\(path.spelling)” เป็น HTML สำเร็จรูป", english: "“\(path.spelling)” is rendered HTML"),
      remedy: Bilingual(thai: "เขียน {{{\(path.spelling)}}}", english: "write {{{\(path.spelling)}}}"))
  }

  static func mustNotBeRaw(_ path: TemplatePath) -> TemplateProblem {
    at(
      path,
      Bilingual(
        thai: "“\(path.spelling)” เป็นข้อความ ใช้วงเล็บปีกกาสามชั้นไม่ได้",
        english: "“\(path.spelling)” is text and cannot stand in three braces"),
      remedy: Bilingual(thai: "เขียน {{\(path.spelling)}}", english: "write {{\(path.spelling)}}"))
  }

  static func notWords(_ path: TemplatePath) -> TemplateProblem {
    at(
      path,
      Bilingual(
        thai: "“\(path.spelling)” ไม่ใช่ข้อความ พิมพ์ออกโดยตรงไม่ได้",
        english: "“\(path.spelling)” is no text and cannot be printed"),
      remedy: Bilingual(
        thai: "ใช้ {{#\(path.spelling)}}…{{/\(path.spelling)}}",
        english: "use {{#\(path.spelling)}}…{{/\(path.spelling)}}"))
  }

  static func missingTemplate(_ call: TemplateCall) -> TemplateProblem {
    TemplateProblem(
      call.offset, call.offset,
      Bilingual(thai: "ไม่มีแม่แบบชื่อ “\(call.name)”", english: "there is no template “\(call.name)”"),
      remedy: Bilingual(
        thai: "สร้างแฟ้ม templates/\(call.name).mustache หรือแก้ชื่อ",
        english: "make the file templates/\(call.name).mustache, or mend the name"))
  }

  static func includesItself(_ call: TemplateCall) -> TemplateProblem {
    TemplateProblem(
      call.offset, call.offset,
      Bilingual(
        thai: "แม่แบบ “\(call.name)” เรียกตัวเองวนไม่จบ", english: "the template “\(call.name)” includes itself"),
      remedy: Bilingual(thai: "ลบการเรียกนี้", english: "delete this tag"))
  }

  static func noSuchBlock(_ block: TemplateBlock, _ call: TemplateCall) -> TemplateProblem {
    TemplateProblem(
      block.offset, block.offset,
      Bilingual(
        thai: "แม่แบบ “\(call.name)” ไม่มีช่องชื่อ “\(block.name)”",
        english: "the template “\(call.name)” has no block “\(block.name)”"),
      remedy: Bilingual(
        thai: "ใช้ชื่อช่องที่แม่แบบนั้นมี", english: "use a block that the template has"))
  }

  private static func at(_ path: TemplatePath, _ message: Bilingual, remedy: Bilingual) -> TemplateProblem {
    TemplateProblem(path.offset, path.offset, message, remedy: remedy)
  }
}
