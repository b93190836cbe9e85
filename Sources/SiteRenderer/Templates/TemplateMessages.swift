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
