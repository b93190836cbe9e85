import ManualModel
import Testing

@testable import ContentReader

@Suite struct MarkdownTreeTests {
  @Test(arguments: [
    ("รับหนังสือ", "p(รับหนังสือ)"),
    ("a *b* **c** `d`", "p(a *b* **c** `d`)"),
    ("- รับ\n- ส่ง\n  - คัด", "ul(p(รับ), p(ส่ง) ul(p(คัด)))"),
    ("3. ก\n4. ข", "ol3(p(ก), p(ข))"),
    ("- a\n\n- b", "ul+(p(a), p(b))"),
    ("> q\n> r", "q(p(q r))"),
    ("```\nx < y {fy}\n```", "code(\"x < y {fy}\\n\")"),
    ("a\n\n---\n\nb", "p(a) rule p(b)"),
    ("a\\\nb", "p(a⏎b)"),
    ("a  \nb", "p(a⏎b)"),
    ("ปี {fy} `{fy}`", "p(ปี ๒๕๖๗ `{fy}`)"),
    ("~~x~~ [ ] y[^1] https://a.b", "p(~~x~~ [ ] y[^1] https://a.b)"),
    ("a & b &amp; \\*c", "p(a & b & *c)"),
  ])
  func trees(text: String, outline: String) {
    let read = ReadField(text)
    #expect(read.outline == outline)
    #expect(read.ids.isEmpty)
  }

  @Test func tables() {
    let read = ReadField(
      "| ก | ข | ค | ง |\n| --- | :-- | :-: | --: |\n| 1 | 2 |\n| 3 | 4\\|5 | *6* | 7 | 8 |")
    #expect(
      read.outline
        == "table[ManualModel.Markdown.Table.Alignment.natural, ManualModel.Markdown.Table.Alignment.left, "
        + "ManualModel.Markdown.Table.Alignment.center, ManualModel.Markdown.Table.Alignment.right]"
        + "(ก|ข|ค|ง/1|2||/3|4|5|*6*|7)")
    #expect(read.texts.map(\.source) == ["ก", "ข", "ค", "ง", "1", "2", "3", "4\\|5", "6", "7"])
  }

  /// The table of content model 13.3.
  @Test(arguments: [
    ("การบริหาร\nงานสารบรรณ", "p(การบริหารงานสารบรรณ)"),
    ("ตามมาตรา\n๓๗", "p(ตามมาตรา ๓๗)"),
    ("ระบบ e-Saraban\nของกรม", "p(ระบบ e-Saraban ของกรม)"),
    ("by the\noffice", "p(by the office)"),
    ("พ.ศ.\n๒๕๖๗", "p(พ.ศ. ๒๕๖๗)"),
    ("*การบริหาร*\n**งาน**ดี", "p(*การบริหาร***งาน**ดี)"),
    ("**การบริหาร**\nwork", "p(**การบริหาร** work)"),
    ("[บริหาร](saraban)\nงาน", "p([บริหาร](document(\"saraban\", anchor: nil))งาน)"),
    ("บริหาร\n[](saraban)", "p(บริหาร [](document(\"saraban\", anchor: nil)))"),
    ("บาท ฿\nงาน", "p(บาท ฿ งาน)"),
    ("ต่างๆ\nของ", "p(ต่างๆของ)"),
  ])
  func linesAreJoined(text: String, outline: String) {
    #expect(ReadField(text).outline == outline)
  }

  @Test func textsKnowTheirPlace() {
    let text = "ก่อน *เน้น* และ\n- ข้อ **หนึ่ง** กับ <https://a.example>\n  ต่อ *ท้าย* &amp; \\* จบ"
    let read = ReadField(text)
    #expect(
      read.texts.map(\.source) == [
        "ก่อน ", "เน้น", " และ", "ข้อ ", "หนึ่ง", " กับ ", "https://a.example", "", "ต่อ ", "ท้าย", " &amp; \\* จบ",
      ])
  }

  @Test func linksKnowTheirTarget() {
    let read = ReadField("ดู [ระเบียบ](law:saraban-2526) และ [](<unit:คกก. PMQA>) [a][b]\n\n[b]: kk\n")
    var links: [(Link.Target, String)] = []
    read.tree.forEachInline {
      if case .link(let link, _) = $0 { links.append((link.target, read.words(link.written.range))) }
    }
    #expect(links.map(\.0) == [.law("saraban-2526"), .unit("คกก. PMQA"), .document("kk", anchor: nil)])
    #expect(links.map(\.1) == ["law:saraban-2526", "unit:คกก. PMQA", "[a][b]"])
  }

  @Test func headingsInBodies() {
    let read = ReadField("### ก\n\n#### ข\n\nค", headings: .allowed)
    #expect(read.outline == "h3(ก) h4(ข) p(ค)")
    #expect(read.ids.isEmpty)
  }

  @Test func manyThreadsGiveOneTree() async {
    let text = "| a | b |\n|---|---|\n| *x* | [y](saraban) |\n\n- ก\n- **ข**"
    let expected = ReadField(text).outline
    let outlines = await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 {
        group.addTask { (0..<20).map { _ in ReadField(text).outline }.last ?? "" }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outlines == [expected])
  }
}
