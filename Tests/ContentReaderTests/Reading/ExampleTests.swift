import ManualModel
import Testing

@testable import ContentReader

/// The example manual of the content model (23) reads without a finding, and its values are what it says.
@Suite struct ExampleTests {
  let result: ReadResult

  init() throws {
    let example = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    result = try ContentReader.read(ContentFolder("/" + example + "/Example"))
  }

  private var manual: Manual { get throws { try #require(result.manual) } }

  @Test func hasNoFindings() throws {
    for finding in result.diagnostics {
      let range = try #require(finding.range)
      let file = result.files[Int(range.file.index)]
      Issue.record(
        "\(file.path):\(file.position(of: Int(range.start))) \(finding.id) \(finding.message.english)")
    }
    #expect(result.files.map(\.path) == result.files.map(\.path).sorted())
  }

  @Test func readsTheBook() throws {
    let book = try manual.book
    #expect(book.fiscalYear == FiscalYear(buddhistYear: 2567))
    #expect(book.date?.value == "พฤศจิกายน ๒๕๖๖")
    #expect(try manual.units[#require(book.org)].id.value == "สป.ตย.")
    #expect(book.categories.map(\.id.value) == ["core", "support", "general"])
    #expect(book.divisions.count == 7)
    #expect(book.divisions[3].sections.map { $0.title?.text.value } == ["หมวดระบบงาน", "หมวดบริการ"])
    #expect(book.layouts.last?.columns.count == 7)
    #expect(book.layouts.last?.columns[4] == [.control, .risk])
    #expect(book.hoursPerDay == Rational(7))
    #expect(book.settings == [.unknownOwner: .severity(.error), .unknownParty: .severity(.warn)])
    #expect(book.parts.count == 14)
  }

  @Test func readsTheRegistries() throws {
    #expect(try manual.units.entries.count == 46)
    let supplies = try #require(try manual.units.entries.first { $0.id.value == "พัสดุ" })
    #expect(supplies.also.first?.until?.value == Day(year: 2022, month: 9, day: 30))
    #expect(try supplies.under.map { try manual.units[$0].id.value } == "กก.")
    #expect(supplies.slug.hasPrefix("u-") && supplies.slug.utf8.count == 12)
    #expect(try manual.laws.first?.year == 2526)
    #expect(try manual.files.map(\.path) == ["files/form-1.csv"])
    #expect(try manual.files.first?.size == 138)
  }

  @Test func readsAProcess() throws {
    let process = try #require(try manual.process("saraban"))
    #expect(process.head.title.english?.value == "Records and correspondence")
    #expect(process.effective?.value == Day(year: 2023, month: 10, day: 1))
    #expect(process.review?.value == Day(year: 2024, month: 9, day: 30))
    #expect(process.steps.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(process.steps[1].answers.map { $0.go.map(\.meaning) } == [[.row(2)], [.row(0)]])
    #expect(process.steps[1].answers[1].note?.value == "ประสานเจ้าของเรื่องให้แก้ไข")
    #expect(process.steps[6].time?.value == .notApplicable)
    #expect(process.blocks.kpis.items[0].target?.value?.number == Rational(90))
    #expect(process.blocks.digital.value?.sinceYear == 2550)
    #expect(process.blocks.requirements.items.count == 4)
    #expect(process.body.map(\.kind) == [.scope])
    let place = result.files[Int(process.head.file.index)].position(
      of: Int(process.steps[1].title.text.range.start))
    #expect(place == SourcePosition(line: 63, column: 12))
  }

  @Test func knowsWhoAndWhenAndWhere() throws {
    let report = try #require(try manual.process("area-report"))
    #expect(report.owner.first?.nameUsed == .id || report.owner.first?.unit != nil)
    let visit = try #require(try manual.process("help-request")?.steps.first { $0.id?.value == "visit" })
    #expect(visit.go.map(\.meaning) == [.row(4)])
    let disbursement = try #require(try manual.process("disbursement"))
    #expect(disbursement.charts.count == 2)
    #expect(
      disbursement.blocks.inputs.items.contains { $0.source?.process == "procurement" }
        || disbursement.cases.contains { $0.blocks.inputs.items.contains { $0.source != nil } })
    #expect(
      try manual.campaigns.first?.rounds.map(\.due.value) == [
        Day(year: 2024, month: 7, day: 10), Day(year: 2024, month: 10, day: 10),
      ])
  }
}
