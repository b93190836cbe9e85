import ManualModel

/// How to read a chart, how to find things, how to report a mistake, and whose fonts these are.
enum HelpPage {
  static func content(_ linker: Linker) -> PageContent {
    let words = linker.site.wording
    let sections: [(anchor: String, title: String, body: [UInt8])] = [
      ("_shapes", words("อ่านผังกระบวนการอย่างไร", "How to read a chart"), shapes(words)),
      ("_finding", words("ค้นหาสิ่งที่ต้องการ", "How to find things"), finding(linker)),
      ("_keyboard", words("ใช้แป้นพิมพ์และโปรแกรมอ่านหน้าจอ", "Keyboard and screen reader"), keyboard(words)),
      ("_report", words("แจ้งแก้ไข", "Report a mistake"), report(linker)),
    ]
    var content = PageContent(
      .help, heading: words("วิธีใช้คู่มือ", "How to use this manual"),
      fields: [
        .sections: .objects(
          sections.map { [.anchor: .text($0.anchor), .title: .text($0.title), .body: .html($0.body)] })
      ])
    content.outline = sections.map { PageContent.Heading(anchor: $0.anchor, title: $0.title) }
    return content
  }

  // MARK: Shapes

  private static func shapes(_ words: Wording) -> [UInt8] {
    let shapes: [(StaticString, String, String)] = [
      (
        "<rect x=\"2\" y=\"8\" width=\"76\" height=\"28\" rx=\"14\"/>", words("เริ่มต้นหรือสิ้นสุด", "Start or end"),
        words("งานเริ่มหรือจบที่นี่", "The work starts or ends here.")
      ),
      (
        "<rect x=\"2\" y=\"6\" width=\"76\" height=\"32\"/>", words("ขั้นตอน", "Step"),
        words("สิ่งที่ต้องทำ มีเลขลำดับตรงกับตาราง", "Something is done; its number is that of the table.")
      ),
      (
        "<path d=\"M40 2L78 22L40 42L2 22Z\"/>", words("จุดตัดสินใจ", "Decision"),
        words("คำถามที่มีหลายคำตอบ แต่ละเส้นมีป้ายคำตอบ", "A question; each line out of it carries an answer.")
      ),
      (
        "<path d=\"M2 6H78V36Q59 44 40 36T2 36Z\"/>", words("เอกสาร", "Document"),
        words("ขั้นตอนที่ได้เอกสาร", "A step that makes a document.")
      ),
      (
        "<path d=\"M14 6H78L66 38H2Z\"/>", words("ข้อมูล", "Data"),
        words("ขั้นตอนที่รับหรือส่งข้อมูล", "A step that takes or gives data.")
      ),
      (
        "<path d=\"M2 6H78L68 38H12Z\"/>", words("ทำด้วยมือ", "Manual work"),
        words("ขั้นตอนที่ทำโดยไม่ใช้ระบบ", "A step done without a system.")
      ),
      (
        "<path d=\"M2 6H78V38H2ZM10 6V38M70 6V38\"/>", words("เรียกกระบวนการอื่น", "Another process"),
        words("ทำกระบวนการนั้นให้เสร็จ แล้วกลับมาทำต่อ", "Carry out that process, then go on here.")
      ),
      (
        "<path d=\"M2 20H78V24H2Z\"/>", words("เริ่มพร้อมกันหรือรอให้ครบ", "Fork or join"),
        words(
          "หลายงานเริ่มพร้อมกัน หรือรอจนครบทุกทาง", "Several pieces of work start together, or all are waited for.")
      ),
    ]
    var out: [UInt8] = []
    out.append(markup: "<ul class=\"shapes\">\n")
    for (outline, name, meaning) in shapes {
      out.append(
        markup:
          "<li><svg class=\"shape\" viewBox=\"0 0 80 44\" width=\"80\" height=\"44\" aria-hidden=\"true\" focusable=\"false\">"
      )
      out.append(markup: outline)
      out.append(markup: "</svg><span><b>")
      out.append(html: name)
      out.append(markup: "</b> ")
      out.append(html: meaning)
      out.append(markup: "</span></li>\n")
    }
    out.append(markup: "</ul>\n")
    return out
      + paragraphs([
        words(
          "เส้นที่ย้อนขึ้นคือการกลับไปทำขั้นก่อนหน้า ทุกเส้นเขียนเป็นถ้อยคำพร้อมลิงก์ไว้ในช่องรายละเอียดด้วย",
          "A line that leads up goes back to an earlier step. Every line is also told in words, with a link, beside the chart."
        )
      ])
  }

  private static func finding(_ linker: Linker) -> [UInt8] {
    let words = linker.site.wording
    return paragraphs([
      words(
        "ช่องค้นหาอยู่ด้านบนของทุกหน้า พิมพ์ชื่อหรือชื่อย่อ ไม่ต้องใส่วรรณยุกต์หรือจุดให้ครบ และพิมพ์ปีเป็น พ.ศ. หรือ ค.ศ. ก็ได้",
        "The search field is at the top of every page. Names and short forms are found without their tone marks and dots, and years in either era."
      ),
      words(
        "หน้าแรกแบ่งตามประเภทของกระบวนการและตามหน่วยงาน สารบัญเรียงตามเล่ม และหน้าของหน่วยงานรวมงานของผู้อ่านแต่ละคนไว้ในที่เดียว",
        "The home page leads by category and by division, the contents follow the book, and the page of a unit gathers all its work."
      ),
      words(
        "กด Ctrl+F เพื่อหาคำในหน้าที่เปิดอยู่ คำในผังก็ค้นพบได้",
        "Press Ctrl+F to find a word on the open page; words in charts are found too."),
    ])
  }

  private static func keyboard(_ words: Wording) -> [UInt8] {
    paragraphs([
      words(
        "กด Tab เพื่อไปยังลิงก์ถัดไป ลิงก์แรกของทุกหน้าข้ามไปยังเนื้อหา ตารางที่กว้างกว่าจอเลื่อนได้ด้วยปุ่มลูกศรเมื่อเลือกอยู่",
        "Press Tab for the next link; the first one of each page skips to the content. A table wider than the screen scrolls with the arrow keys when it has the focus."
      ),
      words(
        "ผังมีข้อความเทียบเท่าในตาราง โปรแกรมอ่านหน้าจอจึงอ่านได้ครบ",
        "Each chart has an equal in words in its table for screen readers."),
    ])
  }

  private static func report(_ linker: Linker) -> [UInt8] {
    let words = linker.site.wording
    var out = paragraphs([
      words(
        "พบข้อผิดพลาด แจ้งผู้ดูแลตามช่องทางที่ท้ายหน้า โดยบอกรหัสของกระบวนการ",
        "Found a mistake? Tell the contact at the foot of the page, with the id of the process.")
    ])
    for link in linker.site.manual.book.contact?.references(linker) ?? [] {
      out.append(markup: "<p>")
      if let address = link.address {
        out.append(markup: "<a href=\"")
        out.append(html: address)
        out.append(markup: link.isExternal ? "\" rel=\"noreferrer\">" : "\">")
      }
      out.append(html: link.text)
      if link.address != nil { out.append(markup: "</a>") }
      out.append(markup: "</p>\n")
    }
    return out
  }

  private static func paragraphs(_ texts: [String]) -> [UInt8] {
    var out: [UInt8] = []
    for text in texts {
      out.append(markup: "<p>")
      out.append(html: text)
      out.append(markup: "</p>\n")
    }
    return out
  }

  static let schema: [Schema.Entry] = [Schema.Entry(.sections, .list(.section), "parts of the help")]
}
