import ManualModel
import Testing

@testable import ContentReader

/// manual.yaml and the registries.
@Suite struct BookTests {
  private func book(_ more: String) throws -> SmallManual {
    try SmallManual(["manual.yaml": (SmallManual.files["manual.yaml"] ?? "") + "\n" + more])
  }

  @Test(arguments: [
    ("layouts:\n  a: [time, ⟦tim⟧]", "unknown-column"), ("layouts:\n  a: [⟦time+risks⟧]", "unknown-column"),
    ("layouts:\n  ⟦narrative⟧: [time]", "reserved-layout"), ("layouts:\n  ⟦A⟧: [time]", "bad-id"),
    ("layouts: ⟦[a]⟧", "wrong-type"), ("layouts:\n  a: {⟦step-list⟧: true}", "missing-key"),
    ("layouts:\n  a: {columns: [time], requires: [⟦steps⟧]}", "wrong-word"),
    ("check:\n  ⟦too-deep⟧: warn", "fixed-rule"), ("check:\n  ⟦old-nam⟧: warn", "unknown-key"),
    ("check:\n  old-name: ⟦warning⟧", "wrong-word"), ("check:\n  hours-per-day: ⟦25⟧", "wrong-type"),
    ("check:\n  hours-per-day: ⟦0⟧", "wrong-type"), ("check:\n  hours-per-day: ⟦x⟧", "wrong-type"),
    ("parts: [⟦index⟧]", "wrong-word"), ("parts: [{⟦page⟧: a, campaign: b}]", "wrong-type"),
    ("parts: [{⟦pages⟧: a}]", "unknown-key"), ("address: ⟦example⟧", "wrong-type"),
    ("language: ⟦fr⟧", "wrong-word"), ("approvers: [{⟦name⟧: ก}]", "missing-key"),
  ])
  func findings(text: String, id: String) throws {
    let small = try book(text)
    small.expect(id)
    #expect(small.result.manual == nil)
  }

  @Test(arguments: [
    (
      "    title: หลัก\n    groups: [{id: a, title: ก, processes: none}]\n    ⟦processes⟧: [work]",
      "groups-and-processes"
    ),
    ("    title: หลัก", "groups-and-processes"),
    (
      "    title: หลัก\n    groups: [{id: a, title: ก, processes: none}, {id: ⟦a⟧, title: ข, processes: [work]}]",
      "duplicate-id"
    ),
  ])
  func categories(text: String, id: String) throws {
    let mark = text.contains("⟦") ? "id" : "⟦id⟧"
    let file =
      "title: ก\norg: สป.\nfiscal-year: 2567\ncategories:\n  - \(mark): core\n\(text)\ndivisions: [{unit: กก., processes: none}]"
    try SmallManual(["manual.yaml": file]).expect(id)
  }

  @Test func theYearGovernsEverything() throws {
    let file =
      (SmallManual.files["manual.yaml"] ?? "").replacing("2567", with: "2024")
      + "\nlanguage: en\ndate: \"{fy}\""
    let book = try #require(try SmallManual(["manual.yaml": file]).result.manual?.book)
    #expect(book.fiscalYear.buddhistYear == 2567)
    #expect(book.date?.value == "2024")
    #expect(book.digits == .arabic && book.era == .gregorian && book.frontPages == .roman)
    #expect(book.parts.map(\.value) == [.cover, .toc, .processList, .divisions].map { .generated($0) })
  }

  @Test func otherFilesAreReadWhenTheBookIsNot() throws {
    let small = try SmallManual([
      "manual.yaml": "title: ⟦\"⟧ก\norg: สป.",
      "processes/work.md": SmallManual.process("status: ⟦x⟧\neffective: 1 ต.ค. 2567"),
    ])
    small.expect("yaml-syntax", "wrong-word")
    #expect(small.result.manual == nil)
  }

  @Test func requiredFiles() throws {
    #expect(
      try SmallManual([:], without: ["manual.yaml", "units.yaml"]).ids == ["missing-file", "missing-file"])
  }

  @Test func settingsChangeTheSeverity() throws {
    let stray = ["processes/a.txt": "x"]
    #expect(try SmallManual(stray).result.diagnostics.map(\.severity) == [.warn])
    let book = SmallManual.files["manual.yaml"] ?? ""
    func severities(_ word: String) throws -> [Severity] {
      try SmallManual(stray.merging(["manual.yaml": book + "\ncheck:\n  stray-file: \(word)"]) { $1 }).result
        .diagnostics
        .map(\.severity)
    }
    #expect(try severities("error") == [.error])
    #expect(try severities("แจ้ง") == [.info])
    #expect(try severities("ignore") == [])
  }

  @Test func aRedefinedLayoutCounts() throws {
    let small = try book("layouts:\n  sop: [title, ผัง, จุดควบคุม+ความเสี่ยง]")
    let layout = try #require(small.result.manual?.book.layout(named: "sop"))
    #expect(layout.columns == [[.title], [.chart], [.control, .risk]])
    #expect(layout.order == .document)
  }

  @Test func slugsAreGivenOrMade() throws {
    // The folded id has neither spaces nor Thai digits.
    #expect(Decoding.slug(of: "กก. ๑") == Decoding.slug(of: "กก.1"))
    let units = try #require(try SmallManual([:]).result.manual?.units.entries)
    #expect(units.map(\.slug.utf8.count) == [12, 12])
    #expect(units[1].under == UnitID(0))
  }
}
