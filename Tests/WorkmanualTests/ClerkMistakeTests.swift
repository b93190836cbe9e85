import Foundation
import Testing

/// The mistakes that clerks make most often, each made once in the manual of `init`: one message, in plain Thai, with
/// what to do, and nothing that only follows from it.
@Suite struct ClerkMistakeTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What is written, and what the clerk makes of it.
    var right: String
    var wrong: String
    /// Place, message and remedy as they are printed.
    var message: String
  }

  @Test(arguments: [
    Mistake(
      testDescription: "tab", right: "    by: จนท.สารบรรณ", wrong: "\tby: จนท.สารบรรณ",
      message: "19:1: ผิด: อ่าน YAML ไม่ได้: ย่อหน้าด้วยแท็บ; ใช้ช่องว่างแทนแท็บ [yaml-syntax]"),
    Mistake(
      testDescription: "missing colon", right: "owner: กก.", wrong: "owner กก.",
      message: "3:1: ผิด: อ่าน YAML ไม่ได้: ไม่มี : หลังคีย์; เขียนเป็น คีย์: ค่า [yaml-syntax]"),
    Mistake(
      testDescription: "no space behind the colon", right: "owner: กก.", wrong: "owner:กก.",
      message: "3:1: ผิด: อ่าน YAML ไม่ได้: ไม่เว้นวรรคหลัง :; เขียนเป็น คีย์: ค่า [yaml-syntax]"),
    Mistake(
      testDescription: "colon in the text", right: "objective: ให้", wrong: "objective: หลัก: ให้",
      message: "5:12: ผิด: ข้อความนี้มี : ; ครอบด้วยเครื่องหมาย \"…\" [quote-needed]"),
    Mistake(
      testDescription: "quote not closed", right: "objective: ให้", wrong: "objective: \"ให้",
      message: "5:12: ผิด: อ่าน YAML ไม่ได้: เปิด \" แล้วไม่ปิดในบรรทัดนี้; ปิดเครื่องหมายท้ายข้อความ [yaml-syntax]"),
    Mistake(
      testDescription: "wrong indent", right: "    by: จนท.สารบรรณ", wrong: "      by: จนท.สารบรรณ",
      message: "19:7: ผิด: อ่าน YAML ไม่ได้: ย่อหน้าไม่ตรงกับบรรทัดข้างบน; ดูย่อหน้าและเครื่องหมาย : [yaml-syntax]"),
    Mistake(
      testDescription: "indentation pasted from a word processor", right: "    by: ผอ.กก.",
      wrong: "  \u{A0} by: ผอ.กก.",
      message: "22:3: ผิด: อ่าน YAML ไม่ได้: ย่อหน้าด้วยช่องว่างชนิดอื่นที่หน้าตาเหมือนกัน; "
        + "ลบย่อหน้าแล้วเคาะช่องว่างใหม่ [yaml-syntax]"),
    Mistake(
      testDescription: "a number sign in the text", right: "objective: ให้", wrong: "objective: งานที่ #1 ให้",
      message: "5:12: ผิด: ข้อความนี้มี #; ครอบด้วยเครื่องหมาย \"…\" [quote-needed]"),
    Mistake(
      testDescription: "front matter not closed", right: "    time: 1 วันทำการ\n---",
      wrong: "    time: 1 วันทำการ\n",
      message: "1:1: ผิด: ส่วนหัวที่เปิดด้วย --- ไม่มี --- ปิด; เพิ่มบรรทัด --- หลังคีย์สุดท้าย [no-front-matter]"),
    Mistake(
      testDescription: "bold as HTML", right: "objective: ให้", wrong: "objective: <b>ตอบ</b> ให้",
      message: "5:12: ผิด: ไม่รับ HTML <b>; ใช้ Markdown [raw-html]"),
    Mistake(
      testDescription: "title without words", right: "title: การตอบหนังสือ", wrong: "title:",
      message: "2:7: ผิด: title ไม่มีค่า; ใส่ค่า หรือลบบรรทัดถ้าไม่จำเป็นต้องมี [empty-value]"),
    Mistake(
      testDescription: "English key misspelled", right: "objective: ", wrong: "objectiv: ",
      message: "5:1: ผิด: ไม่รู้จักคีย์ objectiv; หมายถึง objective หรือไม่ [unknown-key]"),
    Mistake(
      testDescription: "Thai key misspelled", right: "objective: ", wrong: "วัตถุประสงศ์: ",
      message: "5:1: ผิด: ไม่รู้จักคีย์ วัตถุประสงศ์; หมายถึง วัตถุประสงค์ หรือไม่ [unknown-key]"),
    Mistake(
      testDescription: "owner misspelled", right: "owner: กก.", wrong: "owner: กองกลาว",
      message:
        "3:8: ผิด: ไม่มี “กองกลาว” ใน units.yaml; หมายถึง “กองกลาง” หรือไม่ ถ้าไม่ใช่ให้เพิ่มในทะเบียน [unknown-owner]"),
    Mistake(
      testDescription: "jump to nowhere", right: "go: draft", wrong: "go: drafts",
      message: "27:30: ผิด: ขั้นที่ ๒ “พิจารณาร่างหนังสือตอบ”: "
        + "ไม่มีขั้นหรือกระบวนการชื่อ “drafts”; หมายถึง “draft” หรือไม่ [unknown-step]"),
    Mistake(
      testDescription: "date in the wrong era", right: "1 ต.ค. 2568", wrong: "1 ต.ค. 3111",
      message: "4:19: ผิด: ปี 3111 เป็นไปไม่ได้; หมายถึง 2568 หรือไม่ [year-out-of-range]"),
  ])
  func eachGivesOneMessage(mistake: Mistake) throws {
    let place = try Workplace()
    #expect(try place.run("init", "x").status == 0)
    let path = "x/content/processes/answer-letter.md"
    let text = String(
      decoding: FileManager.default.contents(atPath: place.path + "/" + path) ?? Data(), as: UTF8.self)
    let range = try #require(text.range(of: mistake.right))
    try place.write(path, text.replacingCharacters(in: range, with: mistake.wrong))
    let run = try place.run("check", "--content", "x/content")
    #expect(run.status == 1 && run.output.contains("ผิด 1 เตือน 0 แจ้ง 0"), "\(run.errors)")
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("processes/") || $0.contains("] ") }
    #expect(lines.map(String.init) == ["processes/answer-letter.md:" + mistake.message])
  }
}
