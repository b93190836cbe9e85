import ManualModel
import Testing
import ThaiText

@testable import SiteRenderer

/// Indexes in Thai order under their letters (`docs/thai.md` 5).
struct LetterIndexTests {
  @Test(arguments: [
    ("กก", 1), ("เกณฑ์", 1), ("ไทย", 23), ("ใบเสร็จ", 26), ("ฤดู", 36), ("ฮ", 46), ("apple", 47), ("Zoom", 72),
    ("๑๓๐๐", 73), ("4.0", 73), ("…", 74), ("é", 74),
  ])
  func lettersOfTexts(_ text: String, _ place: Int) {
    #expect(IndexLetter(of: text).place == place)
  }

  @Test func lettersStandInTheOrderOfTheAlphabetThenLatinThenNumbers() {
    let texts = [
      "4.0", "Zoom", "e-GP", "ไทย", "กฎ", "แก้ไข", "เก็บ", "ลงนาม", "ฤดู", "รายงาน", "E-mail", "ก่า", "กา",
    ]
    let index = LetterIndex(texts.map { ($0, $0) })
    let words = index.letters.map { index.items(of: $0) }
    #expect(
      words == [
        ["กฎ", "กา", "ก่า", "เก็บ", "แก้ไข"], ["ไทย"], ["รายงาน"], ["ฤดู"], ["ลงนาม"], ["e-GP", "E-mail"],
        ["Zoom"], ["4.0"],
      ])
    #expect(!index.isSplit && index.pages.isEmpty && index.page(of: "ไทย") == nil)
  }

  @Test func letterThatListsTooMuchHasSeveralPages() {
    let texts = (0..<900).map { "การ\($0 % 300)" } + ["ขอ"]
    let index = LetterIndex(texts.map { ($0, $0) })
    #expect(index.isSplit && index.pages.count > 4)
    #expect(index.pages.flatMap(index.items).count == texts.count)
    for text in Set(texts) {
      let listing = index.pages.filter { index.items(on: $0).contains(text) }
      #expect(listing == [index.page(of: text)], "\(text) stands on one page")
    }
    let first = index.neighbours(of: LetterPage(letter: IndexLetter(of: "ก")))
    #expect(first.previous == nil && first.next == LetterPage(letter: IndexLetter(of: "ก"), part: 1))
  }

  @Test func indexListsEverythingThatHasAName() throws {
    let site = try RenderedSite.example.get()
    let pages = site.files.filter { $0.path.hasPrefix("alphabetical/") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let manual = site.manual
    for process in manual.processes where process.head.status == .inForce {
      #expect(pages.contains("../p/\(process.head.id)/index.html"), "\(process.head.id)")
    }
    for unit in manual.units.entries { #expect(pages.contains("../unit/\(unit.slug)/index.html")) }
    for form in manual.forms { #expect(pages.contains("../forms/index.html#\(form.id.value)")) }
    for system in manual.systems { #expect(pages.contains("../systems/index.html#\(system.id.value)")) }
    for law in manual.laws { #expect(pages.contains("../laws/index.html#\(law.id.value)")) }
    #expect(!pages.contains("paper-register"), "withdrawn")
  }

  @Test func glossaryTellsShortFormsFromMonths() throws {
    let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
      manual.units.entries[0].id.value = "ก.ค."
    }
    let page = try #require(site.text("glossary/index.html"))
    #expect(page.contains(">ก.ค. <span class=\"badge status\">ไม่ใช่เดือนกรกฎาคม</span></dt>"))
  }

  @Test func termsOfSeveralPagesAreOneEntry() throws {
    let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
      let defined = manual.processes.first { !$0.definitions.items.isEmpty }?.definitions
      for index in manual.processes.indices { manual.processes[index].definitions = defined ?? .missing }
    }
    let term = try #require(site.manual.processes[0].definitions.items.first?.term.value)
    let page = try #require(site.text("glossary/index.html"))
    #expect(page.ranges(of: ">\(term)</dt>").count == 1)
    let published = site.manual.processes.count { $0.head.status == .inForce }
    #expect(page.ranges(of: "ให้ความหมายใน").count >= published)
  }

  @Test func registersLeadToEveryStep() throws {
    let site = try RenderedSite(content: "Tests/ContentReaderTests/Example", draws: false) { manual in
      // A law linked in the detail of a step, and one cited in words with another year.
      guard let index = manual.processes.firstIndex(where: { $0.head.id == "saraban" }) else { return }
      let range = manual.processes[index].head.range
      let law = manual.laws[0]
      let link = Link(.law(law.id.value), written: Text(law.id.value, at: range))
      manual.processes[index].steps[1].detail = Markdown(
        blocks: [.paragraph([.link(link, [])])], range: range)
      let title = law.title.text.value.replacing("๒๕๒๖", with: "๒๕๑๖")
      manual.processes[index].blocks.requirements = .given([Requirement(.lawInWords(Text(title, at: range)))])
    }
    let page = try #require(site.text("laws/index.html"))
    let step = site.manual.processes.first { $0.head.id == "saraban" }?.steps[1]
    #expect(page.contains("<a href=\"../p/saraban/index.html#\(step?.key ?? "")\">ขั้นตอนที่\u{A0}๒</a>"))
    #expect(page.contains("อ้างเป็น พ.ศ.\u{A0}๒๕๑๖") && page.contains("ปีที่อ้างต่างออกไป"))
  }
}
