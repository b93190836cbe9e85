import ManualModel
import Testing

@testable import ThaiText

struct WordTests {
  private func isThai(_ text: String) -> Bool { text.unicodeScalars.contains(where: \.isThai) }

  private func check(_ words: Bilingual, _ name: String) {
    #expect(isThai(words.thai) && !words.thai.unicodeScalars.contains(where: \.isASCIILetter), "\(name)")
    #expect(!words.english.isEmpty && !isThai(words.english.filter { $0 != "ฮ" }), "\(name)")
    #expect(same(Repair.repaired(words.thai), words.thai), "\(name)")
  }

  @Test func `every word of the interface is in the table once`() {
    #expect(InterfaceWord.rows.count == InterfaceWord.allCases.count)
    #expect(Set(InterfaceWord.rows.map(\.word)) == Set(InterfaceWord.allCases))
    for word in InterfaceWord.allCases { check(word.words, word.rawValue) }
    #expect(same(InterfaceWord.home(.thai), "หน้าแรก"))
    #expect(InterfaceWord.totalTime.heading(.english) == "Total time")
    #expect(same(InterfaceWord.totalTime.heading(.thai), "ระยะเวลารวม"))
  }

  @Test func `labels of the model have both languages`() {
    for column in Layout.Column.allCases { check(column.label, column.rawValue) }
    for block in Layout.Block.allCases { check(block.label, block.rawValue) }
    for part in Book.GeneratedPart.allCases { check(part.label, part.rawValue) }
  }

  @Test func `phrases carry numbers in the manual's digits`() {
    let thai = PrintStyle(language: .thai, digits: .thai, era: .buddhist)
    let english = PrintStyle(language: .english, digits: .arabic, era: .gregorian)
    #expect(same(thai.backToStep(1), "กลับไปขั้นที่ ๑"))
    #expect(same(thai.step(3), "ขั้นตอนที่ ๓") && english.goToStep(3) == "go to step 3")
    #expect(same(thai.entries(12), "๑๒ รายการ") && english.entries(1) == "1 entry")
    #expect(same(thai.steps(7) + " " + thai.decisions(2), "๗ ขั้นตอน ๒ จุดตัดสินใจ"))
    #expect(english.steps(1) == "1 step" && english.decisions(2) == "2 decisions")
  }
}
